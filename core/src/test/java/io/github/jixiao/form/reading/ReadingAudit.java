package io.github.jixiao.form.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.json.TargetTableJson;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.LabelKey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds a reading against its paper: nothing is lost, and nothing is said that is not printed. */
final class ReadingAudit {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What the JSON form has but no cell prints by itself. */
    private static final Set<String> DERIVED = Set.of("kind", "horizon", "number");

    private final Map<Address, String> printed = new HashMap<>();
    private final int texts;
    private final ReadResult result;
    private final SourceMap sources;

    private ReadingAudit(SourceDocument document, ReadResult result) {
        this.result = result;
        this.sources = result.tables().get(0).sourceMap();
        for (Block block : document.blocks()) {
            if (block instanceof TextBlock text) {
                print(text.address().orElseThrow(), text.text());
            } else if (block instanceof Grid grid) {
                grid.cells().forEach(cell -> print(cell.address().orElseThrow(), cell.text()));
            }
        }
        this.texts =
                (int) printed.values().stream().filter(text -> !text.isBlank()).count();
    }

    private void print(Address address, String text) {
        assertThat(printed.put(address, text)).isNull();
    }

    /** Audits a document that holds one table and nothing else. */
    static void audit(SourceDocument document, ReadResult result) {
        assertThat(result.tables()).as(() -> result.findings().toString()).hasSize(1);
        ReadingAudit audit = new ReadingAudit(document, result);
        audit.accounts();
        audit.sourcesQuoteThePaper();
        audit.walk(json(result.tables().get(0).table()), ModelPath.root());
    }

    /** All values of a table by their path, with the decimals printed. */
    static Map<String, String> values(DepartmentTargetTable table) {
        Map<String, String> values = new TreeMap<>();
        collect(json(table), "", values);
        return values;
    }

    private static void collect(JsonNode node, String path, Map<String, String> values) {
        if (node.has("text") && node.has("kind")) {
            values.put(path, node.get("text").asText());
        } else if (node.isObject()) {
            node.properties().forEach(property -> collect(property.getValue(), path + "/" + property.getKey(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, values);
            }
        } else {
            values.put(path, node.asText());
        }
    }

    private static JsonNode json(DepartmentTargetTable table) {
        try {
            return JSON.readTree(TargetTableJson.write(table));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void accounts() {
        assertThat(result.account().total()).isEqualTo(texts);
        List<Finding> lost = result.findings().stream()
                .filter(finding -> finding.code().equals("cell-not-recognised"))
                .toList();
        assertThat(lost).hasSize(result.account().unrecognised());
        assertThat(lost)
                .allSatisfy(finding ->
                        assertThat(printed.get(finding.address().orElseThrow())).isNotBlank());
    }

    private void sourcesQuoteThePaper() {
        for (ModelPath path : sources.paths()) {
            for (SourceMap.Slot slot : sources.slots(path)) {
                assertThat(printed.get(slot.address().orElseThrow()))
                        .as(path::toString)
                        .isEqualTo(slot.printed());
            }
        }
    }

    private void walk(JsonNode node, ModelPath path) {
        if (node.has("text") && node.has("kind")) {
            isPrinted(node.get("text").asText(), path);
        } else if (node.isObject()) {
            node.properties().forEach(property -> {
                if (!DERIVED.contains(property.getKey())) {
                    walk(property.getValue(), path.to(property.getKey()));
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path.at(i));
            }
        } else {
            isPrinted(node.isNumber() ? node.decimalValue().toPlainString() : node.asText(), path);
        }
    }

    /** The texts of the value's places, in some order, hold the value. */
    private void isPrinted(String value, ModelPath path) {
        List<String> parts = sources.slots(path).stream()
                .map(SourceMap.Slot::printed)
                .map(ReadingAudit::plain)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        String wanted = plain(value);
        assertThat(orders(parts))
                .as(() -> path + " = " + value + " " + sources.slots(path))
                .anyMatch(text -> text.contains(wanted) || isWithUnit(wanted, text));
    }

    /** 23500 below 预算金额（元） is 23500元. */
    private static boolean isWithUnit(String wanted, String text) {
        return wanted.endsWith("元") && text.contains(wanted.replaceAll("(元|万元|亿元)$", ""));
    }

    private static List<String> orders(List<String> parts) {
        if (parts.size() < 2 || parts.size() > 3) {
            return List.of(String.join("", parts));
        }
        List<String> all = new ArrayList<>();
        for (String first : parts) {
            List<String> rest = new ArrayList<>(parts);
            rest.remove(first);
            orders(rest).forEach(end -> all.add(first + end));
        }
        return all;
    }

    private static String plain(String text) {
        return text.codePoints()
                .filter(c -> c > 0xFFFF || !(LabelKey.isBlank((char) c) || c == ',' || c == '，'))
                .mapToObj(c -> c < 0x10000
                        ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
