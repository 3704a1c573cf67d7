package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import java.util.List;
import java.util.Optional;

/** No value is the name of a level or of a column: such a text has slipped into the wrong cell. */
final class ValTaxonomyLabel implements Rule {

    private static final FindingCode LABEL = new FindingCode(
            "val-taxonomy-label",
            Severity.ERROR,
            "“{value}”是指标分类或表头名称，不是指标值",
            "“{value}” names a level or a column and is no value");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "指标值不是指标分类或表头的名称", "No value is the name of a level or of a column", Citation.SUITABILITY, LABEL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator row = Samples.row("产出指标", "时效指标", "完成及时率");
        return List.of(
                RuleExample.holds(
                        "a word that is no label",
                        Samples.indicators(row.withTarget(Optional.of(IndicatorValue.of("完成"))))),
                RuleExample.breaks(
                        "the name of a level, and of a column",
                        Samples.indicators(
                                row.withTarget(Optional.of(IndicatorValue.of("时效指标"))),
                                row.withLastYear(Optional.of(IndicatorValue.of("上 年")))),
                        "/goals/0/indicators/0/target",
                        "/goals/0/indicators/1/lastYear"),
                RuleExample.notApplicable("there are no values", Samples.indicators(row.withTarget(Optional.empty()))));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            check(context, row.indicator().target(), row.path().to("target"));
            check(context, row.indicator().yearBeforeLast(), row.path().to("yearBeforeLast"));
            check(context, row.indicator().lastYear(), row.path().to("lastYear"));
        }
    }

    private static void check(RuleContext context, Optional<IndicatorValue> value, ModelPath path) {
        if (value.isPresent()) {
            context.holds();
            if (value.get().number().isEmpty()
                    && context.taxonomy().names(value.get().text())) {
                context.report(Finding.of(LABEL).at(path).with("value", value.get()));
            }
        }
    }
}
