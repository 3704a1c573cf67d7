package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.StyleRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class RoundTripProperties {

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void anyTilingSurvives(@ForAll("tilings") Grid grid) {
        List<Grid> read = Books.read(Books.written(grid)).grids();
        if (grid.cells().stream().allMatch(GridCell::isBlank)) {
            assertThat(read).isEmpty();
        } else {
            assertThat(Grids.essence(read.get(0))).isEqualTo(Grids.essence(grid));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void anotherProgramSeesTheSameCells(@ForAll("tilings") Grid grid) throws IOException {
        try (XSSFWorkbook book = Books.opened(Books.written(grid))) {
            XSSFSheet sheet = book.getSheetAt(0);
            DataFormatter formatter = new DataFormatter();
            List<GridCell> seen = new ArrayList<>();
            List<CellRangeAddress> merges = sheet.getMergedRegions();
            for (GridCell cell : grid.cells()) {
                Cell poi = sheet.getRow(cell.row()).getCell(cell.column());
                String text = cell.isBlank() ? "" : cell.text();
                assertThat(formatter.formatCellValue(poi)).isEqualTo(text);
                if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                    assertThat(merges)
                            .contains(new CellRangeAddress(
                                    cell.row(), cell.rowEnd() - 1, cell.column(), cell.columnEnd() - 1));
                    seen.add(cell);
                }
            }
            assertThat(merges).hasSameSizeAs(seen);
        }
    }

    @Property(tries = 40)
    void theSameDocumentGivesTheSameBytes(@ForAll("tilings") Grid grid) {
        assertThat(Books.written(grid)).isEqualTo(Books.written(grid));
    }

    @Property(tries = 300)
    void numbersKeepTheirTextAndTheirValue(@ForAll("numbers") CellContent number) {
        Grid grid = Grid.of(
                "",
                1,
                new double[] {0, 1},
                List.of(new GridCell(0, 0, 1, 1, number, StyleRole.NUMBER, Optional.empty())));
        CellContent read =
                Books.read(Books.written(grid)).grids().get(0).cells().get(0).content();
        assertThat(read.text()).isEqualTo(number.text());
        assertThat(read.numberKind()).isEqualTo(number.numberKind());
        assertThat(read.number().orElseThrow())
                .isEqualByComparingTo(number.number().orElseThrow());
    }

    @Provide
    Arbitrary<Grid> tilings() {
        return Grids.tilings();
    }

    @Provide
    Arbitrary<CellContent> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999L, 999_999_999L),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, false))
                .as((digits, scale, percent) -> {
                    BigDecimal printed = BigDecimal.valueOf(digits, scale);
                    return percent
                            ? CellContent.number(
                                    printed.toPlainString() + "%", printed.movePointLeft(2), NumberKind.PERCENT)
                            : CellContent.number(printed.toPlainString(), printed, NumberKind.NUMBER);
                });
    }
}
