package io.github.jixiao.form.reading;

import static io.github.jixiao.form.reading.DrawnForms.INDICATORS;
import static io.github.jixiao.form.reading.DrawnForms.TITLE;
import static io.github.jixiao.form.reading.DrawnForms.read;
import static io.github.jixiao.form.reading.DrawnForms.sheet;
import static io.github.jixiao.form.reading.DrawnForms.table;
import static io.github.jixiao.form.reading.DrawnForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.Amount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of the rows of indicators, projects and tasks, and of the labels around them, when people retype a form. */
class UntidyRowsTest {

    @Test
    void aBorderNudgedBeyondTheFirstColumnDoesNotEndTheBlock() {
        Grid grid = Grids.parse("""
                | 绩效指标 | < | 指标名称 | 计量单位 | 指标值 |
                |  | < | 举办演出 | 场 | 120 |
                |  | 新增藏书 | < | 册 | 30000 |
                """);

        DepartmentTargetTable table = table(read(text(TITLE), Grids.withWidths(grid, 95, 5, 100, 100, 100)));

        assertThat(table.indicators())
                .extracting(Indicator::name)
                .containsExactly(Optional.of("举办演出"), Optional.of("新增藏书"));
    }

    @Test
    void longTermIndicatorsGoOnBelowHeadsRepeatedWithoutTheirLabel() {
        DepartmentTargetTable table = table(sheet("""
                | 长期目标1：三年全覆盖 | < | < | < | < |
                | 长期绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | 数量指标 | 甲 | 1个 |
                |  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                |  | 效益指标 | 社会效益指标 | 乙 | 2个 |
                """));

        assertThat(table.goals().get(0).indicators()).hasSize(2);
    }

    @Test
    void theLastRowMayStandAloneOnTheNextPage() {
        DepartmentTargetTable table = table(read(
                text(TITLE),
                Grids.parse("| 部门名称 | 青禾县水利局 | < | < | < | < |\n" + INDICATORS),
                Grids.parse("|  |  |  | 受益人数 | 9人 | < |")));

        assertThat(table.indicators()).hasSize(2);
        assertThat(table.indicators().get(1).level2()).contains("数量指标");
    }

    @Test
    void whatStandsBelowTellsASignFromADirection() {
        Indicator indicator = table(sheet("""
                        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标方向 | 目标值 | 计量单位 |
                        | 产出指标 | 数量指标 | 改造工程 | 正向 | ≥ | 14 | 处 |
                        """)).indicators().get(0);

        assertThat(indicator.direction()).contains("正向");
        assertThat(indicator.target().orElseThrow().text()).isEqualTo("≥14处");
    }

    @Test
    void aLabelOfTextEndsTheRowsOfProjectsBehindWhateverCodeASystemKeepsAtTheLeft() {
        DepartmentTargetTable table = table(sheet("""
                | PRJ | 重点项目 | 项目名称 | < | 本年预算（万元） | 用途 |
                |  |  | 供水改造 | < | 40 | 用于改造 |
                | GOAL | 年度绩效目标 | 改造三分之一。 | < | < | < |
                """ + INDICATORS));

        assertThat(table.projects()).hasSize(1);
        assertThat(table.goals().get(0).text()).contains("改造三分之一。");
    }

    @Test
    void whatStandsBelowTellsTheLevelsWhereTheirHeadsDoNot() {
        Indicator indicator = table(sheet("""
                        | 指标类别 | 指标分类 | 考核指标 | 目标值 |
                        | 产出指标 | 数量指标 | 改造工程 | ≥14处 |
                        """)).indicators().get(0);

        assertThat(indicator.level1()).contains("产出指标");
        assertThat(indicator.level2()).contains("数量指标");
    }

    @Test
    void indicatorsBelowALongTermGoalAreItsOwn() {
        List<Goal> goals = table(sheet("""
                        | 年度目标1 | 改造三分之一。 | < | < | < |
                        | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 目标值 |
                        | ^ | 产出指标 | 数量指标 | 改造工程 | ≥14处 |
                        | 长期目标 | 长期目标1 | 全部改造。 | < | < |
                        | ^ | 一级指标 | 二级指标 | 三级指标 | 2027年目标值 |
                        | ^ | 产出指标 | 数量指标 | 改造工程 | 42处 |
                        """)).goals();

        assertThat(goals).extracting(Goal::horizon).containsExactly(Horizon.ANNUAL, Horizon.LONG_TERM);
        assertThat(goals).extracting(goal -> goal.indicators().size()).containsExactly(1, 1);
    }

