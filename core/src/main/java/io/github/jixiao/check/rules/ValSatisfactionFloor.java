package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Satisfaction is not aimed at too low. */
final class ValSatisfactionFloor implements Rule {

    private static final Set<ValueKind> LEVELS = EnumSet.of(ValueKind.PERCENTAGE, ValueKind.RANGE);

    private static final RuleSetting FLOOR = RuleSetting.of(
            "val-satisfaction-floor-percent", "%", "90", "满意度指标值的下限", "the least target of satisfaction");

    private static final FindingCode LOW = new FindingCode(
            "val-satisfaction-floor",
            Severity.WARNING,
            "满意度指标值 {value} 低于 {expected}%",
            "the target of satisfaction {value} is below {expected}%");

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("满意度指标值不低于 90%", "No target of satisfaction is below 90%", Citation.SUITABILITY, LOW);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(FLOOR);
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("at the floor", of("群众满意度", "≥90%")),
                RuleExample.breaks("below it", of("群众满意度", "85%以上"), place),
                RuleExample.breaks("from below it", of("群众满意度", "85%-95%"), place),
                RuleExample.breaks("by its level", of("公众安全感", "≥80%"), place),
                RuleExample.notApplicable("how many are not content", of("群众不满意率", "≤5%")),
                RuleExample.notApplicable("complaints, in the same place", of("有责投诉率", "5%")),
                RuleExample.notApplicable("by how much it rises", of("群众满意度提高", "≥2%")),
                RuleExample.notApplicable("a grade", of("群众满意度", "优")));
    }

    private static DepartmentTargetTable of(String name, String target) {
        return Samples.indicators(Indicator.of("满意度指标", "服务对象满意度指标", name, target));
    }

    @Override
    public void check(RuleContext context) {
        BigDecimal floor = context.setting(FLOOR);
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator().target().filter(ValSatisfactionFloor::isLevel);
            if (target.isEmpty() || !Satisfaction.isMeasuredBy(row)) {
                continue;
            }
            context.holds();
            if (target.get().number().orElseThrow().compareTo(floor) < 0) {
                context.report(Finding.of(LOW)
                        .at(row.path().to("target"))
                        .with("value", target.get())
                        .with("expected", floor.toPlainString()));
            }
        }
    }

    private static boolean isLevel(IndicatorValue value) {
        boolean upper = value.comparison()
                .filter(sign -> sign == Comparison.AT_MOST || sign == Comparison.LESS)
                .isPresent();
        return !upper
                && LEVELS.contains(value.kind())
                && value.number().isPresent()
                && value.unit().filter("%"::equals).isPresent();
    }
}
