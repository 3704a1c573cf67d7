package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.diff.TableDiff;
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
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.word.WordFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillCommandTest {

    private static final TargetTables TABLES = TargetTables.standard();

    /** A folder of real files may be named by the property or variable {@code JIXIAO_CASES}. */
    @Test
    void aBlankedCaseIsFilledAgain() throws IOException, RejectedException {
        String cases = System.getProperty("JIXIAO_CASES", System.getenv("JIXIAO_CASES"));
        assumeThat(cases).isNotNull();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(cases), "*.{docx,xlsx}")) {
            for (Path file : files) {
                ReadResult read = TABLES.read(file);
                if (read.tables().size() != 1) {
                    continue;
                }
                byte[] blank = blanked(file, read.tables().get(0));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                DepartmentTargetTable table = read.table().orElseThrow();
                FillResult result = TABLES.fill(blank, table, out);
                if (System.getProperty("fill.out") != null) {
                    Path folder = Files.createDirectories(Path.of(System.getProperty("fill.out")));
                    Files.write(folder.resolve("blank-" + file.getFileName()), blank);
                    Files.write(folder.resolve("filled-" + file.getFileName()), out.toByteArray());
                    System.out.println("== " + file.getFileName());
                    result.findings().forEach(System.out::println);
                    DepartmentTargetTable again = TABLES.read(new ByteArrayInputStream(out.toByteArray())).table().orElseThrow();
                    TableDiff.between(table, again).changes().forEach(System.out::println);
                }
            }
        }
    }

    /** The values taken out at the addresses that the reader gives. */
    private static byte[] blanked(Path file, ReadTable table) throws IOException, RejectedException {
        DocumentFormat format = file.toString().endsWith("docx") ? new WordFormat() : new ExcelFormat();
        Map<Address, String> cells = new LinkedHashMap<>();
        Map<ModelPath, String> texts = TableTexts.of(table.table());
        for (ModelPath path : table.sourceMap().paths()) {
            boolean form = path.toString().equals("/title")
                    || path.toString().equals("/fiscalYear")
                    || path.toString().equals("/moneyUnit")
                    || path.last().equals("item");
            if (form) {
                continue;
            }
            for (Slot slot : table.sourceMap().slots(path)) {
                String text = texts.getOrDefault(path, "");
                slot.address().ifPresent(address -> {
                    String there = cells.getOrDefault(address, slot.printed());
                    boolean whole = there.strip().equals(text) || !there.contains(text);
                    boolean label = path.toString().matches("/goals/[0-9]+") || text.isEmpty();
                    cells.put(address, label ? there : whole ? "" : there.replace(text, ""));
                });
            }
        }
        List<CellEdit> edits = cells.entrySet().stream()
                .map(cell -> CellEdit.filled(cell.getKey(), CellContent.text(cell.getValue())))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.edit(Files.readAllBytes(file), DocumentEdits.filling(edits, List.of()), ReadLimits.standard(), out);
        return out.toByteArray();
    }
}
