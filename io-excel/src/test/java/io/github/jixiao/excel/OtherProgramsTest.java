package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files of other programs are read as those programs read them. */
class OtherProgramsTest {

    @Test
    void filesOfAUserModelAreRead() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            assertSameCells(fill(book));
        }
    }

    @Test
    void filesOfAStreamedModelAreRead() throws IOException {
        try (Workbook book = new SXSSFWorkbook(10)) {
            assertSameCells(fill(book));
        }
    }

    /** Real files, where the property or variable {@code JIXIAO_CASES} names a folder of them. */
    @TestFactory
    Stream<DynamicTest> realFilesAreRead() throws IOException {
        String folder = Optional.ofNullable(System.getProperty("JIXIAO_CASES")).orElse(System.getenv("JIXIAO_CASES"));
        assumeTrue(folder != null, "no folder of real files is named");
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> assertSameCells(Files.readAllBytes(file))));
        }
    }

    private static byte[] fill(Workbook book) throws IOException {
        Sheet sheet = book.createSheet("绩效");
        CellStyle percent = book.createCellStyle();
        percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
        CellStyle date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        for (int i = 0; i < 40; i++) {
            Row row = sheet.createRow(2 * i);
            row.createCell(0).setCellValue("指标" + i + "\n第二行");
            row.createCell(1).setCellValue(i * 0.1 * 3);
            Cell share = row.createCell(2);
            share.setCellValue(i / 7.0);
            share.setCellStyle(percent);
            Cell day = row.createCell(3);
            day.setCellValue(45_000 + i);
            day.setCellStyle(date);
            row.createCell(4).setCellValue(i % 2 == 0);
            row.createCell(6).setBlank();
            sheet.addMergedRegion(new CellRangeAddress(2 * i, 2 * i + 1, 4, 5));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static void assertSameCells(byte[] file) throws IOException {
        SourceDocument document = Books.read(file);
        DataFormatter formatter = new DataFormatter(Locale.US);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook book = Books.opened(file)) {
            Map<String, String> theirs = new TreeMap<>();
            List<String> merges = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String text = formatter.formatCellValue(cell);
                        if (!text.isBlank()) {
                            theirs.put(sheet.getSheetName() + "!" + cell.getAddress(), text);
                        }
                    }
                }
                sheet.getMergedRegions()
                        .forEach(range -> merges.add(sheet.getSheetName() + "!" + range.formatAsString()));
            }
            Map<String, String> ours = new TreeMap<>();
            List<String> spans = new ArrayList<>();
            for (Grid grid : document.grids()) {
                for (GridCell cell : grid.cells()) {
                    String place = cell.address().orElseThrow().display(Locale.ENGLISH);
                    if (!cell.isBlank()) {
                        ours.put(place, cell.text());
                    }
                    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                        Address last = new Address.SheetCell(0, "", cell.rowEnd() - 1, cell.columnEnd() - 1);
                        spans.add(place + ":" + last.display(Locale.ENGLISH).substring(1));
                    }
                }
            }
            assertThat(ours).isEqualTo(theirs).isNotEmpty();
            assertThat(spans).containsExactlyInAnyOrderElementsOf(merges);
        }
    }
}
