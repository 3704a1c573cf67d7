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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The unit of a target is that of its column and of its name: 28.8万元 are no %, and no number of people is 95%. */
final class ValUnitConflict implements Rule {

    /** Names of what is counted or lasts, which is no percentage. */
    private static final Words NO_PERCENTAGES = Words.of("人数 人次 户数 次数 场次 件数 个数 台数 套数 面积 里程 长度 时间 时限 期限 日期 金额");

    private static final Words PEOPLE = Words.of("人数");

    /** Counting words that count no people. */
    private static final Set<String> THINGS = Set.of("个", "件", "次", "户", "家", "项", "台", "套", "处", "场", "辆", "座", "所");

    /** Things that may be counted although they are called a rate. */
    private static final Set<String> POINTS = Set.of("分", "倍", "度");

    private static final FindingCode COLUMN = new FindingCode(
            "val-unit-conflict",
            Severity.ERROR,
            "指标值 {value} 与计量单位“{unit}”不符",
            "the target {value} does not fit its unit “{unit}”");
    private static final FindingCode NAME = new FindingCode(
            "val-unit-conflict",
            Severity.ERROR,
            "指标值 {value} 的单位与指标名称“{name}”不符",
            "the unit of the target {value} does not fit the name “{name}”");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "指标值的单位与计量单位栏、指标名称一致",
                    "The unit of a target is that of its column and of its name",
                    Citation.SUITABILITY,
                    COLUMN,
                    NAME)
            .silencing("val-unit-drift", "val-direction");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("the unit twice", of("森林覆盖率", "63.8%以上", Map.of("计量单位", "%"))),
                RuleExample.holds("another word for it", of("绿化面积", "600㎡", Map.of("计量单位", "平方米"))),
                RuleExample.holds("a scaled unit in the name", of("签约数（万人）", "15万人", Map.of())),
                RuleExample.holds("money of another scale in the name", of("销售额（元）", "12万元", Map.of())),
                RuleExample.holds("a rate of nothing", of("安全事故发生率", "0起", Map.of())),
                RuleExample.holds("a rate of another kind", of("资金周转率", "5次", Map.of())),
                RuleExample.holds("people in groups of ten thousand", of("受益人数", "1.2万人次", Map.of())),
                RuleExample.holds("a remark in the name", of("困难群众（农村）补助", "≥300户", Map.of())),
                RuleExample.breaks("money in percent", of("物资采购", "28.8万元", Map.of("计量单位", "%")), place),
                RuleExample.breaks("the name has another unit", of("造林面积（亩）", "≥95%", Map.of()), place),
                RuleExample.breaks("a rate in things", of("验收合格率", "≥95个", Map.of()), place),
                RuleExample.breaks("people in percent", of("培训人数", "≥95%", Map.of()), place),
                RuleExample.breaks("people as things", of("补助人数", "≥230个", Map.of()), place),
                RuleExample.breaks("a time in percent", of("项目完成时间", "100%", Map.of()), place),
                RuleExample.notApplicable("no unit", of("培训人数", "95", Map.of())));
    }

    private static DepartmentTargetTable of(String name, String target, Map<String, String> extras) {
        return Samples.indicators(Indicator.of("产出指标", "数量指标", name, target).withExtras(extras));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator().target().filter(ValUnitConflict::isLevel);
            if (target.isEmpty()) {
                continue;
            }
            context.holds();
            IndicatorValue value = target.get();
            String own = value.unit().orElseThrow();
            Optional<String> column = ValueColumns.unit(row.indicator())
                    .filter(text -> ValueColumns.normal(text)
                            .filter(unit -> !UnitWord.same(unit, own))
                            .isPresent());
            if (column.isPresent()) {
                context.report(Finding.of(COLUMN)
                        .at(row.path().to("target"))
                        .with("value", value)
                        .with("unit", column.get()));
            } else if (contradicts(row.name(), value, own)) {
                context.report(Finding.of(NAME)
                        .at(row.path().to("target"))
                        .with("value", value)
                        .with("name", row.name()));
            }
        }
    }

    /** A change is in percent whatever changes. */
    private static boolean isLevel(IndicatorValue value) {
        return value.unit().isPresent() && value.kind() != ValueKind.RELATIVE && value.kind() != ValueKind.SENTENCE;
    }

    /** Nothing is nothing in any unit. */
    private static boolean isNothing(IndicatorValue value) {
        return value.number().filter(number -> number.signum() == 0).isPresent();
    }

    private static boolean contradicts(String name, IndicatorValue value, String own) {
        Optional<String> bracket = ValueColumns.unitInName(name);
        if (bracket.isPresent()) {
            return !UnitWord.sameButForScale(bracket.get(), own);
        }
        if (RateName.isChange(name)) {
            return false;
        }
        return switch (value.kind()) {
            case PERCENTAGE -> NO_PERCENTAGES.isAtEndOf(RateName.core(name));
            case COUNT ->
                (THINGS.contains(own) && PEOPLE.isAtEndOf(RateName.core(name)))
                        || (RateName.isPercentage(name) && !POINTS.contains(own) && !isNothing(value));
            case MONEY -> RateName.isPercentage(name);
            default -> false;
        };
    }
}
