package io.github.jixiao.form.reading;

import static io.github.jixiao.form.reading.DrawnForms.INDICATORS;
import static io.github.jixiao.form.reading.DrawnForms.TITLE;
import static io.github.jixiao.form.reading.DrawnForms.read;
import static io.github.jixiao.form.reading.DrawnForms.sheet;
import static io.github.jixiao.form.reading.DrawnForms.table;
import static io.github.jixiao.form.reading.DrawnForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changes on a form when people retype it, take merges back, or let a page end anywhere. */
class UntidyFormTest {

    @Test
    void aBlankRowBelowTheHeadsIsNoBlankGoal() {
        DepartmentTargetTable table = table(sheet("""
                | 部门名称 | 年度总体目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                |  |  |  |  |  |  |
                | 青禾县水利局 | 保障供水。 | 产出指标 | 数量指标 | 改造工程 | 14处 |
                """));

        assertThat(table.goals()).extracting(Goal::text).containsExactly(Optional.of("保障供水。"));
        assertThat(table.goals().get(0).indicators()).hasSize(1);
    }

    @Test
    void aSumIsTakenForOneWhateverColumnItsLabelIsWidestIn() {
        Grid grid = Grids.parse("""
                | 年度主要任务 | 任务名称 | 主要内容 | 部门职能 | 预算金额 |
                | ^ | 饮水安全 | 改造工程 | 供水 | 23 |
                | ^ | 金额合计 | < | < | 23 |
                """ + INDICATORS);

        DepartmentTargetTable table =
                table(read(text(TITLE), text("单位：万元"), Grids.withWidths(grid, 10, 10, 10, 20, 10, 10)));

        assertThat(table.tasks()).hasSize(1);
        assertThat(table.tasksTotal().orElseThrow().amount()).contains(Amount.of(23));
    }

    @Test
    void aPageMayBeginWithTheYearLine() {
        DepartmentTargetTable table = table(read(
                text("部门整体支出绩效目标申报表"),
                text("（2025年度）"),
                Grids.parse("| 部门名称 | 青禾县水利局 | < | < | < | < |\n| 年度总体目标 | 保障供水。 | < | < | < | < |"),
                text("部门整体支出绩效目标申报表"),
                text("（2025年度）"),
                Grids.parse(INDICATORS)));

        assertThat(table.goals().get(0).indicators()).hasSize(1);
    }

    @Test
    void aPageWithNothingAtTheLeftGoesOnWithTheTable() {
        DepartmentTargetTable table = table(read(
                text(TITLE),
                Grids.parse("| 部门名称 | 青禾县水利局 | < | < | < | < |\n" + INDICATORS),
                Grids.parse("|  | 效益指标 | 社会效益指标 | 受益人数 | 9人 | < |")));

        assertThat(table.indicators())
                .extracting(Indicator::name)
                .containsExactly(Optional.of("培训人数"), Optional.of("受益人数"));
    }

    @Test
    void headsRepeatedOnTheNextPageNameNoOtherDepartment() {
        DepartmentTargetTable table = table(sheet("""
                | 部门名称 | 年度总体目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 青禾县水利局 | 保障供水。 | 产出指标 | 数量指标 | 改造工程 | 14处 |
                | 部门名称 | 年度总体目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                |  |  | 效益指标 | 社会效益指标 | 受益人口 | 8000人 |
                | 部门名称 | 年度总体目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 青禾县水利局 | 保障供水。 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | 90% |
                """));

        assertThat(table.goals()).hasSize(1);
        assertThat(table.goals().get(0).indicators()).hasSize(3);
    }

    @Test
    void aRowOfTwoLabelsIsNoRecord() {
        DepartmentTargetTable table = table(sheet("""
                | 年度主要任务 | < | < | < |
                | 任务名称 | 主要内容 | 预算金额（万元） | 其他资金 |
                | 饮水安全 | 改造工程 | 23 |  |
                | 部门名称 | 青禾县水利局 | 部门编码 | 305001 |
                """ + INDICATORS));

        assertThat(table.tasks()).hasSize(1);
        assertThat(table.department().name()).contains("青禾县水利局");
        assertThat(table.department().code()).contains("305001");
    }

    @Test
    void aPageThatRepeatsTheTitleGoesOnWhateverItsColumns() {
        DepartmentTargetTable table = table(read(
                text(TITLE),
                Grids.parse("| 部门名称 | 青禾县水利局 | < | < | < | < |\n" + INDICATORS),
                text(TITLE),
                Grids.withWidths(Grids.parse("|  | 效益指标 | 社会效益指标 | 受益人数 | 9人 |"), 1, 1.2, 0.8, 1, 2)));

        assertThat(table.indicators()).hasSize(2);
    }

    @Test
    void aHeadingAboveItsTasksMayStandBesideBlankCells() {
        DepartmentTargetTable table = table(sheet("""
                | 年度履职目标 |  |  |  |
                | 部门职能 | 年度目标任务 | 支出项目名称 | 预算金额（万元） |
                | 集镇建设 | 改造老街 | 老街改造经费 | 400 |
                """ + INDICATORS));

        assertThat(table.goals()).isEmpty();
        assertThat(table.tasks()).hasSize(1);
    }

