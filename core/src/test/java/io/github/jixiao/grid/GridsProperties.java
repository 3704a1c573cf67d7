package io.github.jixiao.grid;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GridsProperties {

    @Property(tries = 200)
    void tilingsCoverEveryPositionOnce(@ForAll("tilings") Grid grid) {
        int area = grid.cells().stream()
                .mapToInt(cell -> cell.rowSpan() * cell.columnSpan())
                .sum();
        assertThat(area).isEqualTo(grid.rowCount() * grid.columnCount());
    }

    @Property(tries = 200)
    void theEssenceIsItsOwnEssence(@ForAll("tilings") Grid grid) {
        Grid essence = Grids.essence(grid);
        assertThat(Grids.essence(essence)).isEqualTo(essence);
        assertThat(essence.cells())
                .hasSameSizeAs(
                        grid.cells().stream().filter(cell -> !cell.isBlank()).toList());
    }

    @Provide
    Arbitrary<Grid> tilings() {
        return Grids.tilings();
    }
}
