package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.Placeholder;
import java.util.List;
import java.util.Optional;

/** Every indicator that has a name has a target. */
final class ValBlank implements Rule {

    /** An indicator of accidents may well have this for its target. */
    private static final String NONE = "无";

    private static final FindingCode BLANK =
            new FindingCode("val-blank", Severity.ERROR, "指标值未填写", "the target is blank");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "每个指标都有指标值", "Every indicator has a target", Citation.COMPLETENESS, BLANK)
            .silencing("val-placeholder");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator row = Samples.row("产出指标", "数量指标", "培训人次");
        return List.of(
                RuleExample.holds(
                        "0 and 无 are values",
                        Samples.indicators(
                                row.withTarget(Optional.of(IndicatorValue.of("0"))),
                                row.withTarget(Optional.of(IndicatorValue.of("无"))))),
                RuleExample.breaks(
                        "a blank, and a mark that stands for one",
                        Samples.indicators(
                                row.withTarget(Optional.empty()), row.withTarget(Optional.of(IndicatorValue.of("/")))),
                        "/goals/0/indicators/0/target",
                        "/goals/0/indicators/1/target"),
                RuleExample.notApplicable(
                        "a row without a name",
                        Samples.indicators(Indicator.builder().level1("产出指标").build())));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            if (row.named()) {
                context.holds();
                if (row.indicator().target().filter(ValBlank::stated).isEmpty()) {
                    context.report(Finding.of(BLANK).at(row.path().to("target")));
                }
            }
        }
    }

    private static boolean stated(IndicatorValue value) {
        return !Placeholder.matches(value.text()) || value.text().strip().equals(NONE);
    }
}
