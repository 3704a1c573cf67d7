package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class TargetTableSchemaProperties {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TargetTableJson.schema());

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Provide
    Arbitrary<String> replacements() {
        return Arbitraries.of(
                "null",
                "true",
                "5",
                "-3.5",
                "\"\"",
                "\" \\u3000\"",
                "\"x\"",
                "\"万元\"",
                "\"ANNUAL\"",
                "[]",
                "{}",
                "[{}]");
    }

    @Property(tries = 100)
    void everyTableIsValid(@ForAll("any") DepartmentTargetTable table) throws IOException {
        assertThat(schema.validate(MAPPER.readTree(TargetTableJson.write(table))))
                .isEmpty();
    }

    /** Neither accepts what the other refuses. */
    @Property(tries = 500)
    void theReaderAcceptsExactlyWhatIsValid(
            @ForAll("any") DepartmentTargetTable table,
            @ForAll @IntRange(max = 500) int place,
            @ForAll Change change,
            @ForAll("replacements") String replacement)
            throws IOException {
        JsonNode tree = MAPPER.readTree(TargetTableJson.write(table));
        change(tree, place, change, MAPPER.readTree(replacement));
        boolean valid = schema.validate(tree).isEmpty();
        Statistics.label("valid").collect(valid);
        String json = MAPPER.writeValueAsString(tree);
        assertThat(accepts(json)).as(json).isEqualTo(valid);
    }

    enum Change {
        REPLACE,
        REMOVE,
        ADD
    }

    private static boolean accepts(String json) {
        try {
            TargetTableJson.read(json);
            return true;
        } catch (JsonFormatException e) {
            return false;
        }
    }

    private static void change(JsonNode tree, int place, Change change, JsonNode value) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(place % containers.size());
        int position = container.isEmpty() ? 0 : place % container.size();
        if (container instanceof ArrayNode array) {
            switch (change) {
                case REPLACE -> array.set(position, value);
                case REMOVE -> array.remove(position);
                case ADD -> array.add(value);
            }
        } else if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            switch (change) {
                case REPLACE -> object.set(names.isEmpty() ? "name" : names.get(position), value);
                case REMOVE -> object.remove(names.isEmpty() ? "name" : names.get(position));
                case ADD -> object.set("text", value);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
