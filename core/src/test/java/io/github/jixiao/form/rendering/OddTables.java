package io.github.jixiao.form.rendering;

import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Tables;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ordinary tables with a few odd texts in odd places. */
final class OddTables {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "　前有空白",
            "后有空白\n",
            "两\n行",
            "中 间",
            "\u0000",
            "\uD800",
            "a\rb",
            "𠮷🌱",
            "合计",
            "总计",
            "小计",
            "金额合计",
            "支出合计",
            "……",
            "/",
            "—",
            "一级指标",
            "三级指标",
            "指标值",
            "填报人",
            "填报人：李四",
            "年度目标2",
            "年度目标3：好",
            "目标",
            "年度工作任务",
            "项目名称",
            "占比",
            "近两年收支金额",
            "收入",
            "财政拨款",
            "项目支出",
            "其中：人员经费",
            "其中人员",
            "1.基本支出",
            "（一）上级补助",
            "上级补助",
            "经费（万元）",
            "经费（一期）",
            "2024年",
            "2024",
            "2023年度",
            "100",
            "12.50%",
            "0.5",
            "约100",
            "250万元",
            "备注",
            "说明：见附件",
            "主管部门",
            "LED Grün",
            "表3",
            "附件2",
            "续表",
            "单位：元",
            "（元）",
            "（2024年度）",
            "整体支出绩效目标表",
            "指标名称",
            "=1+1",
            "年",
            "a：b",
            "定性",
            "标题",
            "-2",
            "-1",
            "前年",
            "数量指标",
            "产出指标",
            "这是一段相当长的文字，长到谁也不会把它当成一个栏目的名称，因为栏目的名称总是很短的。");

    private static final List<BiFunction<DepartmentTargetTable, String, DepartmentTargetTable>> PLACES = List.of(
            (table, text) -> table.withTitle(Optional.of(text)),
            (table, text) -> table.withTitle(Optional.of("青禾县" + text + "整体支出绩效目标表")),
            (table, text) -> table.withFiscalYear(Optional.empty()),
            (table, text) -> table.withFunctions(Optional.of(text)),
            (table, text) -> table.withAnnualTasks(Optional.of(text)),
            (table, text) -> table.withDepartment(table.department().withName(Optional.of(text))),
            (table, text) -> table.withDepartment(table.department().withPreparer(Optional.of(text))),
            (table, text) -> table.withDepartment(table.department().withPhone(Optional.of(text))),
            (table, text) -> table.withDepartment(table.department().withCode(Optional.of(text))),
            (table, text) -> table.withDepartment(table.department().withDate(Optional.of(text))),
            (table, text) -> table.withExtras(Map.of(text, "某某")),
            (table, text) -> table.withExtras(Map.of("主管部门", text)),
            (table, text) -> income(table, line -> line.withItem(text)),
            (table, text) -> income(table, line -> line.withAmount(Optional.of(Amount.parse(text)))),
            (table, text) -> income(table, line -> line.withItem("上级补助").withAmount(Optional.of(Amount.parse(text)))),
            (table, text) -> income(table, line -> line.withShare(Optional.of(Share.parse(text)))),
            (table, text) -> income(table, line -> line.withPrior(Map.of(text, Amount.of(5)))),
            (table, text) -> income(table, line -> line.withPrior(Map.of("2020", Amount.parse(text)))),
            (table, text) -> income(table, line -> line.withExtras(Map.of(text, "某某"))),
            (table, text) -> income(table, line -> line.withExtras(Map.of("来源文号", text))),
            (table, text) -> income(
                    table,
                    line -> line.withParts(
                            List.of(FundingLine.builder().item(text).build()))),
            (table, text) -> table.withComposition(table.composition()
                    .withIncome(table.composition()
                            .income()
                            .withTotal(table.composition().income().total().map(total -> total.withItem(text))))),
            (table, text) -> table.withComposition(table.composition().withExpenditure(FundingBreakdown.empty())),
            (table, text) -> task(table, task -> task.withName(Optional.of(text))),
            (table, text) -> task(table, task -> task.withName(Optional.empty()).withContent(Optional.of(text))),
            (table, text) -> task(table, task -> task.withAmount(Optional.of(Amount.parse(text)))),
            (table, text) -> task(table, task -> task.withExtras(Map.of(text, "某某"))),
            (table, text) -> table.withTasksTotal(Optional.of(Task.builder().build())),
            (table, text) -> project(table, project -> project.withName(Optional.of(text))),
            (table, text) ->
                    project(table, project -> Project.builder().name(text).build()),
            (table, text) ->
                    project(table, project -> Project.builder().purpose(text).build()),
            (table, text) -> project(
                    table,
                    project -> Project.builder().name("项目名称").purpose(text).build()),
            (table, text) -> project(table, project -> project.withYearBudget(Optional.of(Amount.parse(text)))),
            (table, text) -> project(table, project -> project.withExtras(Map.of(text, "某某", "责任科室", text))),
            (table, text) -> goal(table, goal -> goal.withText(Optional.of(text))),
            (table, text) -> goal(table, goal -> goal.withNumber(Optional.empty())),
            (table, text) ->
                    goal(table, goal -> Goal.builder().horizon(goal.horizon()).build()),
            (table, text) -> goal(table, goal -> goal.withIndicators(List.of())),
            (table, text) -> goal(table, goal -> goal.withEndYear(Optional.of(text.length()))),
            (table, text) -> goal(table, goal -> goal.withHorizon(Horizon.LONG_TERM)),
            (table, text) -> table.withSharedIndicators(List.of(Indicator.of("产出指标", "数量指标", "某某", "5个"))),
            (table, text) -> indicator(table, row -> row.withLevel1(Optional.of(text))),
            (table, text) -> indicator(table, row -> row.withLevel2(Optional.of(text))),
            (table, text) -> indicator(table, row -> row.withLevel1(Optional.empty())),
            (table, text) -> indicator(table, row -> row.withLevel2(Optional.empty())),
            (table, text) ->
                    indicator(table, row -> row.withLevel1(Optional.empty()).withLevel2(Optional.empty())),
            (table, text) -> indicator(table, row -> row.withName(Optional.of(text))),
            (table, text) -> indicator(
                    table,
                    row -> Indicator.builder()
                            .level1(row.level1())
                            .level2(row.level2())
                            .build()),
            (table, text) -> indicator(
                    table,
                    row -> Indicator.builder()
                            .level1(row.level1())
                            .level2(row.level2())
                            .name(text)
                            .build()),
            (table, text) -> indicator(
                    table,
                    row -> Indicator.builder()
                            .level1(row.level1())
                            .level2(row.level2())
                            .name("三级指标")
                            .basis(text)
                            .build()),
            (table, text) -> indicator(
                    table,
                    row -> row.withTarget(
                            Optional.of(text).filter(value -> !value.isBlank()).map(IndicatorValue::of))),
            (table, text) -> indicator(table, row -> row.withWeight(Optional.of(Weight.parse(text)))),
            (table, text) -> indicator(table, row -> row.withBasis(Optional.of(text))),
            (table, text) -> indicator(table, row -> row.withRemark(Optional.of(text))),
            (table, text) -> indicator(table, row -> row.withExtras(Map.of(text, "某某"))),
            (table, text) -> indicator(table, row -> row.withExtras(Map.of("牵头科室", text))));

    private OddTables() {}

    static Arbitrary<DepartmentTargetTable> tables() {
        Arbitrary<UnaryOperator<DepartmentTargetTable>> change = Combinators.combine(
                        Arbitraries.of(PLACES), Arbitraries.of(TEXTS))
                .as((place, text) -> table -> place.apply(table, text));
        return Combinators.combine(Tables.ordinary(), change.list().ofMinSize(1).ofMaxSize(2))
                .as((table, changes) -> {
                    DepartmentTargetTable odd = table;
                    for (UnaryOperator<DepartmentTargetTable> each : changes) {
                        odd = each.apply(odd);
                    }
                    return odd;
                })
                .withoutEdgeCases();
    }

    private static DepartmentTargetTable income(DepartmentTargetTable table, UnaryOperator<FundingLine> change) {
        FundingBreakdown income = table.composition().income();
        return table.withComposition(table.composition().withIncome(income.withLines(changed(income.lines(), change))));
    }

    private static DepartmentTargetTable task(DepartmentTargetTable table, UnaryOperator<Task> change) {
        return table.withTasks(changed(table.tasks(), change));
    }

    private static DepartmentTargetTable project(DepartmentTargetTable table, UnaryOperator<Project> change) {
        return table.withProjects(changed(table.projects(), change));
    }

    private static DepartmentTargetTable goal(DepartmentTargetTable table, UnaryOperator<Goal> change) {
        return table.withGoals(changed(table.goals(), change));
    }

    private static DepartmentTargetTable indicator(DepartmentTargetTable table, UnaryOperator<Indicator> change) {
        return goal(table, goal -> goal.withIndicators(changed(goal.indicators(), change)));
    }

    /** Changes the last one: what stands above it must not change. */
    private static <T> List<T> changed(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        if (!changed.isEmpty()) {
            changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
        }
        return changed;
    }
}
