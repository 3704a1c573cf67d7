package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Goal;
import java.math.BigDecimal;
import java.util.List;

/** Where weights are given they add up to 100, or to 90 where the execution of the budget has the rest. */
final class WgtTotal implements Rule {

    private static final RuleSetting SUM =
            RuleSetting.of("wgt-total-sum", "", "100", "指标权重之和", "what the weights add up to");
    private static final RuleSetting EXECUTION = RuleSetting.of(
            "wgt-total-execution", "", "10", "可由预算执行率占用的权重", "what of it the execution of the budget may have");

    private static final FindingCode WRONG = new FindingCode(
            "wgt-total",
            Severity.ERROR,
            "权重之和为 {sum}，应为 {expected}",
            "the weights add up to {sum}, which should be {expected}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "设权重的，各指标权重之和为 100；预算执行率另占 10 的，为 90",
            "Weights add up to 100, or to 90 where the execution of the budget has its 10",
            Citation.SUITABILITY,
            WRONG);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(SUM, EXECUTION);
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/weight";
        return List.of(
                RuleExample.holds("a hundred", Samples.indicators(Samples.weighted("60", "30", "10"))),
                RuleExample.holds("ninety", Samples.indicators(Samples.weighted("50%", "30%", "10%"))),
                RuleExample.holds("fractions of one", Samples.indicators(Samples.weighted("0.6", "0.3", "0.1"))),
                RuleExample.holds(
                        "every goal has its hundred",
                        Samples.goals(
                                Goal.annual(1, "保障履职", Samples.weighted("60", "30", "10")),
                                Goal.annual(2, "服务群众", Samples.weighted("50", "30", "10")))),
                RuleExample.holds(
                        "one weight for two rows", Samples.indicators(Samples.weighted("60", "", "30", "10"))),
                RuleExample.breaks("five are missing", Samples.indicators(Samples.weighted("50", "30", "15")), place),
                RuleExample.breaks("ten too many", Samples.indicators(Samples.weighted("70", "30", "10", "")), place),
                RuleExample.notJudged(
                        "a blank weight may be the rest",
                        Samples.indicators(Samples.weighted("50", "30", "")),
                        "/goals/0/indicators/2/weight"),
                RuleExample.notJudged(
                        "a weight is no number",
                        Samples.indicators(Samples.weighted("60", "30", "十")),
                        "/goals/0/indicators/2/weight"),
                RuleExample.notApplicable("there are no weights", Samples.indicators(Samples.rows())));
    }

    /** What weights may add up to. */
    static List<BigDecimal> totals(RuleContext context) {
        BigDecimal sum = context.setting(SUM);
        return List.of(sum, sum.subtract(context.setting(EXECUTION)));
    }

    @Override
    public void check(RuleContext context) {
        List<BigDecimal> totals = totals(context);
        for (WeightColumn column : WeightColumn.of(context)) {
            check(context, column, totals);
        }
    }

    private static void check(RuleContext context, WeightColumn column, List<BigDecimal> totals) {
        if (column.unreadable().isPresent()) {
            context.notJudged(WeightColumn.path(column.unreadable().get()));
            return;
        }
        BigDecimal sum = column.sum();
        boolean addsUp = column.addsUpTo(totals);
        if (!addsUp && column.gap().isPresent() && sum.compareTo(totals.get(0)) < 0) {
            context.notJudged(WeightColumn.path(column.gap().get()));
            return;
        }
        context.holds();
        if (!addsUp) {
            List<IndicatorRow> rows = column.rows().stream()
                    .filter(row -> !WeightColumn.blank(row))
                    .toList();
            context.report(
                    Finding.of(WRONG)
                            .at(WeightColumn.path(rows.get(0)))
                            .with("sum", sum.toPlainString())
                            .with("expected", totals.get(0).toPlainString()),
                    rows.stream().map(WeightColumn::path).toList());
        }
    }
}
