package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The target of a quantity is a number. A sentence may have one that nobody can tell from others. */
final class ValQualInQuantity implements Rule {

    private static final Set<ValueKind> WORDS =
            EnumSet.of(ValueKind.QUALITATIVE, ValueKind.GRADE, ValueKind.RULE, ValueKind.SENTENCE);

    private static final FindingCode WORD = new FindingCode(
            "val-qual-in-quantity",
            Severity.INFO,
            "数量指标的指标值“{value}”没有数量",
            "the target “{value}” of a quantity has no number");

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("数量指标的指标值是数量", "The target of a quantity is a number", Citation.SUITABILITY, WORD);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("a number", of("数量指标", "12处")),
                RuleExample.holds("two numbers", of("数量指标", "新建3处，改造5处")),
                RuleExample.holds("how often", of("数量指标", "每季度一次")),
                RuleExample.breaks("words", of("数量指标", "全部销号"), "/goals/0/indicators/0/target"),
                RuleExample.notApplicable("another level", of("质量指标", "全部销号")));
    }

    private static DepartmentTargetTable of(String level2, String target) {
        return Samples.indicators(Indicator.of("产出指标", level2, "问题整治", target));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator().target();
            if (target.isEmpty() || !row.isUnder("数量")) {
                continue;
            }
            context.holds();
            IndicatorValue value = target.get();
            if (WORDS.contains(value.kind()) && value.text().chars().noneMatch(Character::isDigit)) {
                context.report(Finding.of(WORD).at(row.path().to("target")).with("value", value));
            }
        }
    }
}
