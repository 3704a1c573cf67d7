package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.CellContent.NumberKind;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BiffReaderTest {

    private static Consumer<Workbook> sheet(Consumer<Sheet> content) {
        return book -> content.accept(book.createSheet("Sheet1"));
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row existing = sheet.getRow(row);
        return (existing == null ? sheet.createRow(row) : existing).createCell(column);
    }

    private static void styled(Cell cell, String format, double value) {
        Workbook book = cell.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    private static List<String> texts(SourceDocument document) {
        return document.grids().get(0).cells().stream().map(GridCell::text).toList();
    }

    /** The same content, saved in both formats, is the same document, but for the precision of widths. */
    private static void assertSameInBothFormats(Consumer<Workbook> content) {
        assertSame(OldBooks.read(content), Books.read(OldBooks.xlsx(content)));
    }

    private static void assertSame(SourceDocument old, SourceDocument today) {
        assertThat(old.grids())
                .extracting(Grid::name)
                .containsExactlyElementsOf(
                        today.grids().stream().map(Grid::name).toList());
        for (int i = 0; i < today.grids().size(); i++) {
            assertThat(old.grids().get(i).cells())
                    .containsExactlyElementsOf(today.grids().get(i).cells());
        }
        assertThat(old.findings()).isEqualTo(today.findings());
    }

    @Test
    void mergedRegionsAreOneCellWithItsAddress() {
        Consumer<Workbook> content = sheet(sheet -> {
            cell(sheet, 0, 0).setCellValue("标题");
            cell(sheet, 0, 1).setBlank();
            cell(sheet, 1, 0).setCellValue("甲");
            cell(sheet, 1, 2).setCellValue("乙");
            cell(sheet, 2, 1).setCellValue("丙");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });
        assertSameInBothFormats(content);
        Grid grid = OldBooks.read(content).grids().get(0);
        assertThat(grid).hasToString("""
                Sheet1
                | 标题 | < | < |
                | 甲 | . | 乙 |
                | ^ | 丙 | . |
                """);
        assertThat(grid.at(2, 1).orElseThrow().address()).contains(new Address.SheetCell(0, "Sheet1", 2, 1));
    }

    @Test
    void numbersAreReadAsShownWithTheNumberBehind() {
        Consumer<Workbook> content = sheet(sheet -> {
            styled(cell(sheet, 0, 0), "General", 28.799999999999997);
            styled(cell(sheet, 0, 1), "0.00%", 0.3967);
            styled(cell(sheet, 0, 2), "#,##0.00", 1655.84);
            styled(cell(sheet, 0, 3), "yyyy\"年\"m\"月\"d\"日\"", 46_000);
            styled(cell(sheet, 0, 4), "General", 12);
            styled(cell(sheet, 0, 5), "0.00_ ", -0.005);
            styled(cell(sheet, 0, 6), "m/d/yy", 46_000);
            styled(cell(sheet, 0, 7), "General", 1.0 / 3);
        });
        assertSameInBothFormats(content);
        List<GridCell> cells = OldBooks.read(content).grids().get(0).cells();
        assertThat(cells)
                .extracting(GridCell::text)
                .containsExactly(
                        "28.8", "39.67%", "1,655.84", "2025年12月9日", "12", "-0.01", "2025/12/9", "0.3333333333");
        assertThat(cells)
                .extracting(cell -> cell.content().numberKind())
                .containsExactly(
                        NumberKind.NUMBER,
                        NumberKind.PERCENT,
                        NumberKind.NUMBER,
                        NumberKind.DATE,
                        NumberKind.NUMBER,
                        NumberKind.NUMBER,
                        NumberKind.DATE,
                        NumberKind.NUMBER);
        assertThat(cells.get(0).content().number()).contains(new BigDecimal("28.8"));
        assertThat(cells.get(4).content().number()).contains(new BigDecimal("12"));
    }

    /** What Excel writes for short numbers; the user model of POI never does. */
    @Test
    void packedNumbersAreRead() {
        byte[] stream = OldBooks.stream(OldBooks.xls(sheet(sheet -> {
            styled(cell(sheet, 0, 0), "0.0%", 0);
            cell(sheet, 0, 1).setCellValue("x");
        })));
        int at = OldBooks.find(stream, NumberRecord.sid, 0);
        // as many bytes as before: a packed 12.34 where the number was, then an unknown record
        byte[] packed = {0x7E, 0x02, 10, 0, 0, 0, 0, 0, stream[at + 8], stream[at + 9], 0x4B, 0x13, 0, 0};
        System.arraycopy(packed, 0, stream, at, packed.length);
        System.arraycopy(new byte[] {0x3F, 0x3F, 0, 0}, 0, stream, at + packed.length, 4);
        assertThat(texts(OldBooks.read(stream))).containsExactly("1234.0%", "x");
    }

    @Test
    void datesMayCountFrom1904() {
        byte[] stream = OldBooks.stream(OldBooks.xls(sheet(sheet -> styled(cell(sheet, 0, 0), "yyyy-mm-dd", 44_538))));
        byte[] from1904 = OldBooks.patched(stream, DateWindow1904Record.sid, 0, 0, 1);
        GridCell cell = OldBooks.read(from1904).grids().get(0).cells().get(0);
        assertThat(cell.text()).isEqualTo("2025-12-09");
        assertThat(cell.content().number()).contains(new BigDecimal("46000"));
    }

    @Test
    void everyTypeOfCellIsRead() {
        Consumer<Workbook> content = sheet(sheet -> {
            cell(sheet, 0, 0).setCellValue(true);
            cell(sheet, 0, 1).setCellValue(false);
            cell(sheet, 0, 2).setCellErrorValue(FormulaError.NA.getCode());
            cell(sheet, 0, 3).setCellValue("一\n二");
            cell(sheet, 0, 4).setCellValue("Ascii");
            cell(sheet, 0, 5).setBlank();
            cell(sheet, 0, 6).setCellValue(new String(Character.toChars(0x20BB7)) + "野家");
        });
        assertSameInBothFormats(content);
        SourceDocument document = OldBooks.read(content);
        assertThat(texts(document)).containsExactly("TRUE", "FALSE", "#N/A", "一\n二", "Ascii", "", "𠮷野家");
        assertThat(OldBooks.codes(document)).containsExactly("formula-no-value");
    }

    @Test
    void textIsJoinedFromItsRuns() {
        assertThat(texts(OldBooks.read(sheet(sheet -> {
                    HSSFRichTextString rich = new HSSFRichTextString("财政 拨款");
                    rich.applyFont(0, 2, (short) 1);
                    cell(sheet, 0, 0).setCellValue(rich);
                }))))
                .containsExactly("财政 拨款");
    }

    /** The table of texts does not fit in one record. */
    @Test
    void longTextsAreReadWhole() {
        String longText = "绩效目标".repeat(8_000) + "end";
        Consumer<Workbook> content = sheet(sheet -> {
            cell(sheet, 0, 0).setCellValue(longText);
            for (int i = 1; i < 2_000; i++) {
                cell(sheet, i, 0).setCellValue("第" + i + "项指标 No. " + i);
            }
        });
        assertSameInBothFormats(content);
        assertThat(texts(OldBooks.read(content))).hasSize(2_000).startsWith(longText);
    }

    @Test
    void formulasAreReadByTheirKeptResult() {
        Consumer<Workbook> content = sheet(sheet -> {
            formula(cell(sheet, 0, 0), "1+1").setCellValue(2.5);
            formula(cell(sheet, 0, 1), "\"a\"&\"b\"").setCellValue("结果");
            formula(cell(sheet, 0, 2), "1=1").setCellValue(true);
            formula(cell(sheet, 0, 3), "1/0").setCellErrorValue(FormulaError.DIV0.getCode());
            formula(cell(sheet, 0, 4), "\"\"").setCellValue("");
            cell(sheet, 0, 5).setCellValue("x");
        });
        assertSameInBothFormats(content);
        SourceDocument document = OldBooks.read(content);
        assertThat(texts(document)).containsExactly("2.5", "结果", "TRUE", "#DIV/0!", "", "x");
        assertThat(document.findings())
                .extracting(
                        Finding::code,
                        finding -> finding.address().orElseThrow().display(Locale.ENGLISH))
                .containsExactly(tuple("formula-no-value", "Sheet1!D1"));
    }

    private static Cell formula(Cell cell, String formula) {
        cell.setCellFormula(formula);
        return cell;
    }

    @Test
    void aFormulaWithoutResultIsNoZero() {
        Consumer<Workbook> content = sheet(sheet -> {
            cell(sheet, 0, 0).setCellValue("合计");
            formula(cell(sheet, 0, 1), "SUM(1,2)");
            cell(sheet, 0, 2).setCellValue("x");
        });
        assertSameInBothFormats(content);
        SourceDocument document = OldBooks.read(content);
        assertThat(texts(document)).containsExactly("合计", "", "x");
        assertThat(OldBooks.codes(document)).containsExactly("formula-no-value");
    }

    @Test
    void aZeroThatWasCalculatedIsAZero() {
        byte[] stream = OldBooks.stream(OldBooks.xls(sheet(sheet -> formula(cell(sheet, 0, 0), "1-1"))));
        byte[] calculated = OldBooks.patched(stream, FormulaRecord.sid, 0, 14, 0, 0);
        SourceDocument document = OldBooks.read(calculated);
        assertThat(texts(document)).containsExactly("0");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void aFormulaThatLostItsTextHasNoResult() {
        byte[] stream = OldBooks.stream(OldBooks.xls(sheet(sheet -> {
            formula(cell(sheet, 0, 0), "\"a\"").setCellValue("结果");
            cell(sheet, 0, 1).setCellValue("x");
        })));
        byte[] lost = stream.clone();
        lost[OldBooks.find(stream, StringRecord.sid, 0)] = 0x3F;
        SourceDocument document = OldBooks.read(lost);
        assertThat(document.grids().get(0)).hasToString("Sheet1\n|  | x |\n");
        assertThat(document.findings())
                .extracting(Finding::code, finding -> finding.address().orElseThrow())
                .containsExactly(tuple("formula-no-value", new Address.SheetCell(0, "Sheet1", 0, 0)));
    }

    @Test
    void whatIsOddIsSaidAndTheRestIsRead() {
        Consumer<Workbook> content = sheet(sheet -> {
            cell(sheet, 0, 0).setCellValue(1.5);
            cell(sheet, 0, 1).setCellValue("甲");
            cell(sheet, 0, 2).setCellErrorValue(FormulaError.NA.getCode());
            cell(sheet, 0, 3).setCellValue("乙");
        });
        byte[] stream = OldBooks.stream(OldBooks.xls(content));
        byte[] noNumber = OldBooks.patched(stream, NumberRecord.sid, 0, 12, 0xF8, 0x7F);
        byte[] noText = OldBooks.patched(noNumber, LabelSSTRecord.sid, 0, 6, 99);
        byte[] noError = OldBooks.patched(noText, BoolErrRecord.sid, 0, 6, 99);
        SourceDocument document = OldBooks.read(noError);
        assertThat(texts(document)).containsExactly("NaN", "", "", "乙");
        assertThat(OldBooks.codes(document)).containsExactly("not-a-number", "bad-shared-string", "formula-no-value");
    }

    @Test
    void hiddenContentIsReadAndSaidToBeHidden() {
        Consumer<Workbook> content = book -> {
            Sheet shown = book.createSheet("显示");
            cell(shown, 0, 0).setCellValue("a");
            cell(shown, 0, 1).setCellValue("b");
            cell(shown, 1, 0).setCellValue("c");
            shown.getRow(1).setZeroHeight(true);
            shown.setColumnHidden(1, true);
            cell(book.createSheet("隐藏"), 0, 0).setCellValue("d");
            cell(book.createSheet("深藏"), 0, 0).setCellValue("e");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        };
        assertSameInBothFormats(content);
        assertThat(OldBooks.read(content).findings())
                .extracting(Finding::code, finding -> finding.arguments().get("what"))
                .containsExactly(
                        tuple("hidden-content", "显示!B1, 显示!A2"),
                        tuple("hidden-content", "隐藏!A1"),
                        tuple("hidden-content", "深藏!A1"));
    }

    @Test
    void cellsFarAwayMoveTogether() {
        Consumer<Workbook> content = sheet(sheet -> {
            cell(sheet, 0, 0).setCellValue("近");
            cell(sheet, 65_535, 255).setCellValue("远");
            sheet.addMergedRegion(new CellRangeAddress(3, 65_535, 3, 200));
        });
        assertSameInBothFormats(content);
        SourceDocument document = OldBooks.read(content);
        assertThat(document.grids().get(0)).hasToString("Sheet1\n| 近 | . |\n| . | 远 |\n");
        assertThat(OldBooks.codes(document)).contains("far-cells");
    }

    @Test
    void theFirstOfTwoOverlappingRegionsWins() {
        Consumer<Workbook> content = sheet(sheet -> {
            cell(sheet, 0, 0).setCellValue("a");
            cell(sheet, 1, 2).setCellValue("c");
            cell(sheet, 2, 2).setCellValue("d");
            sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 2, 1, 2));
            sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 1, 0, 1));
        });
        assertSameInBothFormats(content);
        assertThat(OldBooks.codes(OldBooks.read(content))).containsExactly("overlapping-merge");
    }

    @Test
    void sheetsAreReadInTheirOrderAndEmptyOnesLeftOut() {
        Consumer<Workbook> content = book -> {
            cell(book.createSheet("目录"), 0, 0).setCellValue("1");
            cell(book.createSheet("空"), 0, 0).setBlank();
            book.createSheet("无");
            cell(book.createSheet("表"), 2, 1).setCellValue("2");
        };
        assertSameInBothFormats(content);
        assertThat(OldBooks.read(content).grids().get(1).cells().get(0).address())
                .contains(new Address.SheetCell(3, "表", 2, 1));
    }

    @Test
    void columnWidthsAreTheBoundaries() {
        Grid grid = OldBooks.read(sheet(sheet -> {
                    for (int i = 0; i < 4; i++) {
                        cell(sheet, 0, i).setCellValue("x");
                    }
                    sheet.setDefaultColumnWidth(9);
                    sheet.setColumnWidth(0, 20 * 256);
                    sheet.setColumnWidth(2, 5 * 256);
                }))
                .grids()
                .get(0);
        assertThat(List.of(grid.width(0, 1), grid.width(1, 2), grid.width(2, 3), grid.width(3, 4)))
                .containsExactly(20.0, 9.71, 5.0, 9.71);
    }

    /** Neither is written by POI's user model: texts within the sheet, and a width that is no number of characters. */
    @Test
    void recordsOfOtherProgramsAreRead() {
        Map<Integer, int[]> records = new LinkedHashMap<>();
        records.put(0x0055, new int[] {8, 0});
        records.put(0x0099, new int[] {0x80, 0x0A});
        records.put((int) LabelRecord.sid, new int[] {0, 0, 0, 0, 0, 0, 2, 0, 0, 'N', 'o'});
        // of two characters, the second of which has a font of its own
        records.put(0x00D6, new int[] {0, 0, 1, 0, 0, 0, 2, 0, 1, 0x07, 0x4E, 0x43, 0x51, 1, 0, 1, 0, 5, 0});
        SourceDocument document = OldBooks.read(OldBooks.sheet(records));
        assertThat(texts(document)).containsExactly("No", "万元");
        assertThat(document.grids().get(0).width(1, 2)).isEqualTo(10.5);
    }

    @Test
    void aChartWithinASheetIsNoPartOfIt() {
        byte[] stream = OldBooks.stream(OldBooks.xls(sheet(sheet -> {
            cell(sheet, 0, 0).setCellValue(1);
            cell(sheet, 1, 0).setCellValue("x");
        })));
        int row = OldBooks.find(stream, RowRecord.sid, 1);
        byte[] chart = stream.clone();
        // the row becomes a chart: its beginning, its end, and the rest of the row as a record of no meaning
        byte[] inner = {0x09, 0x08, 4, 0, 0, 6, 0x20, 0, 0x0A, 0, 0, 0, 0x3F, 0x3F, 4, 0, 0, 0, 0, 0};
        System.arraycopy(inner, 0, chart, row, inner.length);
        assertThat(texts(OldBooks.read(chart))).containsExactly("1", "x");
    }

    @Test
    void sheetsOfChartsAndMacrosAreCountedAndNotRead() {
        byte[] stream = OldBooks.stream(OldBooks.xls(book -> {
            for (String name : List.of("图", "宏", "表")) {
                cell(book.createSheet(name), 0, 0).setCellValue(name);
            }
        }));
        byte[] chart = OldBooks.patched(stream, BOFRecord.sid, 1, 2, 0x20);
        byte[] macros = OldBooks.patched(chart, BOFRecord.sid, 2, 2, 0x40);
        SourceDocument document = OldBooks.read(macros);
        assertThat(document.grids()).extracting(Grid::name).containsExactly("表");
        assertThat(document.grids().get(0).cells().get(0).address()).contains(new Address.SheetCell(2, "表", 0, 0));
        assertThat(OldBooks.codes(document)).containsExactly("macro-present");
    }

    @Test
    void whatIsNotReadIsSaid() {
        byte[] stream = OldBooks.stream(OldBooks.xls(book -> {
            Cell cell = cell(book.createSheet("S"), 0, 0);
            book.linkExternalWorkbook("other.xls", new HSSFWorkbook());
            cell.setCellValue("x");
        }));
        byte[] file = OldBooks.container(stream, "Workbook", "_VBA_PROJECT_CUR/", "MBD00A1/");
        assertThat(OldBooks.codes(OldBooks.read(file)))
                .containsExactly("macro-present", "external-link", "embedded-object");
    }

    @Test
    void aWorkbookIsReadWithoutContainerAndUnderItsOlderName() {
        byte[] stream =
                OldBooks.stream(OldBooks.xls(sheet(sheet -> cell(sheet, 0, 0).setCellValue("甲"))));
        assertThat(texts(OldBooks.read(stream))).containsExactly("甲");
        assertThat(texts(OldBooks.read(OldBooks.container(stream, "BOOK")))).containsExactly("甲");
    }

    /** Real files, where the property or variable {@code JIXIAO_CASES} names a folder of them. */
    @TestFactory
    Stream<DynamicTest> realFilesAreReadLikeTheirTwins() throws IOException {
        String folder = Optional.ofNullable(System.getProperty("JIXIAO_CASES")).orElse(System.getenv("JIXIAO_CASES"));
        assumeTrue(folder != null, "no folder of real files is named");
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".xls")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertLikeItsTwin(file)));
        }
    }

    private static void assertLikeItsTwin(Path file) throws IOException {
        SourceDocument document = OldBooks.read(Files.readAllBytes(file));
        assertThat(document.grids()).isNotEmpty();
        Path twin = file.resolveSibling(file.getFileName() + "x");
        if (Files.exists(twin)) {
            assertSame(document, Books.read(Files.readAllBytes(twin)));
        }
    }
}
