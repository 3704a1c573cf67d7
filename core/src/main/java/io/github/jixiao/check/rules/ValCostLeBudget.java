package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Measured;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What something may cost is not more than there is money for: a project's cost than its budget, any cost than the
 * department spends. A long-term goal is held against the project's total budget alone.
 */
final class ValCostLeBudget implements Rule {

    private static final Words COSTS = Words.of("总成本 总支出 整体支出 支出总额 预算总额 总投入 经费支出 项目成本");

    /** The cost of one of many. */
    private static final Words UNIT_COSTS = Words.of("均 每 单 标准 单价");

    /** What is no cost, wherever it stands. */
    private static final Words GAINS = Words.of("节约 节省 压减 降低 减少 增收 收入 挽回 效益");

    private static final FindingCode PROJECT = new FindingCode(
            "val-cost-le-budget",
            Severity.WARNING,
            "成本 {value} 高于项目“{item}”的预算 {amount}",
            "the cost {value} is more than the budget {amount} of the project “{item}”");
    private static final FindingCode TOTAL = new FindingCode(
            "val-cost-le-budget",
            Severity.WARNING,
            "成本 {value} 高于部门收支总额 {total}",
            "the cost {value} is more than the department's total {total}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "成本指标值不高于项目预算和部门收支总额",
            "No target of cost is more than the project's budget or the department's total",
            Citation.SUITABILITY,
            PROJECT,
            TOTAL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("the budget, rounded", of("培训成本", "≤202.6万元", Horizon.ANNUAL)),
                RuleExample.holds("in another unit", of("培训成本", "≤2026400元", Horizon.ANNUAL)),
                RuleExample.holds("another training", of("新型职业农民培训成本", "≤300万元", Horizon.ANNUAL)),
                RuleExample.holds("within the total", of("部门总成本", "≤500万元", Horizon.ANNUAL)),
                RuleExample.holds("a long-term goal", of("培训成本", "≤600万元", Horizon.LONG_TERM)),
                RuleExample.breaks("more than the project's budget", of("培训成本", "≤203万元", Horizon.ANNUAL), place),
                RuleExample.breaks("more than the total", of("部门总成本", "≤501万元", Horizon.ANNUAL), place),
                RuleExample.breaks("more than all its years", of("培训成本", "≤601万元", Horizon.LONG_TERM), place),
                RuleExample.notJudged(
                        "the budget is no number",
                        of("培训成本", "≤203万元", Horizon.ANNUAL)
                                .withProjects(List.of(Samples.project("培训经费", "600", "约200"))),
                        "/projects/0/yearBudget"),
                RuleExample.notApplicable("the cost of one", of("人均培训成本", "≤3000元", Horizon.ANNUAL)),
                RuleExample.notApplicable("money saved", of("培训成本节约额", "≥900万元", Horizon.ANNUAL)));
    }

    private static DepartmentTargetTable of(String name, String target, Horizon horizon) {
        return Samples.table()
                .from(Samples.expenditure(Samples.side(Samples.line(Samples.TOTAL, "500"))))
                .addProjects(Samples.project("培训经费", "600", "202.64"))
                .addGoals(Goal.builder()
                        .horizon(horizon)
                        .number(1)
                        .text("保障培训")
                        .addIndicators(Indicator.of("产出指标", "成本指标", name, target), Samples.row("产出指标", "质量指标", "培训合格率"))
                        .build())
                .build();
    }

    @Override
    public void check(RuleContext context) {
        CostLimits limits = null;
        for (IndicatorRows.Block block : IndicatorRows.of(context).blocks()) {
            for (IndicatorRow row : block.rows()) {
                Optional<IndicatorValue> target = row.indicator().target();
                if (target.isEmpty() || target.get().kind() != ValueKind.MONEY || !isCost(row)) {
                    continue;
                }
                limits = limits == null ? CostLimits.of(context) : limits;
                check(context, row, target.get(), limits, block.horizon() == Horizon.ANNUAL);
            }
        }
    }

    private static boolean isCost(IndicatorRow row) {
        String name = row.name();
        return !UNIT_COSTS.isIn(name) && !GAINS.isIn(name) && (COSTS.isIn(name) || row.isUnder("成本", "经济成本"));
    }

    private static void check(
            RuleContext context, IndicatorRow row, IndicatorValue target, CostLimits limits, boolean annual) {
        Optional<BigDecimal> cost = limits.inCommonUnit(target);
        Optional<MoneyCell> budget = limits.ofProject(row.name(), annual);
        if (cost.isEmpty()
                || (budget.isPresent() && limits.money().value(budget.get()).isEmpty())) {
            context.notJudged(
                    budget.map(MoneyCell::path).orElse(ModelPath.root().to("moneyUnit")));
            return;
        }
        Optional<Measured> limit = budget.isPresent()
                ? budget.map(cell -> new Measured(limits.money().value(cell).orElseThrow(), cell.path()))
                : limits.total().filter(total -> annual);
        if (limit.isEmpty()) {
            return;
        }
        context.holds();
        BigDecimal most = limit.get().value();
        if (cost.get().subtract(most).compareTo(limits.tolerance(target)) > 0) {
            Finding finding = Finding.of(budget.isPresent() ? PROJECT : TOTAL)
                    .at(row.path().to("target"))
                    .with("value", target)
                    .with(budget.isPresent() ? "amount" : "total", most.toPlainString());
            context.report(
                    budget.isPresent() ? finding.with("item", limits.name(row.name())) : finding,
                    List.of(limit.get().path()));
        }
    }
}
