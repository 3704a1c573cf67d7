package io.github.jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IndicatorGroupTest {

    private static Indicator row(String level1, String level2, String name) {
        return Indicator.of(level1, level2, name, "1");
    }

    @Test
    void groupsRunsOfTheSameLevels() {
        Indicator first = row("产出指标", "数量指标", "甲");
        Indicator second = row("产出指标", "数量指标", "乙");
        Indicator third = row("产出指标", "质量指标", "丙");
        Indicator fourth = row("效益指标", "质量指标", "丁");
        List<IndicatorGroup> groups =
                Goal.annual(1, "", first, second, third, fourth).hierarchy();
        assertThat(groups)
                .containsExactly(
                        new IndicatorGroup(
                                Optional.of("产出指标"),
                                List.of(
                                        new IndicatorGroup.Subgroup(Optional.of("数量指标"), List.of(first, second)),
                                        new IndicatorGroup.Subgroup(Optional.of("质量指标"), List.of(third)))),
                        new IndicatorGroup(
                                Optional.of("效益指标"),
                                List.of(new IndicatorGroup.Subgroup(Optional.of("质量指标"), List.of(fourth)))));
    }

    @Test
    void aLevelThatComesBackMakesAnotherGroup() {
        assertThat(IndicatorGroup.of(
                        List.of(row("效益指标", "社会效益指标", "甲"), row("满意度指标", "质量指标", "乙"), row("效益指标", "社会效益指标", "丙"))))
                .extracting(group -> group.level1().orElseThrow())
                .containsExactly("效益指标", "满意度指标", "效益指标");
    }

    @Test
    void rowsWithoutLevelsAreAGroupToo() {
        Indicator flat = Indicator.builder().name("甲").build();
        assertThat(IndicatorGroup.of(List.of(flat, flat)))
                .containsExactly(new IndicatorGroup(
                        Optional.empty(), List.of(new IndicatorGroup.Subgroup(Optional.empty(), List.of(flat, flat)))));
        assertThat(IndicatorGroup.of(List.of())).isEmpty();
    }

    static class Properties {

        @Provide
        Arbitrary<List<Indicator>> rows() {
            return OrdinaryIndicator.rows();
        }

        @Property(tries = 200)
        void noRowIsLostOrMoved(@ForAll("rows") List<Indicator> rows) {
            assertThat(IndicatorGroup.of(rows).stream()
                            .flatMap(group -> group.subgroups().stream())
                            .flatMap(subgroup -> subgroup.indicators().stream()))
                    .containsExactlyElementsOf(rows);
        }
    }
}
