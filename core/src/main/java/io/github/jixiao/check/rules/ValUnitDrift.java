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
import io.github.jixiao.value.ValueKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A target has the unit of the years before, so that they can be compared. A past number may leave it out. */
final class ValUnitDrift implements Rule {

    private static final Set<ValueKind> LEVELS = EnumSet.of(
            ValueKind.COUNT,
            ValueKind.PERCENTAGE,
            ValueKind.MONEY,
            ValueKind.RATE,
            ValueKind.MEASURE,
            ValueKind.PERIOD,
            ValueKind.RANGE);

    private static final FindingCode DRIFT = new FindingCode(
            "val-unit-drift",
            Severity.WARNING,
            "指标值 {value} 与以前年度的 {before} 单位不同",
            "the target {value} is in another unit than {before} of a year before");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "指标值与前年、上年指标值的单位相同",
            "A target has the unit of the values of the years before",
            Citation.SUITABILITY,
            DRIFT);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("the same unit", of("≥300人次", "280人次", "290人次")),
                RuleExample.holds("another word for it", of("5家", "4个", "")),
                RuleExample.breaks("people, then times", of("300人次", "280人", "290人"), place),
                RuleExample.breaks("元, then 万元", of("902000元", "88万元", ""), place),
                RuleExample.notApplicable("a past number without a unit", of("5.8万亩", "5.6", "")),
                RuleExample.notApplicable("a change after a level", of("提高0.3个百分点", "63.5%", "")));
    }

    private static DepartmentTargetTable of(String target, String lastYear, String yearBeforeLast) {
        return Samples.indicators(Samples.row("产出指标", "数量指标", "培训")
                .withTarget(Optional.of(IndicatorValue.of(target)))
                .withLastYear(Optional.of(IndicatorValue.of(lastYear)))
                .withYearBeforeLast(
                        yearBeforeLast.isEmpty() ? Optional.empty() : Optional.of(IndicatorValue.of(yearBeforeLast))));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator().target().filter(ValUnitDrift::isLevel);
            if (target.isPresent()
                    && !differs(context, row, target.get(), row.indicator().lastYear(), "lastYear")) {
                differs(context, row, target.get(), row.indicator().yearBeforeLast(), "yearBeforeLast");
            }
        }
    }

    /** Says so where a past value has another unit. */
    private static boolean differs(
            RuleContext context, IndicatorRow row, IndicatorValue target, Optional<IndicatorValue> past, String place) {
        if (past.filter(ValUnitDrift::isLevel).isEmpty()) {
            return false;
        }
        context.holds();
        if (alike(target, past.get())) {
            return false;
        }
        context.report(
                Finding.of(DRIFT)
                        .at(row.path().to("target"))
                        .with("value", target)
                        .with("before", past.get()),
                List.of(row.path().to(place)));
        return true;
    }

    /** 个 counts whatever another word counts. */
    private static boolean alike(IndicatorValue target, IndicatorValue past) {
        String now = target.unit().orElseThrow();
        String before = past.unit().orElseThrow();
        boolean counted = target.kind() == ValueKind.COUNT && past.kind() == ValueKind.COUNT;
        return UnitWord.same(now, before) || (counted && (now.equals("个") || before.equals("个")));
    }

    private static boolean isLevel(IndicatorValue value) {
        return LEVELS.contains(value.kind()) && value.unit().isPresent();
    }
}
