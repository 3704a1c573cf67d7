package io.github.jixiao.form.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormRendererTest {

    private static final Indicator COUNT = Indicator.of("产出指标", "数量指标", "改造工程数", "≥14处");
    private static final Indicator LENGTH = Indicator.of("产出指标", "数量指标", "治理河道长度", "9.6公里");
    private static final Indicator RATE = Indicator.of("产出指标", "质量指标", "验收合格率", "100%");
    private static final Indicator CONTENT = Indicator.of("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%");

    private static final DepartmentTargetTable PLAIN = DepartmentTargetTable.builder()
            .title("青禾县水利局2026年整体支出绩效目标表")
            .fiscalYear(2026)
            .moneyUnit(MoneyUnit.WAN_YUAN)
            .department(Department.builder().name("青禾县水利局").preparer("林小满").build())
            .build();

    private static String hubei(DepartmentTargetTable table) {
        return grid(FormLayout.hubei(), table).toString();
    }

    private static Grid grid(FormLayout layout, DepartmentTargetTable table) {
        return FormRenderer.of(layout).render(table).grids().get(0);
    }

    private static Indicator withHistory(Indicator row) {
        return row.withYearBeforeLast(Optional.of(IndicatorValue.of("12处")))
                .withLastYear(Optional.of(IndicatorValue.of("13处")))
                .withBasis(Optional.of("计划标准"));
    }

    private static Amount amount(String text) {
        return Amount.parse(text);
    }

    @Test
    void printsTheLabelsOfTheHeadEvenWithoutValues() {
        assertThat(hubei(DepartmentTargetTable.builder().build())).isEqualTo("""
                | 部门（单位）名称 |  | < | < |
                | 填报人 |  | 联系电话 |  |
                """);
    }

    @Test
    void printsCodeDateAndExtrasOnlyWhereTheTableHasThem() {
        DepartmentTargetTable table = PLAIN.withDepartment(
                        PLAIN.department().withCode(Optional.of("101001")).withDate(Optional.of("2026年1月15日")))
                .withExtras(Map.of("主管部门", "青禾县人民政府"));
        assertThat(hubei(table)).isEqualTo("""
                | 部门（单位）名称 | 青禾县水利局 | < | < |
                | 填报人 | 林小满 | 联系电话 |  |
                | 部门编码 | 101001 | 填报日期 | 2026年1月15日 |
                | 主管部门 | 青禾县人民政府 | < | < |
                """);
    }

    @Test
    void printsTheCompositionWithPartsBelowTheirLine() {
        FundingLine fiscal = FundingLine.builder()
                .item("财政拨款")
                .amount(Amount.of("120"))
                .share(Share.of("100%"))
                .putPrior("2025", Amount.of("98.50"))
                .addParts(FundingLine.of("政府性基金", "20"))
                .build();
        FundingBreakdown income = FundingBreakdown.builder()
                .addLines(fiscal, FundingLine.builder().item("其他资金").build())
                .total(FundingLine.of("合计", "120"))
                .build();
        FundingBreakdown expenditure = FundingBreakdown.builder()
                .addLines(FundingLine.of("项目支出", "120"))
                .build();
        DepartmentTargetTable table = PLAIN.withComposition(
                Composition.builder().income(income).expenditure(expenditure).build());
        assertThat(hubei(table)).endsWith("""
                | 部门总体收支情况 | 总体收支情况 | < | 当年金额 | 占比 | 近两年收支金额 | < |
                | ^ | ^ | < | ^ | ^ | 2024年 | 2025年 |
                | ^ | 收入构成 | 财政拨款 | 120 | 100% |  | 98.50 |
                | ^ | ^ | 其中：政府性基金 | 20 |  |  |  |
                | ^ | ^ | 其他资金 |  |  |  |  |
                | ^ | ^ | 合计 | 120 |  |  |  |
                | ^ | 支出构成 | 项目支出 | 120 |  |  |  |
                """);
    }

    @Test
    void printsOtherPriorYearsAsTheTableHasThem() {
        FundingLine line = FundingLine.builder()
                .item("财政拨款")
                .putPrior("2021", Amount.of(1))
                .putPrior("2023", Amount.of(2))
                .putPrior("2024", Amount.of(3))
                .putExtras("来源文号", "〔2026〕5号")
                .build();
        DepartmentTargetTable table = PLAIN.withComposition(Composition.builder()
                .income(FundingBreakdown.builder().addLines(line).build())
                .build());
        assertThat(hubei(table)).contains("| 2021年 | 2023年 | 2024年 | ^ |").contains("| 来源文号 |");
        assertThat(hubei(table.withFiscalYear(Optional.empty())
                        .withComposition(Composition.builder()
                                .income(FundingBreakdown.builder()
                                        .addLines(line.withPrior(Map.of("-1", Amount.of(3))))
                                        .build())
                                .build())))
                .contains("| 前年 | 上年 | ^ |");
    }

    @Test
    void printsTasksWithTheirTotal() {
        Task task = Task.builder()
                .name("饮水安全")
                .content("改造供水工程14处")
                .amount(amount("2350"))
                .fiscal(amount("1850"))
                .build();
        DepartmentTargetTable table = PLAIN.withTasks(List.of(task))
                .withTasksTotal(
                        Optional.of(Task.builder().amount(amount("2350")).build()));
        assertThat(hubei(table)).endsWith("""
                | 年度主要任务 | 任务名称 | 主要内容 | < | < | 预算金额 | < | < |
                | ^ | ^ | ^ | < | < | 总额 | 财政拨款 | 其他资金 |
                | ^ | 饮水安全 | 改造供水工程14处 | < | < | 2350 | 1850 |  |
                | ^ | 金额合计 | < | < | < | 2350 |  |  |
                """);
    }

    @Test
    void printsTheTypeOfProjectsOnlyWhereOneHasIt() {
        Project project = Project.builder()
                .name("康复经费")
                .totalBudget(amount("686"))
                .yearBudget(amount("250万元"))
                .purpose("康复救助")
                .build();
        assertThat(hubei(PLAIN.withProjects(List.of(project)))).endsWith("""
                | 项目支出情况 | 项目名称 | 项目总预算 | 项目本年度预算 | 项目主要支出方向和用途 |
                | ^ | 康复经费 | 686 | 250万元 | 康复救助 |
                """);
        Project typed = project.withType(Optional.of("特定目标类"));
        assertThat(hubei(PLAIN.withProjects(List.of(project, typed))))
                .contains("| 项目名称 | 项目类型 |")
                .contains("| 康复经费 | 特定目标类 |");
    }

    @Test
    void printsAnnualIndicatorsUnderTheOfficialHeader() {
        DepartmentTargetTable table =
                PLAIN.withGoals(List.of(Goal.annual(1, "保障供水", withHistory(COUNT), LENGTH, RATE, CONTENT)));
        assertThat(hubei(table)).endsWith("""
                | 年度目标1：保障供水 | < | < | < | < | < | < | < | < |
                | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | < | 指标值 | < | < | 指标值确定依据 |
                | ^ | ^ | ^ | ^ | < | 近两年指标值 | < | 预期当年实现值 | ^ |
                | ^ | ^ | ^ | ^ | < | 前年 | 上年 | ^ | ^ |
                | ^ | 产出指标 | 数量指标 | 改造工程数 | < | 12处 | 13处 | ≥14处 | 计划标准 |
                | ^ | ^ | ^ | 治理河道长度 | < |  |  | 9.6公里 |  |
                | ^ | ^ | 质量指标 | 验收合格率 | < |  |  | 100% |  |
                | ^ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | < |  |  | ≥90% |  |
                """);
    }

    @Test
    void hasTheColumnsOfTheOfficialForm() {
        DepartmentTargetTable table = PLAIN.withGoals(List.of(Goal.annual(1, "保障供水", COUNT)));
        Grid grid = grid(FormLayout.hubei(), table);
        double unit = grid.boundary(grid.columnCount()) / 24;
        double[] official = {0, 2, 4, 7, 8, 12, 14, 17, 20, 24};
        for (int column = 0; column < official.length; column++) {
            assertThat(grid.boundary(column) / unit).isEqualTo(official[column]);
        }
        assertThat(grid.columnCount()).isEqualTo(official.length - 1);
    }

    @Test
    void printsLongTermGoalsWithoutHistory() {
        Goal goal = Goal.builder()
                .horizon(Horizon.LONG_TERM)
                .number(1)
                .endYear(2028)
                .text("水旱灾害防御能力明显提升")
                .addIndicators(COUNT)
                .build();
        assertThat(hubei(PLAIN.withGoals(List.of(goal)))).endsWith("""
                | 长期目标1：水旱灾害防御能力明显… | < | < | < | < | < | < | < |
                | 长期目标截止年份 | 2028 | < | < | < | < | < | < |
                | 长期绩效指标 | 一级指标 | 二级指标 | 三级指标 | < | < | 指标值 | 指标值确定依据 |
                | ^ | 产出指标 | 数量指标 | 改造工程数 | < | < | ≥14处 |  |
                """);
    }

    @Test
    void printsFurtherColumnsOnlyWhereAnIndicatorHasThem() {
        Indicator rich = COUNT.withWeight(Optional.of(Weight.of(10)))
                .withDirection(Optional.of("正向"))
                .withExplanation(Optional.of("解释"))
                .withScoring(Optional.of("按比例计分"))
                .withRemark(Optional.of("附后"))
                .withExtras(Map.of("牵头科室", "农水科"));
        String drawing = hubei(PLAIN.withGoals(List.of(Goal.annual(1, "保障供水", rich, RATE))));
        assertThat(drawing)
                .contains("| 权重 | 指标方向性 | 指标解释 | 评分标准 | 备注 | 牵头科室 |")
                .contains("| 10 | 正向 | 解释 | 按比例计分 | 附后 | 农水科 |");
    }

    @Test
    void leavesAbsentLevelsBlank() {
        Indicator none = Indicator.builder().name("培训人数").build();
        String drawing =
                hubei(PLAIN.withGoals(List.of(Goal.annual(1, "保障供水", COUNT, none, none.withName(Optional.of("活动"))))));
        assertThat(drawing).endsWith("""
                | ^ | 产出指标 | 数量指标 | 改造工程数 | < |  |  | ≥14处 |  |
                | ^ |  |  | 培训人数 | < |  |  |  |  |
                | ^ | ^ | ^ | 活动 | < |  |  |  |  |
                """);
    }

    @Test
    void keepsTheBlockOfTheNextGoalFromBeingShared() {
        Goal waiting = Goal.annual(1, "先做调查");
        String drawing = hubei(PLAIN.withGoals(List.of(
                waiting,
                Goal.annual(2, "保障供水", COUNT),
                Goal.builder().horizon(Horizon.ANNUAL).number(3).build())));
        assertThat(drawing.lines().filter(line -> line.startsWith("| 年度绩效指标"))).hasSize(2);
        assertThat(drawing).endsWith("| 年度目标3： | < | < | < | < | < | < | < | < |\n");
    }

    @Test
    void printsSharedIndicatorsOnceBelowTheGoals() {
        DepartmentTargetTable table = PLAIN.withGoals(List.of(Goal.annual(1, "甲"), Goal.annual(2, "乙")))
                .withSharedIndicators(List.of(COUNT));
        assertThat(hubei(table).lines().filter(line -> line.startsWith("| 年度绩效指标")))
                .hasSize(1);
        assertThat(hubei(table)).endsWith("| ≥14处 |  |\n");
    }

    @Test
    void drawsTheNationalForm() {
        Task task = Task.builder()
                .name("饮水安全")
                .content("改造供水工程14处")
                .amount(amount("2350"))
                .build();
        DepartmentTargetTable table = PLAIN.withTasks(List.of(task))
                .withTasksTotal(
                        Optional.of(Task.builder().amount(amount("2350")).build()))
                .withGoals(List.of(Goal.builder()
                        .horizon(Horizon.ANNUAL)
                        .text("目标1：供水")
                        .addIndicators(COUNT, RATE)
                        .build()));
        assertThat(grid(FormLayout.national2015(), table).toString()).isEqualTo("""
                | 部门（单位）名称 | 青禾县水利局 | < | < | < | < | < |
                | 填报人 | 林小满 | < | < | < | < | < |
                | 年度主要任务 | 任务名称 | < | 主要内容 | 预算金额（万元） | < | < |
                | ^ | ^ | < | ^ | 总额 | 财政拨款 | 其他资金 |
                | ^ | 饮水安全 | < | 改造供水工程14处 | 2350 |  |  |
                | ^ | 金额合计 | < | < | 2350 |  |  |
                | 年度总体目标 | 目标1：供水 | < | < | < | < | < |
                | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | < | 指标值 | < |
                | ^ | 产出指标 | 数量指标 | 改造工程数 | < | ≥14处 | < |
                | ^ | ^ | 质量指标 | 验收合格率 | < | 100% | < |
                """);
    }

    @Test
    void printsTitleYearAndUnitAboveTheGrid() {
        assertThat(texts(PLAIN)).containsExactly("TITLE 青禾县水利局2026年整体支出绩效目标表", "NOTE 资金单位：万元");
        assertThat(texts(PLAIN.withTitle(Optional.of("部门整体支出绩效目标申报表"))))
                .containsExactly("TITLE 部门整体支出绩效目标申报表", "NOTE （2026年度）", "NOTE 资金单位：万元");
        assertThat(texts(DepartmentTargetTable.builder().build())).isEmpty();
    }

    private static List<String> texts(DepartmentTargetTable table) {
        SourceDocument document = FormRenderer.of(FormLayout.hubei()).render(table);
        return document.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .map(block -> block.role() + " " + block.text())
                .toList();
    }

    @Test
    void writesNumbersAsNumbersAndEverythingElseAsText() {
        FundingLine line = FundingLine.builder()
                .item("基本支出")
                .amount(Amount.of("1655.840"))
                .share(Share.of("39.67%"))
                .putPrior("2024", amount("250万元"))
                .putPrior("2025", amount("约100"))
                .build();
        Grid grid = grid(
                FormLayout.hubei(),
                PLAIN.withComposition(Composition.builder()
                        .expenditure(FundingBreakdown.builder().addLines(line).build())
                        .build()));
        assertThat(content(grid, "1655.840"))
                .isEqualTo(CellContent.number("1655.840", new BigDecimal("1655.840"), NumberKind.NUMBER));
        assertThat(content(grid, "39.67%"))
                .isEqualTo(CellContent.number("39.67%", new BigDecimal("0.3967"), NumberKind.PERCENT));
        assertThat(content(grid, "250万元")).isEqualTo(CellContent.text("250万元"));
        assertThat(content(grid, "约100")).isEqualTo(CellContent.text("约100"));
    }

    private static CellContent content(Grid grid, String text) {
        return cell(grid, text).content();
    }

    private static GridCell cell(Grid grid, String text) {
        return grid.cells().stream()
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhatEachCellIsFor() {
        Grid grid = grid(FormLayout.hubei(), PLAIN.withGoals(List.of(Goal.annual(1, "保障供水", COUNT))));
        assertThat(cell(grid, "填报人").role()).isEqualTo(StyleRole.LABEL);
        assertThat(cell(grid, "一级指标").role()).isEqualTo(StyleRole.LABEL);
        assertThat(cell(grid, "产出指标").role()).isEqualTo(StyleRole.CENTERED);
        assertThat(cell(grid, "改造工程数").role()).isEqualTo(StyleRole.TEXT);
        assertThat(cell(grid, "年度目标1：保障供水").role()).isEqualTo(StyleRole.TEXT);
    }

    @Test
    void splitsTargetsOverThreeColumnsWhereTheFormHasThem() {
        FormLayout layout = FormLayout.hubei()
                .withColumns(
                        Meaning.ANNUAL_INDICATORS,
                        FormColumn.of(Meaning.INDICATOR_NAME, 6, "三级指标"),
                        FormColumn.of(Meaning.COMPARISON, 2, "计算符号"),
                        FormColumn.of(Meaning.TARGET, 3, "指标值"),
                        FormColumn.of(Meaning.UNIT, 2, "计量单位"));
        Indicator words = CONTENT.withTarget(Optional.of(IndicatorValue.of("明显改善")));
        String drawing = grid(layout, PLAIN.withGoals(List.of(Goal.annual(1, "保障供水", COUNT, LENGTH, words))))
                .toString();
        assertThat(drawing).endsWith("""
                | 年度绩效指标 | 三级指标 | < | 计算符号 | 指标值 | 计量单位 |
                | ^ | 改造工程数 | < | ≥ | 14 | 处 |
                | ^ | 治理河道长度 | < |  | 9.6 | 公里 |
                | ^ | 群众满意度 | < |  | 明显改善 |  |
                """);
    }
}
