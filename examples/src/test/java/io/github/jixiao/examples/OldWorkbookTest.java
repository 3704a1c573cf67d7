package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jixiao.TargetTables;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.form.rendering.FormRenderer;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that was saved in the format of old workbooks. */
class OldWorkbookTest {

    private static final Path XLSX = SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".xlsx");

    @TempDir
    private Path folder;

    private Path xls;

    @BeforeEach
    void saveTheSampleInTheOldFormat() throws IOException {
        xls = folder.resolve("table.xls");
        SourceDocument document = FormRenderer.of(FormLayout.standard()).render(SampleFiles.table());
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(xls)) {
            fill(book.createSheet("Sheet1"), document);
            book.write(out);
        }
    }

    private static void fill(Sheet sheet, SourceDocument document) {
        for (Block block : document.blocks()) {
            int top = sheet.getLastRowNum() + 1;
            if (block instanceof TextBlock text) {
                sheet.createRow(top).createCell(0).setCellValue(text.text());
            } else if (block instanceof Grid grid) {
                for (int i = 0; i < grid.rowCount(); i++) {
                    sheet.createRow(top + i);
                }
                for (GridCell cell : grid.cells()) {
                    sheet.getRow(top + cell.row()).createCell(cell.column()).setCellValue(cell.text());
                    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                        sheet.addMergedRegion(new CellRangeAddress(
                                top + cell.row(), top + cell.rowEnd() - 1, cell.column(), cell.columnEnd() - 1));
                    }
                }
            }
        }
    }

    @Test
    void itIsReadAsTheSameTable() throws IOException {
        ReadResult read = TargetTables.standard().read(xls);
        assertThat(read.table()).contains(SampleFiles.table());
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void itsNameMayBeThatOfAnotherProgram() throws IOException {
        assertThat(findings(xls, "old.et")).isEmpty();
        assertThat(findings(XLSX, "new.et")).isEmpty();
        assertThat(findings(xls, "old.xlsx")).containsExactly("extension-mismatch");
        assertThat(findings(XLSX, "new.xls")).containsExactly("extension-mismatch");
    }

    private List<String> findings(Path file, String name) throws IOException {
        ReadResult read = TargetTables.standard().read(Files.copy(file, folder.resolve(name)));
        assertThat(read.table()).contains(SampleFiles.table());
        return read.findings().stream().map(Finding::code).toList();
    }

    /** In a program of its own, as libraries speak up once, when they are loaded. */
    @Test
    void nothingButTheResultIsPrinted() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandLineTool.class.getName(),
                        "read",
                        "--json",
                        xls.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(java.waitFor()).isZero();
        assertThat(err).isEmptyFile();
        JsonNode result = new ObjectMapper().readTree(out.toFile());
        assertThat(result.get("status").asText()).isEqualTo("READ");
        assertThat(Files.readAllLines(out)).hasSize(1);
    }
}
