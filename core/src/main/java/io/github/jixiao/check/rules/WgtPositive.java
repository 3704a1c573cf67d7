package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where weights are given, every indicator has one. Where those given are all of a hundred, one cell serves several. */
final class WgtPositive implements Rule {

    private static final FindingCode NOTHING = new FindingCode(
            "wgt-positive", Severity.ERROR, "权重为 {value}，应大于 0", "the weight is {value} and should be more than 0");
    private static final FindingCode BLANK =
            new FindingCode("wgt-positive", Severity.ERROR, "权重未填写", "the weight is blank");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "设权重的，每个指标的权重大于 0",
            "Where weights are given, every indicator has one above 0",
            Citation.COMPLETENESS,
            NOTHING,
            BLANK);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("every row has one", Samples.indicators(Samples.weighted("60", "30", "10"))),
                RuleExample.holds("one cell for two rows", Samples.indicators(Samples.weighted("60", "", "30", "10"))),
                RuleExample.breaks(
                        "nothing, and less",
                        Samples.indicators(Samples.weighted("110", "0", "-10")),
                        "/goals/0/indicators/1/weight",
                        "/goals/0/indicators/2/weight"),
                RuleExample.breaks(
                        "one is blank",
                        Samples.indicators(Samples.weighted("50", "30", "")),
                        "/goals/0/indicators/2/weight"),
                RuleExample.notJudged(
                        "a weight is no number",
                        Samples.indicators(Samples.weighted("60", "40", "十")),
                        "/goals/0/indicators/2/weight"),
                RuleExample.notApplicable("there are no weights", Samples.indicators(Samples.rows())));
    }

    @Override
    public void check(RuleContext context) {
        List<BigDecimal> totals = WgtTotal.totals(context);
        for (WeightColumn column : WeightColumn.of(context)) {
            boolean merged = column.addsUpTo(totals);
            context.holds();
            for (IndicatorRow row : column.rows()) {
                Optional<BigDecimal> value = WeightColumn.value(row);
                if (value.isPresent() && value.get().signum() <= 0) {
                    context.report(Finding.of(NOTHING)
                            .at(WeightColumn.path(row))
                            .with("value", row.indicator().weight().orElseThrow()));
                } else if (WeightColumn.blank(row) && !merged) {
                    context.report(Finding.of(BLANK).at(WeightColumn.path(row)));
                } else if (value.isEmpty() && !WeightColumn.blank(row)) {
                    context.notJudged(WeightColumn.path(row));
                }
            }
        }
    }
}
