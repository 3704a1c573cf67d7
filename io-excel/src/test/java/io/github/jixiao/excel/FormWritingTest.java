package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.CellEntry.Kind;
import io.github.jixiao.grid.CellFormula;
import io.github.jixiao.grid.CellFormula.Offset;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Forms to fill in, judged by POI. */
class FormWritingTest {

    private static final CellEntry TEXT = CellEntry.of(Kind.TEXT);
    private static final CellEntry AMOUNT = CellEntry.of(Kind.AMOUNT);
    private static final CellEntry SIGN = CellEntry.choice("选择", List.of("≥", "＝", "定性"));

    /** A column of places. */
    private static Grid column(CellContent... contents) {
        List<GridCell> cells = IntStream.range(0, contents.length)
                .mapToObj(row -> new GridCell(row, 0, 1, 1, contents[row], StyleRole.CENTERED, Optional.empty()))
                .toList();
        return Grid.of("", contents.length, new double[] {0, 1}, cells);
    }

    private static CellContent place(CellEntry entry) {
        return CellContent.entry("", entry);
    }

    private static XSSFSheet sheet(Block... blocks) throws IOException {
        try (XSSFWorkbook book = Books.opened(Books.written(blocks))) {
            return book.getSheetAt(0);
        }
    }

    private static XSSFCell at(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(0);
    }

