package io.github.jixiao.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static final ModelPath TOTAL = ModelPath.parse("/composition/income/total");
    private static final ModelPath YEAR = ModelPath.parse("/fiscalYear");

    private static SourceMap.Slot slot(int row) {
        return new SourceMap.Slot(Optional.of(new Address.SheetCell(0, "Sheet1", row, 0)), "合计", "");
    }

    private final SourceMap map = SourceMap.builder()
            .add(YEAR, slot(0))
            .add(TOTAL, slot(1))
            .add(YEAR, slot(2))
            .build();

    @Test
    void keepsAllPlacesOfAPropertyInTheirOrder() {
        assertThat(map.slots(YEAR)).containsExactly(slot(0), slot(2));
        assertThat(map.paths()).containsExactly(YEAR, TOTAL);
        assertThat(map.slots(ModelPath.root())).isEmpty();
    }

    @Test
    void findsTheNearestPlaceAbove() {
        assertThat(map.nearest(TOTAL.to("prior").to("2024"))).contains(slot(1));
        assertThat(map.nearest(YEAR)).contains(slot(0));
        assertThat(map.nearest(ModelPath.parse("/title"))).isEmpty();
        assertThat(SourceMap.empty().nearest(TOTAL)).isEmpty();
    }

    @Test
    void looksForAPropertyWithinItThenAboveIt() {
        assertThat(map.place(TOTAL)).contains(slot(1));
        assertThat(map.place(ModelPath.parse("/composition"))).contains(slot(1));
        assertThat(map.place(TOTAL.to("amount"))).contains(slot(1));
        assertThat(map.place(ModelPath.parse("/title"))).isEmpty();
        assertThat(map.place(ModelPath.root())).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> map.paths().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.slots(YEAR).clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
