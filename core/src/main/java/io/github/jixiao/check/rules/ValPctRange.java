package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.LabelKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A share of a whole lies between 0 and 100%. Rates of growth and of what may be overfulfilled may lie beyond. */
final class ValPctRange implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final FindingCode OUTSIDE = new FindingCode(
            "val-pct-range",
            Severity.ERROR,
            "{name}应在 0 至 100% 之间，实为 {value}",
            "{name} should lie between 0 and 100% but is {value}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "覆盖率、满意度、合格率等在 0 至 100% 之间",
                    "Coverage, satisfaction and compliance lie between 0 and 100%", Citation.SUITABILITY, OUTSIDE)
            .silencing("hist-jump");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("exactly 100%", of("群众满意度", "≥100%")),
                RuleExample.breaks("a slip of the pen", of("群众满意率", "292%"), "/goals/0/indicators/0/target"),
                RuleExample.breaks("the upper end of a range", of("覆盖率", "95%-105%"), "/goals/0/indicators/0/target"),
                RuleExample.notApplicable("growth may be more than 100%", of("覆盖率较上年提高", "120%")),
                RuleExample.notApplicable("so may what is overfulfilled", of("任务完成率", "≥120%")));
    }

    private static DepartmentTargetTable of(String name, String target) {
        return Samples.indicators(
                Samples.row("效益指标", "社会效益指标", name).withTarget(Optional.of(IndicatorValue.of(target))));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            String name = row.indicator().name().orElse("");
            Optional<IndicatorValue> target = row.indicator().target();
            if (target.isEmpty() || RateName.shareOfWhole(name).isEmpty() || !percent(target.get())) {
                continue;
            }
            context.holds();
            if (outside(target.get().number()) || outside(target.get().upper())) {
                context.report(Finding.of(OUTSIDE)
                        .at(row.path().to("target"))
                        .with("name", name)
                        .with("value", target.get()));
            }
        }
    }

    private static boolean percent(IndicatorValue value) {
        return value.number().isPresent()
                && value.unit().filter(unit -> LabelKey.fold(unit).equals("%")).isPresent()
                && !RateName.isChange(value.text());
    }

    private static boolean outside(Optional<BigDecimal> number) {
        return number.filter(value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0)
                .isPresent();
    }
}