    @Test
    void labelsBesideABlockMayBeCutInTwoOrStandSideBySide() {
        DepartmentTargetTable table = table(sheet("""
                        | 部门（单位） | 名称 | 青禾县水利局 | < | < | < |
                        | 年度主要 | 任务 | 任务名称 | 对应项目 | 预算资金情况 | < |
                        | （ | 万元） |  |  | 总额 | 财政拨款 |
                        |  |  | 供水保障 | 管网改造 | 680.00 | 680.00 |
                        | 六 | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                        | ^ | ^ | 产出指标 | 数量指标 | 改造工程 | ≥14处 |
                        | 七 | 填报信息 | 填报人 | 林晚 | 联系电话 | 027-80001234 |
                        """));

        assertThat(table.department().name()).contains("青禾县水利局");
        assertThat(table.tasks()).hasSize(1);
        assertThat(table.tasks().get(0).amount()).contains(Amount.of("680.00"));
        assertThat(table.indicators()).hasSize(1);
        assertThat(table.indicators().get(0).extras()).isEmpty();
        assertThat(table.department().preparer()).contains("林晚");
    }

    @Test
    void aNoteInTheMarginIsNoValue() {
        ReadResult result = sheet("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |  |  |
                | 产出指标 | 数量指标 | 改造工程 | ≥14处 |  | ← 去年13处 |
                | ^ | ^ | 新建工程 | 2处 |  |  |
                | ^ | 质量指标 | 验收合格率 |  |  | ← 请补充指标值 |
                | ^ | 时效指标 | 完成时间 | 12月底前 |  |  |
                | ^ | 成本指标 | 单位造价 | ≤3万元 |  |  |
                """);

        assertThat(table(result).indicators().get(2).target()).isEmpty();
        assertThat(result.findings()).extracting(Finding::code).containsOnly("cell-not-recognised");
        assertThat(result.findings()).hasSize(2);
    }

    @Test
    void aTextThatIsAWordOfTheCompositionHeadsNoMoney() {
        DepartmentTargetTable table = table(sheet("""
                | 部门职能概述 | 收入 | < | < | < |
                | 项目支出情况 | 项目名称 | 项目总预算 | 项目本年度预算 | 项目主要支出方向和用途 |
                | ^ | 供水改造 | 40 | 40 | 用于改造 |
                """ + INDICATORS));

        assertThat(table.functions()).contains("收入");
        assertThat(table.projects()).hasSize(1);
    }

    @Test
    void aLevel2MayStandOnARowOfItsOwnBehindItsLevel1() {
        List<Indicator> rows = table(sheet("""
                        | 一级指标 | 二级指标及指标名称 | 指标值 | 分值 |
                        | 产出指标 | 数量指标 | < | < |
                        | ^ | 改造工程 | ≥14处 | 40 |
                        | ^ | 质量指标 | < | < |
                        | ^ | 验收合格率 | 100% | 20 |
                        | 满意度指标 | 服务对象满意度指标 | < | < |
                        | ^ | 用水户满意度 | ≥90% | 10 |
                        """)).indicators();

        assertThat(rows).extracting(row -> row.level1().orElse("")).containsExactly("产出指标", "产出指标", "满意度指标");
        assertThat(rows).extracting(row -> row.level2().orElse("")).containsExactly("数量指标", "质量指标", "服务对象满意度指标");
    }

    @Test
    void whatASystemLeavesInAnExportIsNoIndicator() {
        ReadResult result = sheet("""
                | 指标代码 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | KPI_CODE | LV1_NAME | LV2_NAME | KPI_NAME | KPI_VAL |
                | gx110101 | 产出指标 | 数量指标 | 改造工程 | ≥14处 |
                | gx110102 |  |  |  |  |
                | gx110103 |  | 质量指标 | 验收合格率 | 100% |
                | 打印人：admin |  |  |  |  |
                """);

        assertThat(result.status()).isEqualTo(ReadStatus.READ);
        assertThat(table(result).indicators()).hasSize(2);
        assertThat(table(result).extras()).containsEntry("指标代码", "gx110102").containsEntry("打印人", "admin");
    }

    @Test
    void aLabelMayBeWrittenInEveryRowAndMayNameTheYear() {
        ReadResult result = sheet("""
                | 2026年工作任务 | 改造管网，保障供水。 | < | < |
                | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） |
                | 年度主要任务 | 供水保障 | 管网改造 | 680 |
                | 年度主要任务 | 水质检测 | 设备更新 | 96 |
                """ + INDICATORS);

        assertThat(result.status()).isEqualTo(ReadStatus.READ);
        assertThat(table(result).annualTasks()).contains("改造管网，保障供水。");
        assertThat(table(result).tasks()).hasSize(2);
    }
}
