package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import java.util.List;

/** Indicators have weights. Many forms have no place for them, so an office must ask for this. */
final class WgtMissing implements Rule {

    private static final FindingCode NONE =
            new FindingCode("wgt-missing", Severity.ERROR, "各指标均未设置权重", "no indicator has a weight");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "各指标设置权重", "Indicators have weights", Citation.INDICATORS, NONE)
            .whenAsked();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("every row has one", Samples.indicators(Samples.weighted("60", "30", "10"))),
                RuleExample.holds(
                        "that some are blank is another rule's matter",
                        Samples.indicators(Samples.weighted("60", "30", ""))),
                RuleExample.breaks(
                        "no row has one",
                        Samples.indicators(Samples.weighted("", "", "")),
                        "/goals/0/indicators/0/weight"),
                RuleExample.notApplicable(
                        "there are no indicators", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        List<IndicatorRow> named = IndicatorRows.of(context).blocks().stream()
                .flatMap(block -> block.rows().stream())
                .filter(IndicatorRow::named)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        context.holds();
        if (named.stream().allMatch(WeightColumn::blank)) {
            context.report(
                    Finding.of(NONE).at(WeightColumn.path(named.get(0))),
                    named.stream().map(WeightColumn::path).toList());
        }
    }
}
