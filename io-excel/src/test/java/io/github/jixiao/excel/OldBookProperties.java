package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

class OldBookProperties {

    private static final int ROWS = 6;
    private static final int COLUMNS = 5;

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void anyTilingIsRead(@ForAll("tilings") Grid grid) {
        List<Grid> read = OldBooks.read(tiled(grid)).grids();
        if (grid.cells().stream().allMatch(GridCell::isBlank)) {
            assertThat(read).isEmpty();
        } else {
            assertThat(Grids.essence(read.get(0))).isEqualTo(Grids.essence(grid));
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void aCopyWithCommentsIsReadTheSame(@ForAll("tilings") Grid grid, @ForAll BookEditingTest.Kind kind) {
        byte[] original = kind.made(tiled(grid));
        SourceDocument read = kind.read(original);
        byte[] copy = kind.edited(original, BookEditingTest.edits(BookEditingTest.addresses(read)));
        assertThat(kind.read(copy).blocks()).isEqualTo(read.blocks());
    }

    private static Consumer<Workbook> tiled(Grid grid) {
        return book -> {
            Sheet sheet = book.createSheet();
            for (GridCell cell : grid.cells()) {
                row(sheet, cell.row()).createCell(cell.column()).setCellValue(cell.text());
                if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                    sheet.addMergedRegionUnsafe(
                            new CellRangeAddress(cell.row(), cell.rowEnd() - 1, cell.column(), cell.columnEnd() - 1));
                }
            }
        };
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void aSheetIsReadTheSameFromBothFormats(@ForAll("sheets") List<Step> steps) {
        Consumer<Workbook> content = book -> {
            Sheet sheet = book.createSheet("表");
            steps.forEach(step -> step.take(sheet));
        };
        SourceDocument old = OldBooks.read(content);
        SourceDocument today = Books.read(OldBooks.xlsx(content));
        assertThat(old.findings()).isEqualTo(today.findings());
        assertThat(cells(old)).isEqualTo(cells(today));
    }

    private static List<GridCell> cells(SourceDocument document) {
        return document.grids().stream().flatMap(grid -> grid.cells().stream()).toList();
    }

    /** Something that a person does to a sheet. */
    interface Step {
        void take(Sheet sheet);
    }

    @Provide
    Arbitrary<Grid> tilings() {
        return Grids.tilings();
    }

    @Provide
    Arbitrary<List<Step>> sheets() {
        Arbitrary<Integer> rows = Arbitraries.integers().between(0, ROWS - 1);
        Arbitrary<Integer> columns = Arbitraries.integers().between(0, COLUMNS - 1);
        Arbitrary<Step> filled = Combinators.combine(rows, columns, values())
                .as((row, column, value) ->
                        sheet -> value.accept(row(sheet, row).createCell(column)));
        Arbitrary<Step> merged = Combinators.combine(rows, columns, rows, columns)
                .as((row, column, height, width) -> sheet -> {
                    if (height + width > 0) {
                        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + height, column, column + width));
                    }
                });
        Arbitrary<Step> hidden = Combinators.combine(rows, columns, Arbitraries.of(true, false))
                .as((row, column, isRow) -> sheet -> {
                    if (isRow) {
                        row(sheet, row).setZeroHeight(true);
                    } else {
                        sheet.setColumnHidden(column, true);
                    }
                });
        return Arbitraries.frequencyOf(Tuple.of(8, filled), Tuple.of(2, merged), Tuple.of(1, hidden))
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<Consumer<Cell>> values() {
        // POI's user model of new workbooks writes what looks escaped as it is
        Arbitrary<String> written = Grids.texts().filter(text -> !text.contains("_x"));
        Arbitrary<Consumer<Cell>> texts = written.map(text -> cell -> cell.setCellValue(text));
        Arbitrary<Consumer<Cell>> truths = Arbitraries.of(true, false).map(truth -> cell -> cell.setCellValue(truth));
        Arbitrary<Consumer<Cell>> numbers = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.doubles().between(-1e9, 1e9).ofScale(3),
                                Arbitraries.doubles().between(0, 60_000),
                                Arbitraries.integers().between(-999, 99_999).map(Integer::doubleValue)),
                        Arbitraries.of(
                                "General", "0.00", "0.0%", "#,##0.00", "yyyy-mm-dd", "yyyy\"年\"m\"月\"", "0.00_ "),
                        Arbitraries.of(true, false))
                .as((number, format, formula) -> cell -> {
                    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                    style.setDataFormat(
                            cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
                    cell.setCellStyle(style);
                    if (formula && number != 0) {
                        cell.setCellFormula("A1");
                    }
                    cell.setCellValue(number);
                });
        Arbitrary<Consumer<Cell>> results = written.map(text -> cell -> {
            cell.setCellFormula("A1");
            cell.setCellValue(text);
        });
        Arbitrary<Consumer<Cell>> blanks = Arbitraries.just(Cell::setBlank);
        return Arbitraries.oneOf(texts, truths, numbers, results, blanks);
    }

    private static Row row(Sheet sheet, int row) {
        Row existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }
}
