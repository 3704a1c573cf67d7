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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A number has a unit, beside it, in a column of its own or in the name. Coefficients and the like need none. */
final class ValUnitMissing implements Rule {

    private static final Words DIMENSIONLESS = Words.of("系数 指数 比值 倍数 得分 评分 分值 分数 排名 名次 位次 pH PH");

    private static final FindingCode MISSING = new FindingCode(
            "val-unit-missing", Severity.WARNING, "指标值 {value} 没有计量单位", "the target {value} has no unit");

    /** Nothing is nothing in any unit. */
    private static final FindingCode ZERO =
            new FindingCode("val-unit-missing", Severity.INFO, MISSING.zh(), MISSING.en());

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "定量的指标值有计量单位", "A target that is a number has a unit", Citation.SUITABILITY, MISSING, ZERO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("beside the number", of("培训人次", "300人次", Map.of())),
                RuleExample.holds("in a column of its own", of("受益人口", "≥2.1", Map.of("绩效度量单位", "万人"))),
                RuleExample.holds("in the name", of("签约数（万人）", "15左右", Map.of())),
                RuleExample.holds("a coefficient", of("农田灌溉水有效利用系数", "0.568", Map.of())),
                RuleExample.holds("a rate that is no percentage", of("煤矿百万吨死亡率", "≤0.05", Map.of())),
                RuleExample.breaks("a bare number", of("职业健康检查人数", "2100", Map.of()), place),
                RuleExample.breaks("0 of what", of("群体性事件", "0", Map.of()), place),
                RuleExample.breaks("a percentage without its sign", of("群众满意度", "≥90", Map.of()), place),
                RuleExample.notApplicable("words", of("群体性事件", "零发生", Map.of())));
    }

    private static DepartmentTargetTable of(String name, String target, Map<String, String> extras) {
        return Samples.indicators(Indicator.of("产出指标", "数量指标", name, target).withExtras(extras));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator().target();
            if (target.isEmpty() || target.get().number().isEmpty()) {
                continue;
            }
            IndicatorValue value = target.get();
            if (value.unit().isPresent()) {
                context.holds();
            } else if (isBare(value)) {
                context.holds();
                if (needsUnit(row, value.number().get())) {
                    FindingCode code = value.number().get().signum() == 0 ? ZERO : MISSING;
                    context.report(Finding.of(code).at(row.path().to("target")).with("value", value));
                }
            }
        }
    }

    /** Of 零发生 and 0发生 the words say enough. */
    private static boolean isBare(IndicatorValue value) {
        String text = value.text();
        boolean nothing = value.number().orElseThrow().signum() == 0;
        return text.chars().anyMatch(Character::isDigit)
                && !(nothing && text.chars().anyMatch(Character::isIdeographic));
    }

    private static boolean needsUnit(IndicatorRow row, BigDecimal number) {
        String name = row.name();
        boolean small = number.compareTo(BigDecimal.ONE) <= 0 && RateName.isRate(name);
        return row.named()
                && !small
                && !DIMENSIONLESS.isIn(name)
                && ValueColumns.unitInName(name).isEmpty()
                && ValueColumns.unit(row.indicator()).isEmpty();
    }
}