    @Test
    void aBlankRowMayStandBetweenAHeadingAndItsTasks() {
        DepartmentTargetTable table = table(sheet("""
                | 年度履职目标 | < | < | < |
                |  | < | < | < |
                | 部门职能 | 年度目标任务 | 支出项目名称 | 预算金额（万元） |
                | 集镇建设 | 改造老街 | 老街改造经费 | 400 |
                """ + INDICATORS));

        assertThat(table.goals()).isEmpty();
    }

    @Test
    void aTitleInAListOfContentsIsNotThatOfTheFirstGrid() {
        ReadResult result = read(
                text("目录"),
                text("一、部门收支预算总表"),
                text("二、部门整体支出绩效目标表"),
                text("部门收支预算总表"),
                Grids.parse("| 项目 | 预算数 |\n| 财政拨款 | 90 |\n| 合计 | 90 |"),
                text("部门整体支出绩效目标表"),
                Grids.parse(INDICATORS));

        assertThat(table(result).title()).contains("部门整体支出绩效目标表");
        assertThat(table(result).composition().income().lines()).isEmpty();
    }

    @Test
    void oneFormMayStandInSeveralGridsBelowSectionHeadings() {
        ReadResult result = read(
                text(TITLE),
                text("单位：万元"),
                text("一、单位概况"),
                Grids.parse("| 部门名称 | 青禾县水利局 | < |\n| 主要职责 | 保障供水。 | < |"),
                text("二、项目支出安排"),
                Grids.parse("| 项目名称 | 本年预算 | 资金用途 |\n| 供水改造 | 40 | 用于改造 |"),
                text("三、绩效目标及指标"),
                Grids.parse("| 年度目标 | 改造三分之一。 | < | < | < |\n" + INDICATORS));

        assertThat(result.status()).as(() -> result.findings().toString()).isEqualTo(ReadStatus.READ);
        assertThat(table(result).projects()).hasSize(1);
        assertThat(table(result).goals().get(0).indicators()).hasSize(1);
    }

    @Test
    void aUnitThatCountsNoMoneyIsTheDepartment() {
        DepartmentTargetTable table =
                table(read(text("部门整体支出绩效目标表"), text("单位：青禾县水利局　　　　2025年度　　　　金额单位：万元"), Grids.parse(INDICATORS)));

        assertThat(table.department().name()).contains("青禾县水利局");
        assertThat(table.fiscalYear()).contains(2025);
        assertThat(table.moneyUnit()).contains(MoneyUnit.WAN_YUAN);
    }

    @Test
    void aLabelWithTheWordForAUnitIsNoTitle() {
        DepartmentTargetTable table = table(read(text("2025年"), Grids.sheet("Sheet1", """
                | 单位整体绩效目标 | 保障供水。 | < | < | < | < |
                """ + INDICATORS)));

        assertThat(table.title()).isEmpty();
        assertThat(table.goals()).extracting(Goal::text).containsExactly(Optional.of("保障供水。"));
    }

    @Test
    void aNoteTellsTheUnitOfMoneyButNotThatOfAnIndicator() {
        String noted = "注：1.本表金额单位均为万元，保留两位小数。";
        String indicators = "注：1.指标值单位为元/人，按年填写。";

        assertThat(table(read(text(TITLE), Grids.parse(INDICATORS), text(noted)))
                        .moneyUnit())
                .contains(MoneyUnit.WAN_YUAN);
        assertThat(table(read(text(TITLE), Grids.parse(INDICATORS), text(indicators)))
                        .moneyUnit())
                .isEmpty();
        assertThat(table(read(
                                text(TITLE),
                                Grids.parse(INDICATORS.replace("| 指标值 | < |", "| 指标值（单位：元/人） | < |")),
                                text("金额单位：万元")))
                        .moneyUnit())
                .contains(MoneyUnit.WAN_YUAN);
    }

    @Test
    void goalsNumberedWithinOneCellAreOneText() {
        String text = "目标1：改造三分之一；⏎目标2：全部验收。";

        assertThat(table(sheet("| 四、年度总体目标 | < | < | < | < |\n| " + text + " | < | < | < | < |\n" + INDICATORS))
                        .goals())
                .extracting(Goal::text)
                .containsExactly(Optional.of("目标1：改造三分之一；\n目标2：全部验收。"));
    }

    @Test
    void theNumberOfTheFormIsNoPartOfItsTitle() {
        assertThat(table(read(text("表2　" + TITLE), Grids.parse(INDICATORS))).title())
                .contains(TITLE);
    }

    @Test
    void behindAWideGapAnUnknownLabelEndsAValue() {
        DepartmentTargetTable table =
                table(read(text(TITLE), text("填报：林晚　　初核：王某某　　联系电话：027-80001234"), Grids.parse(INDICATORS)));

        assertThat(table.department().preparer()).contains("林晚");
        assertThat(table.department().phone()).contains("027-80001234");
        assertThat(table.extras()).containsEntry("初核", "王某某");
    }
}
