package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Indicator;
import java.util.List;

/** Every row of indicators names one. A row of which only the levels are there is meant by this, and by no other rule. */
final class IndNameBlank implements Rule {

    private static final FindingCode BLANK =
            new FindingCode("ind-name-blank", Severity.ERROR, "三级指标名称未填写", "the indicator has no name");

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("每个指标都有三级指标名称", "Every indicator has a name", Citation.COMPLETENESS, BLANK);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("all rows have names", Samples.indicators(Samples.rows())),
                RuleExample.breaks(
                        "only the levels are there",
                        Samples.indicators(Indicator.builder()
                                .level1("产出指标")
                                .level2("成本指标")
                                .build()),
                        "/goals/0/indicators/0/name"),
                RuleExample.notApplicable(
                        "there are no indicators", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRow.of(context)) {
            context.holds();
            if (TextKey.blank(row.indicator().name())) {
                context.report(Finding.of(BLANK).at(row.path().to("name")));
            }
        }
    }
}
