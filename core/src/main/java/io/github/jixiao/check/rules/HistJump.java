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
import io.github.jixiao.value.IndicatorValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A target does not lie far from last year's value. Small numbers jump easily and are left alone. */
final class HistJump implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final RuleSetting MOST_PERCENT = RuleSetting.of(
            "hist-jump-percent", "%", "50", "指标值比上年变动的限度，超过的应说明依据", "the change of a target that needs no reason");

    private static final FindingCode JUMP = new FindingCode(
            "hist-jump",
            Severity.WARNING,
            "指标值 {value} 比上年 {before} 变动 {percent}%，应说明依据",
            "the target {value} after {before} last year is a change of {percent}% that needs a reason");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "指标值比上年变动不超过限度，超过的应说明依据",
            "No target lies far from last year's value without a reason",
            Citation.SUITABILITY,
            JUMP);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(MOST_PERCENT);
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("half as much again", of("≥150人", "100人")),
                RuleExample.breaks("three times the money", of("999万元", "315万元"), place),
                RuleExample.breaks("less than half", of("40人", "100人"), place),
                RuleExample.notApplicable("a small number", of("7次", "4次")),
                RuleExample.notApplicable("another unit", of("1100人", "300人次")),
                RuleExample.notApplicable("words", of("持续提升", "有所提升")));
    }

    private static DepartmentTargetTable of(String target, String lastYear) {
        return Samples.indicators(Samples.row("产出指标", "数量指标", "培训")
                .withTarget(Optional.of(IndicatorValue.of(target)))
                .withLastYear(Optional.of(IndicatorValue.of(lastYear))));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator().target();
            Optional<IndicatorValue> lastYear = row.indicator().lastYear();
            if (target.isEmpty() || lastYear.isEmpty() || !comparable(target.get(), lastYear.get())) {
                continue;
            }
            context.holds();
            BigDecimal before = lastYear.get().number().orElseThrow();
            BigDecimal change =
                    target.get().number().orElseThrow().subtract(before).multiply(HUNDRED);
            if (change.abs().compareTo(context.setting(MOST_PERCENT).multiply(before)) > 0) {
                context.report(
                        Finding.of(JUMP)
                                .at(row.path().to("target"))
                                .with("value", target.get())
                                .with("before", lastYear.get())
                                .with(
                                        "percent",
                                        Percent.ofChange(
                                                before, target.get().number().orElseThrow())),
                        List.of(row.path().to("lastYear"), row.path().to("basis")));
            }
        }
    }

    private static boolean comparable(IndicatorValue target, IndicatorValue lastYear) {
        return Quantity.comparable(target, lastYear)
                && lastYear.number()
                        .filter(base -> base.compareTo(Quantity.LEAST_BASE) >= 0)
                        .isPresent();
    }
}
