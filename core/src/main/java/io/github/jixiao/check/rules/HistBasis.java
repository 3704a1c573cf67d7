package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A target that is said to follow from history lies near the values of the years before. */
final class HistBasis implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final RuleSetting MOST_PERCENT = RuleSetting.of(
            "hist-basis-percent",
            "%",
            "20",
            "依据为历史标准时，指标值可超出近两年范围的幅度",
            "how far a target based on history may lie outside the values of the years before");

    private static final FindingCode OUTSIDE = new FindingCode(
            "hist-basis",
            Severity.WARNING,
            "依据为“{name}”，但指标值 {value} 与近两年指标值 {years} 不符",
            "the basis is “{name}”, but the target {value} does not follow from {years} in the years before");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "以历史标准为依据的指标值与近两年的值相近",
                    "A target based on history lies near the values of the years before",
                    Citation.FEASIBILITY,
                    OUTSIDE)
            .silencing("hist-jump");

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
        String place = "/goals/0/indicators/0/basis";
        return List.of(
                RuleExample.holds("between both", of("历史标准", "100人", "140人", "≥120人")),
                RuleExample.holds("a little above both", of("历史标准", "100人", "110人", "≥130人")),
                RuleExample.holds("only last year is known", of("历史数据", "", "110人", "≥115人")),
                RuleExample.breaks("more than twice as much", of("历史数据", "480万元", "315万元", "999万元"), place),
                RuleExample.breaks("far below both", of("历史标准", "98%", "99%", "≥60%"), place),
                RuleExample.notApplicable("planned", of("计划标准", "100人", "110人", "≥300人")),
                RuleExample.notApplicable("small numbers", of("历史标准", "2次", "3次", "≥6次")),
                RuleExample.notApplicable("words", of("历史标准", "提升", "提升", "显著提升")));
    }

    private static DepartmentTargetTable of(String basis, String before, String last, String target) {
        return Samples.indicators(Samples.row("产出指标", "数量指标", "培训")
                .withBasis(Optional.of(basis))
                .withYearBeforeLast(before.isEmpty() ? Optional.empty() : Optional.of(IndicatorValue.of(before)))
                .withLastYear(Optional.of(IndicatorValue.of(last)))
                .withTarget(Optional.of(IndicatorValue.of(target))));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Indicator indicator = row.indicator();
            if (indicator.basis().filter(Basis::historical).isPresent()
                    && indicator.target().isPresent()) {
                check(context, row, indicator.target().get());
            }
        }
    }

    private static void check(RuleContext context, IndicatorRow row, IndicatorValue target) {
        List<IndicatorValue> past = new ArrayList<>();
        row.indicator().yearBeforeLast().ifPresent(past::add);
        row.indicator().lastYear().ifPresent(past::add);
        past.removeIf(value -> !Quantity.comparable(target, value));
        List<BigDecimal> numbers = past.stream()
                .map(value -> value.number().orElseThrow())
                .sorted()
                .toList();
        if (numbers.isEmpty() || numbers.get(0).compareTo(Quantity.LEAST_BASE) < 0) {
            return;
        }
        context.holds();
        BigDecimal number = target.number().orElseThrow().multiply(HUNDRED);
        BigDecimal percent = context.setting(MOST_PERCENT);
        BigDecimal least = numbers.get(0).multiply(HUNDRED.subtract(percent));
        BigDecimal most = numbers.get(numbers.size() - 1).multiply(HUNDRED.add(percent));
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            ModelPath path = row.path();
            context.report(
                    Finding.of(OUTSIDE)
                            .at(path.to("basis"))
                            .with("name", row.indicator().basis().orElseThrow())
                            .with("value", target)
                            .with(
                                    "years",
                                    String.join(
                                            "、",
                                            past.stream()
                                                    .map(IndicatorValue::text)
                                                    .toList())),
                    List.of(path.to("target"), path.to("yearBeforeLast"), path.to("lastYear")));
        }
    }
}