    @Test
    void onlyPlacesAndWhatStandsAboveTheTableAreOpen() throws IOException {
        XSSFSheet sheet = sheet(
                new TextBlock("题", StyleRole.TITLE, Optional.empty()),
                column(CellContent.text("标签"), place(TEXT)),
                new TextBlock("说明", StyleRole.TEXT, Optional.empty()));
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.isInsertRowsLocked()).isFalse();
        assertThat(sheet.isFormatRowsLocked()).isFalse();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(IntStream.range(0, 4)
                        .mapToObj(row -> at(sheet, row).getCellStyle().getLocked()))
                .containsExactly(false, true, false, true);
    }

    @Test
    void whatIsNoFormIsNotProtected() throws IOException {
        XSSFSheet sheet = sheet(Grids.parse("甲 | 乙"));
        assertThat(sheet.getProtect()).isFalse();
        assertThat(sheet.getDataValidations()).isEmpty();
        assertThat(sheet.getCTWorksheet().isSetIgnoredErrors()).isFalse();
    }

    @Test
    void whatIsTypedStaysAsItIsTyped() throws IOException {
        XSSFSheet sheet = sheet(column(
                place(TEXT), place(AMOUNT), place(CellEntry.of(Kind.PERCENT)), place(CellEntry.of(Kind.NUMBER))));
        assertThat(IntStream.range(0, 4)
                        .mapToObj(row -> at(sheet, row).getCellStyle().getDataFormatString()))
                .containsExactly("@", "#,##0.00##", "0.00%", "General");
        assertThat(sheet.getCTWorksheet()
                        .getIgnoredErrors()
                        .getIgnoredErrorArray(0)
                        .getSqref()
                        .toString())
                .isEqualTo("A1");
    }

    @Test
    void choicesAreOfferedOverTheRange() throws IOException {
        XSSFSheet sheet = sheet(column(place(SIGN), CellContent.entry("≥", SIGN), place(TEXT), place(SIGN)));
        assertThat(sheet.getDataValidations()).singleElement().satisfies(offered -> {
            assertThat(offered.getValidationConstraint().getExplicitListValues())
                    .containsExactly("≥", "＝", "定性");
            assertThat(offered.getRegions().getCellRangeAddresses())
                    .extracting(range -> range.formatAsString())
                    .containsExactly("A1:A2", "A4");
            assertThat(offered.getShowErrorBox()).isFalse();
            assertThat(offered.getSuppressDropDownArrow()).isTrue();
        });
        assertThat(at(sheet, 1).getStringCellValue()).isEqualTo("≥");
    }

    @Test
    void aListIsNoLongerThanOfficeProgramsRead() throws IOException {
        List<String> many = Stream.concat(
                        Stream.of("甲,乙"), IntStream.range(0, 60).mapToObj(i -> "第" + i + "类\"指标\""))
                .toList();
        CellEntry entry = CellEntry.choice("", many);
        XSSFDataValidation offered =
                sheet(column(place(entry))).getDataValidations().get(0);
        String formula = offered.getValidationConstraint().getFormula1();
        assertThat(formula).startsWith("\"第0类\"\"指标\"\",第1类").doesNotContain("甲");
        assertThat(formula.length()).isBetween(200, 257);
    }

    @Test
    void sumsShowNothingUntilThereIsSomethingToAdd() throws IOException {
        CellFormula sum = new CellFormula.Sum(List.of(new Offset(-3, 0), new Offset(-2, 0), new Offset(-1, 0)));
        CellFormula share = new CellFormula.Share(new Offset(-4, 0), new Offset(-1, 0));
        TextBlock title = new TextBlock("题", StyleRole.TITLE, Optional.empty());
        Grid grid = column(
                place(AMOUNT),
                place(AMOUNT),
                place(AMOUNT),
                place(AMOUNT.withFormula(sum)),
                place(CellEntry.of(Kind.PERCENT).withFormula(share)));
        try (XSSFWorkbook book = Books.opened(Books.written(title, grid))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(at(sheet, 4).getCellFormula()).isEqualTo("IF(COUNT(A2:A4)=0,\"\",SUM(A2:A4))");
            assertThat(at(sheet, 4).getCachedFormulaResultType()).isEqualTo(CellType.STRING);
            assertThat(at(sheet, 4).getStringCellValue()).isEmpty();
            assertThat(at(sheet, 4).getCellStyle().getLocked()).isTrue();
            assertThat(book.getForceFormulaRecalculation()).isTrue();
            evaluate(book);
            assertThat(at(sheet, 4).getStringCellValue()).isEmpty();
            assertThat(at(sheet, 5).getStringCellValue()).isEmpty();
            at(sheet, 1).setCellValue(656.84);
            at(sheet, 3).setCellValue(999);
            evaluate(book);
            assertThat(at(sheet, 4).getNumericCellValue()).isCloseTo(1655.84, within(1e-9));
            assertThat(at(sheet, 5).getNumericCellValue()).isEqualTo(0.3967);
            at(sheet, 1).setCellValue(0);
            at(sheet, 3).setCellValue(0);
            evaluate(book);
            assertThat(at(sheet, 4).getNumericCellValue()).isZero();
            assertThat(at(sheet, 5).getStringCellValue()).isEmpty();
        }
    }

    private static void evaluate(XSSFWorkbook book) {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    @Test
    void cellsApartAreAddedOneByOne() throws IOException {
        CellFormula sum = new CellFormula.Sum(List.of(new Offset(-3, 0), new Offset(-1, 0)));
        XSSFSheet sheet = sheet(column(place(AMOUNT), place(TEXT), place(AMOUNT), place(AMOUNT.withFormula(sum))));
        assertThat(at(sheet, 3).getCellFormula()).isEqualTo("IF(COUNT(A1,A3)=0,\"\",SUM(A1,A3))");
    }

    @Test
    void textInAPlaceIsNeverAFormula() throws IOException {
        CellFormula sum = new CellFormula.Sum(List.of(new Offset(0, 0)));
        XSSFSheet sheet =
                sheet(column(CellContent.entry("=1+1", TEXT), CellContent.entry("=SUM(A1)", AMOUNT.withFormula(sum))));
        assertThat(at(sheet, 0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(at(sheet, 1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(at(sheet, 1).getStringCellValue()).isEqualTo("=SUM(A1)");
    }

    @Test
    void aPlaceHasTheRoomThatItNeeds() throws IOException {
        XSSFSheet sheet = sheet(column(place(TEXT), place(CellEntry.text("", 6))));
        assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(21);
        assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(6 * 14);
    }

    @Test
    void anEmptyFormReadsAsBlankCells() {
        CellFormula sum = new CellFormula.Sum(List.of(new Offset(-1, 0)));
        Grid form = column(CellContent.text("金额"), place(AMOUNT), place(AMOUNT.withFormula(sum)), place(SIGN));
        Grid read = Books.read(Books.written(form)).grids().get(0);
        assertThat(read.cells())
                .filteredOn(cell -> !cell.isBlank())
                .extracting(GridCell::text)
                .containsExactly("金额");
        assertThat(read.cells()).allMatch(cell -> cell.content().entry().isEmpty());
    }
}
