package io.github.jixiao.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    @Provide
    Arbitrary<Grid> tilings() {
        return Grids.tilings();
    }

    @Provide
    Arbitrary<String> texts() {
        return Grids.texts();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsRead(@ForAll("tilings") Grid grid) {
        SourceDocument read = Docx.read(Docx.write(SourceDocument.of(List.of(grid))));
        assertThat(read.findings()).isEmpty();
        assertThat(read.blocks()).hasSize(1);
        assertThat(Grids.essence(read.grids().get(0))).isEqualTo(Grids.essence(grid));
        assertThat(read.grids().get(0).headerRows()).isZero();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void gapsStayGaps(@ForAll("tilings") Grid grid) {
        List<GridCell> cells = grid.cells().stream()
                .filter(cell -> (cell.row() + cell.column()) % 3 != 0)
                .toList();
        Grid holes = Grid.of("", grid.rowCount(), boundaries(grid), cells);
        SourceDocument read = Docx.read(Docx.write(SourceDocument.of(List.of(holes))));
        assertThat(Grids.essence(read.grids().get(0))).isEqualTo(Grids.essence(holes));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void tablesInsideCellsStayThere(@ForAll("tilings") Grid inner, @ForAll("texts") String text) {
        CellContent content = new CellContent(
                text,
                Optional.empty(),
                CellContent.NumberKind.NONE,
                false,
                List.of(inner, Grids.parse("内|表")),
                Optional.empty());
        Grid outer = Grid.of("", 1, new double[] {0, 1}, List.of(cell(content)));
        Grid read =
                Docx.read(Docx.write(SourceDocument.of(List.of(outer)))).grids().get(0);
        CellContent back = read.cells().get(0).content();
        assertThat(back.text()).isEqualTo(text);
        assertThat(back.nested()).hasSize(2);
        assertThat(Grids.essence(back.nested().get(0))).isEqualTo(Grids.essence(inner));
    }

    @Property(tries = 100)
    void textsBetweenTablesStayOneEach(@ForAll("texts") String text) {
        TextBlock block = new TextBlock(text, StyleRole.NOTE, Optional.empty());
        Grid grid = Grids.parse("甲|乙");
        SourceDocument read = Docx.read(Docx.write(SourceDocument.of(List.of(block, grid, block, grid, grid, block))));
        List<String> texts = read.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(other -> ((TextBlock) other).text())
                .toList();
        assertThat(texts).isEqualTo(text.isBlank() ? List.of() : List.of(text, text, text));
        assertThat(read.grids()).hasSize(3);
    }

    private static GridCell cell(CellContent content) {
        return new GridCell(0, 0, 1, 1, content, StyleRole.TEXT, Optional.empty());
    }

    private static double[] boundaries(Grid grid) {
        double[] boundaries = new double[grid.columnCount() + 1];
        for (int i = 0; i < boundaries.length; i++) {
            boundaries[i] = grid.boundary(i);
        }
        return boundaries;
    }
}
