package io.github.jixiao.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridsTest {

    @Test
    void readsWhatGridsDraw() {
        String drawing = """
                | 资金 | < | 合计 |
                | ^ | < | 1⏎2 |
                | 其他 |  | ^ |
                """;
        Grid grid = Grids.parse(drawing);
        assertThat(grid.toString()).isEqualTo(drawing);
        assertThat(grid.at(1, 1)).contains(grid.cells().get(0));
        assertThat(grid.at(1, 2).orElseThrow().rowSpan()).isEqualTo(2);
        assertThat(grid.at(1, 2).orElseThrow().text()).isEqualTo("1\n2");
        assertThat(grid.at(2, 1).orElseThrow().isBlank()).isTrue();
    }

    @Test
    void theEssenceForgetsBlankCellsAndBoundariesThatNoTextUses() {
        Grid loose = Grids.parse("""
                | . | 甲 | < | < |
                | . | 乙 | < | 丙 |
                | . | . | . | . |
                """);
        assertThat(Grids.essence(loose)).isEqualTo(Grids.parse("""
                甲 | <
                乙 | 丙
                """));
    }

    @Test
    void aShorterLineLeavesPositionsUncovered() {
        assertThat(Grids.parse("a | b\nc").at(1, 1)).isEmpty();
    }

    @Test
    void sheetsHaveAddresses() {
        assertThat(Grids.sheet("表", "a | b").cells().get(1).address()).hasToString("Optional[表!B1]");
    }
}
