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
import java.util.List;
import java.util.Optional;

/** Every row of indicators names one. A row of which only the levels are there is meant by this, and by no other rule. */
final class IndNameBlank implements Rule {

    private static final FindingCode BLANK =
            new FindingCode("ind-name-blank", Severity.ERROR, "三级指标名称未填写", "the indicator has no name");

    private static final FindingCode UNUSED = new FindingCode(
            "ind-name-blank",
            Severity.WARNING,
            "“{level2}”下没有指标，应补充或删除该行",
            "there is no indicator under “{level2}”; it should be added, or the row taken out");

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("每个指标都有三级指标名称", "Every indicator has a name", Citation.COMPLETENESS, BLANK, UNUSED);

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
                RuleExample.breaks(
                        "there is a value of nobody knows what",
                        Samples.indicators(Indicator.builder()
                                .level1("产出指标")
                                .level2("成本指标")
                                .target(IndicatorValue.of("3次"))
                                .build()),
                        "/goals/0/indicators/0/name"),
                RuleExample.notApplicable(
                        "there are no indicators", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            context.holds();
            if (TextKey.blank(row.indicator().name())) {
                context.report(found(row.indicator()).at(row.path().to("name")));
            }
        }
    }

    private static Finding found(Indicator row) {
        Indicator levels = Indicator.builder()
                .level1(row.level1())
                .level2(row.level2())
                .name(row.name())
                .build();
        Optional<String> level = row.level2().or(row::level1);
        return level.isPresent() && row.equals(levels)
                ? Finding.of(UNUSED).with("level2", level.get())
                : Finding.of(BLANK);
    }
}
