package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.excel.ExcelFormat;
import io.github.jixiao.fill.FillResult;
import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.word.WordFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms to fill: drawn as text, or tables from which the values are taken out. */
final class Forms {

    private static final TargetTables TABLES = TargetTables.standard();
    private static final Set<String> FORMS_OWN = Set.of("/title", "/fiscalYear", "/moneyUnit");

    private Forms() {}

    /** What came of filling, and the filled form. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Filled(FillResult result, byte[] bytes) {

        DepartmentTargetTable table() throws IOException {
            return read().table().orElseThrow();
        }

        ReadResult read() throws IOException {
            return TABLES.read(new ByteArrayInputStream(bytes));
        }

        String drawing() throws IOException {
            return read().document().orElseThrow().grids().get(0).toString();
        }

        List<String> codes() {
            return result.findings().stream().map(finding -> finding.code()).toList();
        }
    }

    static Filled fill(byte[] form, DepartmentTargetTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FillResult result = TABLES.fill(form, table, out);
        assertThat(result.written()).as(result.toString()).isTrue();
        return new Filled(result, out.toByteArray());
    }

    static DocumentFormat format(String extension) {
        return extension.equals("docx") ? new WordFormat() : new ExcelFormat();
    }

    static byte[] drawn(String extension, String drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format(extension).write(SourceDocument.of(List.of(Grids.parse(drawing))), out);
        return out.toByteArray();
    }

    /** The values taken out at the addresses that the reader gives. */
    static byte[] blanked(String extension, byte[] file, ReadTable table) throws IOException, RejectedException {
        Map<Address, String> cells = new LinkedHashMap<>();
        Map<ModelPath, String> texts = TableTexts.of(table.table());
        for (ModelPath path : table.sourceMap().paths()) {
            if (!FORMS_OWN.contains(path.toString()) && !path.last().equals("item")) {
                for (Slot slot : table.sourceMap().slots(path)) {
                    String text = texts.getOrDefault(path, "");
                    slot.address()
                            .ifPresent(address -> cells.merge(
                                    address,
                                    without(slot.printed(), text, path),
                                    (one, other) -> without(one, text, path)));
                }
            }
        }
        List<CellEdit> edits = cells.entrySet().stream()
                .map(cell -> CellEdit.filled(cell.getKey(), CellContent.text(cell.getValue())))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format(extension).edit(file, DocumentEdits.filling(edits, List.of()), ReadLimits.standard(), out);
        return out.toByteArray();
    }

    private static String without(String printed, String text, ModelPath path) {
        boolean label =
                path.parent().filter(list -> list.last().equals("goals")).isPresent() || text.isEmpty();
        boolean whole = printed.strip().equals(text) || !printed.contains(text);
        return label ? printed : whole ? "" : printed.replace(text, "");
    }
}
