package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {

    private static TextBlock text(String text, StyleRole role) {
        return new TextBlock(text, role, Optional.empty());
    }

    private static Grid one(CellContent content, StyleRole role) {
        return Grid.of("", 1, new double[] {0, 1}, List.of(new GridCell(0, 0, 1, 1, content, role, Optional.empty())));
    }

    /** What POI says of the first cell of the only sheet. */
    private static <T> T firstCell(Grid grid, Function<XSSFCell, T> question) {
        return firstSheet(sheet -> question.apply(sheet.getRow(0).getCell(0)), grid);
    }

    private static <T> T firstSheet(Function<XSSFSheet, T> question, Block... blocks) {
        try (XSSFWorkbook book = Books.opened(Books.written(blocks))) {
            return question.apply(book.getSheetAt(0));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Grid read(Block... blocks) {
        return Books.read(Books.written(blocks)).grids().get(0);
    }

    @Test
    void textBlocksBecomeRowsOfFullWidth() {
        assertThat(read(
                        text("绩效目标表", StyleRole.TITLE),
                        text("单位：万元", StyleRole.NOTE),
                        Grids.sheet("2025年", "甲 | 乙"),
                        text("填表说明", StyleRole.TEXT)))
                .hasToString("""
                        2025年
                        | 绩效目标表 | < |
                        | 单位：万元 | < |
                        | 甲 | 乙 |
                        | 填表说明 | < |
                        """);
    }

    @Test
    void eachGridHasASheetWithTheTextAboveIt() {
        byte[] file = Books.written(
                text("一", StyleRole.TITLE),
                Grids.sheet("A", "x"),
                text("二", StyleRole.TITLE),
                Grids.sheet("A", "y"),
                text("末", StyleRole.NOTE));
        assertThat(Books.read(file).grids())
                .extracting(Grid::toString)
                .containsExactly("A\n| 一 |\n| x |\n", "A(2)\n| 二 |\n| y |\n| 末 |\n");
    }

    @Test
    void aDocumentWithoutGridsIsStillAWorkbook() {
        assertThat(read(text("只有文字", StyleRole.TEXT))).hasToString("Sheet1\n| 只有文字 |\n");
        assertThat(Books.read(Books.written()).grids()).isEmpty();
        assertThatObject(firstSheet(XSSFSheet::getSheetName)).isEqualTo("Sheet1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Sheet1",
        "2025年[整体]:*?/\\表, 2025年_整体______表",
        "'''引号''', 引号",
        "某某市某某区残疾人联合会二〇二五年度部门整体支出绩效目标申报表（一）, 某某市某某区残疾人联合会二〇二五年度部门整体支出绩效目标申报表",
    })
    void sheetNamesAreMadeAcceptable(String wanted, String given) {
        assertThatObject(firstSheet(XSSFSheet::getSheetName, Grids.sheet(wanted, "x")))
                .isEqualTo(given);
    }

    @Test
    void sheetNamesDifferAndNeverEndInHalfACharacter() {
        SheetNames names = new SheetNames();
        String wanted = "a".repeat(30) + "😀";
        assertThat(List.of(names.next("表"), names.next("表"), names.next(""), names.next(wanted), names.next(wanted)))
                .containsExactly("表", "表(2)", "Sheet3", "a".repeat(30), "a".repeat(28) + "(2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+8", "-1", "@a", "\tx", "＝1+1", "＋8", "－1", "＠a", "'x"})
    void textOfTheUsersIsNeverAFormula(String text) {
        Grid grid = one(CellContent.text(text), StyleRole.TEXT);
        assertThatObject(firstCell(grid, XSSFCell::getCellType)).isEqualTo(CellType.STRING);
        assertThatObject(firstCell(grid, cell -> cell.getCellStyle().getQuotePrefixed()))
                .isEqualTo(true);
        assertThatObject(firstCell(grid, XSSFCell::getStringCellValue)).isEqualTo(text);
    }

    @Test
    void otherTextIsNotQuoted() {
        assertThatObject(firstCell(
                        one(CellContent.text("≥95%"), StyleRole.TEXT),
                        cell -> cell.getCellStyle().getQuotePrefixed()))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12480.66   | 12480.66 | NUMBER  | 0.00
            12,480.66  | 12480.66 | NUMBER  | #,##0.00
            10         | 10       | NUMBER  | 0
            -3.5       | -3.5     | NUMBER  | 0.0
            39.67%     | 0.3967   | PERCENT | 0.00%
            100%       | 1        | PERCENT | 0%
            1655.8     | 1655.84  | NUMBER  | 0.0
            """)
    void aNumberIsANumberWithAFormatThatPrintsItsText(String text, BigDecimal number, NumberKind kind, String format) {
        Grid grid = one(CellContent.number(text, number, kind), StyleRole.NUMBER);
        assertThatObject(firstCell(grid, XSSFCell::getNumericCellValue)).isEqualTo(number.doubleValue());
        assertThatObject(firstCell(grid, cell -> cell.getCellStyle().getDataFormatString()))
                .isEqualTo(format);
        assertThat(read(grid).cells().get(0).content())
                .isEqualTo(CellContent.number(text, NumberPrinter.value(number.toPlainString()), kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约100                    | 100                      | NUMBER
            2025-03-05              | 45721                    | DATE
            010                     | 10                       | NUMBER
            39.67                   | 0.3967                   | PERCENT
            1234567890.123456789012 | 1234567890.123456789012  | NUMBER
            """)
    void aNumberThatNoSimpleFormatPrintsSoIsWrittenAsText(String text, BigDecimal number, NumberKind kind) {
        Grid grid = one(CellContent.number(text, number, kind), StyleRole.NUMBER);
        assertThatObject(firstCell(grid, XSSFCell::getCellType)).isEqualTo(CellType.STRING);
        assertThatObject(firstCell(grid, XSSFCell::getStringCellValue)).isEqualTo(text);
    }

    @Test
    void whatAWorkbookCannotHoldIsReplacedVisibly() {
        assertThat(read(one(CellContent.text("a\u0000b\u000Bc\uD800d\uFFFEe😀"), StyleRole.TEXT))
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe😀");
        String longest = "长".repeat(32_767);
        assertThat(read(one(CellContent.text(longest), StyleRole.TEXT))
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo(longest);
        assertThat(read(one(CellContent.text(longest + "长"), StyleRole.TEXT))
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo("长".repeat(32_766) + "…");
    }

    @Test
    void everyPositionOfATableHasLinesAndTheTitleHasNone() {
        Grid table = Grids.parse("""
                甲 | <
                ^ | <
                乙 | .
                """);
        boolean[] lines = firstSheet(
                sheet -> {
                    boolean all = true;
                    for (int row = 1; row <= 3; row++) {
                        for (int column = 0; column < 2; column++) {
                            var style = sheet.getRow(row).getCell(column).getCellStyle();
                            all &= style.getBorderLeft() == BorderStyle.THIN
                                    && style.getBorderRight() == BorderStyle.THIN
                                    && style.getBorderTop() == BorderStyle.THIN
                                    && style.getBorderBottom() == BorderStyle.THIN
                                    && style.getWrapText()
                                    && style.getVerticalAlignment() == VerticalAlignment.CENTER;
                        }
                    }
                    var title = sheet.getRow(0).getCell(0).getCellStyle();
                    return new boolean[] {all, title.getBorderTop() == BorderStyle.NONE};
                },
                text("标题", StyleRole.TITLE),
                table);
        assertThat(lines).containsExactly(true, true);
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, CENTER, 黑体, 16, true",
        "NOTE, RIGHT, 宋体, 10.5, false",
        "LABEL, CENTER, 宋体, 10.5, true",
        "TEXT, LEFT, 宋体, 10.5, false",
        "CENTERED, CENTER, 宋体, 10.5, false",
        "NUMBER, RIGHT, 宋体, 10.5, false"
    })
    void rolesAreDressed(StyleRole role, HorizontalAlignment alignment, String font, double size, boolean bold) {
        Grid grid = one(CellContent.text("x"), role);
        assertThatObject(firstCell(grid, cell -> cell.getCellStyle().getAlignment()))
                .isEqualTo(alignment);
        assertThatObject(firstCell(grid, cell -> cell.getCellStyle().getFont().getFontName()))
                .isEqualTo(font);
        assertThatObject(firstCell(grid, cell -> cell.getCellStyle().getFont().getFontHeight() / 20.0))
                .isEqualTo(size);
        assertThatObject(firstCell(grid, cell -> cell.getCellStyle().getFont().getBold()))
                .isEqualTo(bold);
    }

    @Test
    void thePageIsOneSheetOfA4Wide() {
        Grid grid = Grid.of(
                "人's",
                3,
                new double[] {0, 100, 400},
                Grids.parse("a | b\nc | d\ne | f").cells(),
                2);
        firstSheet(
                sheet -> {
                    assertThat(sheet.getFitToPage()).isTrue();
                    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                    assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
                    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
                    assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("2:3"));
                    assertThat(sheet.getColumnWidth(0) / 256.0).isEqualTo(22.5);
                    assertThat(sheet.getColumnWidth(1) / 256.0).isEqualTo(67.5);
                    return sheet;
                },
                text("标题", StyleRole.TITLE),
                grid);
    }

    @Test
    void rowsAreAsHighAsTheirText() {
        double[] widths = {20, 20};
        Grid grid = Grids.parse("短 | a⏎b⏎c\n" + "汉".repeat(40) + " | " + "x".repeat(40));
        double[] heights = RowHeights.of(grid, widths);
        assertThat(heights[0]).isBetween(3 * 13.0, 3 * 18.0);
        assertThat(heights[1]).isBetween(5 * 13.0, 5 * 18.0);
        assertThat(RowHeights.of(Grids.parse("短"), widths)).containsExactly(21);
    }

    @Test
    void rowsUnderAMergedCellShareItsHeight() {
        double[] heights = RowHeights.of(Grids.parse("a⏎b⏎c⏎d⏎e⏎f⏎g⏎h | x\n^ | y"), new double[] {20, 20});
        assertThat(heights[0]).isEqualTo(heights[1]).isBetween(4 * 13.0, 4 * 18.0);
    }

    @Test
    void noRowIsHigherThanAnOfficeProgramAllows() {
        assertThat(RowHeights.of(Grids.parse("汉".repeat(5_000)), new double[] {20}))
                .containsExactly(409);
    }
}
