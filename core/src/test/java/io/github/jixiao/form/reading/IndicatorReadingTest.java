package io.github.jixiao.form.reading;

import static io.github.jixiao.form.reading.DrawnForms.TITLE;
import static io.github.jixiao.form.reading.DrawnForms.codes;
import static io.github.jixiao.form.reading.DrawnForms.read;
import static io.github.jixiao.form.reading.DrawnForms.sheet;
import static io.github.jixiao.form.reading.DrawnForms.table;
import static io.github.jixiao.form.reading.DrawnForms.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.Amount;
import java.time.Duration;
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
    void aRowOfWhichLevelTwoWasStruckOutIsNoIndicatorOfTheLevelOneThatBeginsThere() {
        ReadResult result = sheet("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 |  |  |  |
                | ^ | 质量指标 | 甲 | 1个 |
                | 效益指标 |  |  |  |
                """);

        assertThat(table(result).indicators())
                .extracting(Indicator::level1, Indicator::level2, Indicator::name)
                .containsExactly(
                        tuple(Optional.of("产出指标"), Optional.of("质量指标"), Optional.of("甲")),
                        tuple(Optional.of("效益指标"), Optional.empty(), Optional.empty()));
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void aRowWithTwoWordsOfAFormEndsSomeTime() {
        ReadResult result = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> sheet("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据 |
                | 产出指标 | 数量指标 | 目标 | 5个 | 填报人 |
                """));

        assertThat(table(result).indicators())
                .containsExactly(Indicator.of("产出指标", "数量指标", "目标", "5个").withBasis(Optional.of("填报人")));
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

    @Test
    void goalsWithLongTextsAreNotTakenForOneAnother() {
        String long1 = "一".repeat(60);
        String long2 = "二".repeat(60);
        DepartmentTargetTable table = table(sheet("""
                | 年度总体目标 | %s | < | < | < |
                | ^ | %s | < | < | < |
                | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | 数量指标 | 培训人数 | 2个 |
                """.formatted(long1, long2)));

        assertThat(table.goals()).extracting(Goal::text).containsExactly(Optional.of(long1), Optional.of(long2));
    }

    @Test
    void goalsInRowsOfTheirOwn() {
        DepartmentTargetTable table = table(sheet("""
                | 年度绩效目标 | < | < | < |
                | 序号 | 目标内容 | < | 对应职责 |
                | 1 | 把青禾管好 | < | 管理 |
                | 2 | 把红谷管好 | < | 服务 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 培训人数 | 2个 |
                """));

        assertThat(table.goals())
                .extracting(Goal::number, Goal::text)
                .containsExactly(
                        tuple(Optional.of(1), Optional.of("把青禾管好")), tuple(Optional.of(2), Optional.of("把红谷管好")));
        assertThat(table.goals().get(1).extras()).containsExactly(Map.entry("对应职责", "服务"));
        assertThat(table.sharedIndicators()).hasSize(1);
    }

    @Test
    void blocksSideBySideBelongToTheGoalAboveThem() {
        DepartmentTargetTable table = table(sheet("""
                | 总体目标 | 中期目标（2025—2027年） | < | < | < | 年度目标 | < | < |
                | ^ | 三年管好 | < | < | < | 今年开头 | < | < |
                | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | 数量指标 | 甲 | 6个 | 数量指标 | 乙 | 2个 |
                | ^ | ^ | 质量指标 | 丙 | 6% |  |  |  |
                """));

        assertThat(table.goals()).extracting(Goal::horizon).containsExactly(Horizon.LONG_TERM, Horizon.ANNUAL);
        assertThat(table.goals().get(0).indicators())
                .containsExactly(Indicator.of("产出指标", "数量指标", "甲", "6个"), Indicator.of("产出指标", "质量指标", "丙", "6%"));
        assertThat(table.goals().get(1).indicators()).containsExactly(Indicator.of("产出指标", "数量指标", "乙", "2个"));
    }

    @Test
    void aSheetWithTheDepartmentBesideItsIndicatorsHoldsATableForEach() {
        ReadResult result = sheet("""
                | 单位名称 | 年度预算 | < | 部门职责 | 年度总体目标 | 绩效指标 | < | < | < |
                | ^ | 资金总额 | 基本支出 | ^ | ^ | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 青禾局 | 100 | 60 | 管青禾 | 管好青禾 | 产出指标 | 数量指标 | 甲 | 6个 |
                | ^ | ^ | ^ | ^ | ^ | ^ | 质量指标 | 乙 | 6% |
                | 红谷局 | 200 | 90 | 管红谷 | 管好红谷 | 产出指标 | 数量指标 | 丙 | 7个 |
                """);

        assertThat(result.tables())
                .extracting(read -> read.table().department().name().orElseThrow())
                .containsExactly("青禾局", "红谷局");
        DepartmentTargetTable first = result.tables().get(0).table();
        assertThat(first.goals().get(0).text()).contains("管好青禾");
        assertThat(first.goals().get(0).indicators()).hasSize(2);
        assertThat(first.functions()).contains("管青禾");
        assertThat(first.composition().expenditure().lines().get(0).amount()).contains(Amount.of(60));
        assertThat(result.account().unrecognised()).isZero();
    }

    @Test
    void headsThatNameYears() {
        Indicator indicator = table(sheet("""
                        | 一级指标 | 二级指标 | 三级指标 | 2024年目标值 | 2025年目标值 |
                        | 产出指标 | 数量指标 | 甲 | 5个 | 6个 |
                        """)).indicators().get(0);

        assertThat(indicator.target().orElseThrow().text()).isEqualTo("6个");
        assertThat(indicator.lastYear().orElseThrow().text()).isEqualTo("5个");
    }

    @Test
    void levelsMayStandAmongTheNames() {
        DepartmentTargetTable table = table(sheet("""
                | 指标名称 | 计量单位 | 指标值 |
                | 一、产出指标 |  |  |
                | （一）数量指标 |  |  |
                | 1.新建公园 | 个 | 6 |
                | （四）成本指标 |  |  |
                | 1.单价 | 元 | ≤9.8 |
                """));

        assertThat(table.indicators()).extracting(Indicator::level1).containsOnly(Optional.of("一、产出指标"));
        assertThat(table.indicators())
                .extracting(Indicator::level2)
                .containsExactly(Optional.of("（一）数量指标"), Optional.of("（四）成本指标"));
    }

    @Test
    void levelsOnRowsOfTheirOwn() {
        DepartmentTargetTable table = table(sheet("""
                | 二级指标 | 三级指标 | 指标值 | 分值 |
                | 一、产出指标 | < | < | < |
                | 数量指标 | 甲 | 6个 | 10 |
                | 二、效益指标 | < | < | < |
                | 社会效益指标 | 乙 | 明显 | 20 |
                | 合计 | < | < | 30 |
                """));

        assertThat(table.indicators())
                .extracting(Indicator::level1)
                .containsExactly(Optional.of("一、产出指标"), Optional.of("二、效益指标"));
        assertThat(table.extras()).containsExactly(Map.entry("分值/合计", "30"));
    }
}
