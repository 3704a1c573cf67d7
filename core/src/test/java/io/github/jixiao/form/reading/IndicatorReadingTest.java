package io.github.jixiao.form.reading;

import static io.github.jixiao.form.reading.DrawnForms.TITLE;
import static io.github.jixiao.form.reading.DrawnForms.codes;
import static io.github.jixiao.form.reading.DrawnForms.read;
import static io.github.jixiao.form.reading.DrawnForms.sheet;
import static io.github.jixiao.form.reading.DrawnForms.table;
import static io.github.jixiao.form.reading.DrawnForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Goals and indicators on forms drawn as text. */
class IndicatorReadingTest {

    @Test
    void mergedLevelsCountForEveryRowTheyCover() {
        ReadResult result = sheet("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 甲 | 1个 |
                | 效益指标 | ^ | 乙 | 2个 |
                | 满意度指标 |  | 丙 | 3个 |
                """);

        assertThat(table(result).indicators())
                .extracting(Indicator::level2)
                .containsExactly(Optional.of("数量指标"), Optional.of("数量指标"), Optional.empty());
        assertThat(codes(result)).containsExactly("level-crosses");
    }

    @Test
    void unmergedLevelsAreCarriedButLevelTwoNeverAcrossAChange() {
        ReadResult result = sheet("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 甲 | 1个 |
                |  |  | 乙 | 2个 |
                |  | 质量指标 | 丙 | 3个 |
                | 效益指标 |  | 丁 | 4个 |
                """);

        assertThat(table(result).indicators())
                .extracting(Indicator::level1)
                .containsExactly(Optional.of("产出指标"), Optional.of("产出指标"), Optional.of("产出指标"), Optional.of("效益指标"));
        assertThat(table(result).indicators())
                .extracting(Indicator::level2)
                .containsExactly(Optional.of("数量指标"), Optional.of("数量指标"), Optional.of("质量指标"), Optional.empty());
        assertThat(codes(result)).containsOnly("level-carried").hasSize(2);
        assertThat(result.status()).isEqualTo(ReadStatus.READ);
    }

    @Test
    void aNudgedBorderDoesNotMoveACellToAnotherColumn() {
        Grid grid = Grids.parse("""
                | 一级指标 | 二级指标 | < | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 培训人数 | < | 140人 |
                """);
        // the second row's border stands a little left of the header's
        Grid nudged = Grids.withWidths(grid, 100, 95, 5, 100, 100);

        Indicator indicator = table(read(text(TITLE), nudged)).indicators().get(0);

        assertThat(indicator.name()).contains("培训人数");
        assertThat(indicator.level2()).contains("数量指标");
    }

    @Test
    void aCellUnderTwoHeadsIsReadWithDoubt() {
        Grid grid = Grids.parse("""
                | 一级指标 | 二级指标 | < | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 培训人数 | < | 140人 |
                """);

        ReadResult result = read(text(TITLE), Grids.withWidths(grid, 100, 50, 50, 60, 100));

        assertThat(table(result).indicators().get(0).name()).contains("培训人数");
        assertThat(codes(result)).contains("column-overlap");
    }

    @Test
    void signValueAndUnitInThreeColumns() {
        ReadResult result = sheet("""
                | 一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位 | 权重 |
                | 产出指标 | 数量指标 | 培训人数 | ≥ | 140 | 人 | 10 |
                | 产出指标 | 质量指标 | 服务质量 | 定性 | 优良 |  | 10 |
                | 产出指标 | 成本指标 | 培训成本 | ≤ | 28.8万元 | % | 10 |
                """);

        assertThat(table(result).indicators())
                .extracting(indicator -> indicator.target().orElseThrow().text())
                .containsExactly("≥140人", "优良", "≤28.8万元");
        assertThat(table(result).indicators().get(2).extras()).containsExactly(Map.entry("计量单位", "%"));
        assertThat(codes(result)).containsExactly("value-columns-conflict");
        assertThat(result.account().unrecognised()).isZero();
    }

    @Test
    void goalsOfBothHorizonsOwnTheIndicatorsBelowThem() {
        DepartmentTargetTable table = table(sheet("""
                | 长期目标1：三年全覆盖 | < | < | < | < |
                | 长期绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | 数量指标 | 甲 | 1个 |
                | 年度目标1：今年过半 | < | < | < | < |
                | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | 数量指标 | 乙 | 2个 |
                | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | ^ | 效益指标 | 社会效益指标 | 丙 | 3个 |
                """));

        assertThat(table.goals()).extracting(Goal::horizon).containsExactly(Horizon.LONG_TERM, Horizon.ANNUAL);
        assertThat(table.goals().get(0).indicators())
                .extracting(Indicator::name)
                .containsExactly(Optional.of("甲"));
        // a heading repeated on the next page goes on with the same goal
        assertThat(table.goals().get(1).indicators())
                .extracting(Indicator::name)
                .containsExactly(Optional.of("乙"), Optional.of("丙"));
    }

    @Test
    void goalsThatShareOneBlock() {
        DepartmentTargetTable table = table(sheet("""
                | 年度目标1：甲 | < | < | < | < |
                | 年度目标2：乙 | < | < | < | < |
                | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | 数量指标 | 培训人数 | 2个 |
                """));

        assertThat(table.goals()).hasSize(2).allMatch(goal -> goal.indicators().isEmpty());
        assertThat(table.sharedIndicators()).hasSize(1);
    }
}
