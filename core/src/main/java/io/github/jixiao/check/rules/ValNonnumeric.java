package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a sign of comparison, a unit or the word 定量 announces is a number. A bound may be named instead: ≥上年. */
final class ValNonnumeric implements Rule {

    private static final String SIGNS = "≥≤><=＞＜＝≧≦═";

    private static final Set<ValueKind> WORDS =
            EnumSet.of(ValueKind.QUALITATIVE, ValueKind.RULE, ValueKind.GRADE, ValueKind.SENTENCE);

    /** What is compared with in words: last year's value, the budget, a standard, a grade. */
    private static final Words BOUNDS = Words.of("""
            上年 去年 往年 前年 预算 概算 计划 标准 批复 平均 水平 目标 合同 序时 限额 规定 同期 零 优 良 中 合格 级 类 等""");

    private static final FindingCode SIGN = new FindingCode(
            "val-nonnumeric",
            Severity.ERROR,
            "“{value}”有计算符号，却没有数值",
            "“{value}” has a sign of comparison but no number");
    private static final FindingCode UNIT = new FindingCode(
            "val-nonnumeric",
            Severity.WARNING,
            "计量单位为“{unit}”，指标值“{value}”却没有数值",
            "the unit is “{unit}”, but the target “{value}” has no number");
    private static final FindingCode QUANTITATIVE = new FindingCode(
            "val-nonnumeric",
            Severity.WARNING,
            "填为定量指标，指标值“{value}”却没有数值",
            "the indicator is quantitative, but its target “{value}” has no number");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "有计算符号、计量单位或填为定量的指标，指标值是数值",
                    "A target with a sign of comparison or a unit, or one that is called quantitative, is a number",
                    Citation.SUITABILITY,
                    SIGN,
                    UNIT,
                    QUANTITATIVE)
            .silencing("val-qual-unmeasurable", "val-qual-in-quantity", "val-direction");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("a number", of("≥95%", Map.of())),
                RuleExample.holds("a bound in words", of("≤上年", Map.of())),
                RuleExample.holds("a grade as a bound", of("≥良好", Map.of())),
                RuleExample.holds("a day of every month", of("每月10日前", Map.of("指标值类型", "定量"))),
                RuleExample.breaks("a sign before words", of("≥应保尽保", Map.of()), place),
                RuleExample.breaks("words in percent", of("应保尽保", Map.of("度量单位", "%")), place),
                RuleExample.breaks("words that are called a quantity", of("明显改善", Map.of("指标值类型", "定量")), place),
                RuleExample.notApplicable("words", of("持续提升", Map.of("指标值类型", "定性", "计量单位", "/"))));
    }

    private static DepartmentTargetTable of(String target, Map<String, String> extras) {
        return Samples.indicators(Indicator.of("产出指标", "质量指标", "困难群众救助", target).withExtras(extras));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator().target();
            if (target.isEmpty()) {
                continue;
            }
            IndicatorValue value = target.get();
            boolean signed = SIGNS.indexOf(value.text().charAt(0)) >= 0;
            if (signed || value.number().isPresent() || ValueColumns.declaredQuantitative(row.indicator())) {
                context.holds();
            }
            if (WORDS.contains(value.kind()) && hasNoDigit(value.text())) {
                check(context, row, value, signed);
            }
        }
    }

    private static void check(RuleContext context, IndicatorRow row, IndicatorValue value, boolean signed) {
        ModelPath place = row.path().to("target");
        if (signed) {
            if (!BOUNDS.isIn(value.text())) {
                context.report(Finding.of(SIGN).at(place).with("value", value));
            }
            return;
        }
        Optional<String> unit = value.kind() == ValueKind.GRADE
                ? Optional.empty()
                : ValueColumns.unit(row.indicator())
                        .filter(text -> ValueColumns.normal(text).isPresent());
        if (unit.isPresent()) {
            context.report(Finding.of(UNIT).at(place).with("value", value).with("unit", unit.get()));
        } else if (ValueColumns.declaredQuantitative(row.indicator())) {
            context.report(Finding.of(QUANTITATIVE).at(place).with("value", value));
        }
    }

    private static boolean hasNoDigit(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }
}
