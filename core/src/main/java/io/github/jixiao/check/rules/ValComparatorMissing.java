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
import io.github.jixiao.value.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A percentage below 100% says whether more or less is better. Of 100%, and of a number of things, that is clear enough;
 * only where a table has no sign at all, it is said once. It is a slip where most of such percentages have a sign; where
 * they have none, it is the way of the form.
 */
final class ValComparatorMissing implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEW = 3;

    private static final Set<ValueKind> QUANTITIES =
            EnumSet.of(ValueKind.COUNT, ValueKind.PERCENTAGE, ValueKind.MONEY, ValueKind.RATE, ValueKind.MEASURE);

    private static final FindingCode RATES = new FindingCode(
            "val-comparator-missing",
            Severity.WARNING,
            "{name}的指标值 {value} 未注明 ≥、≤ 或 =（此类共 {total} 项）",
            "the target {value} of {name} does not say ≥, ≤ or = ({total} of the kind)");
    private static final FindingCode UNSIGNED =
            new FindingCode("val-comparator-missing", Severity.INFO, RATES.zh(), RATES.en());
    private static final FindingCode ALL = new FindingCode(
            "val-comparator-missing",
            Severity.INFO,
            "{total} 项指标值均未注明 ≥、≤ 或 =",
            "none of the {total} targets says ≥, ≤ or =");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "满意度等比率的指标值注明 ≥、≤ 或 =",
            "The targets of satisfaction and other rates say ≥, ≤ or =",
            Citation.SUITABILITY,
            RATES,
            UNSIGNED,
            ALL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator count = Indicator.of("产出指标", "数量指标", "培训人次", "300人次");
        Indicator full = Indicator.of("产出指标", "质量指标", "验收合格率", "100%");
        Indicator rate = Indicator.of("效益指标", "社会效益指标", "政策知晓率", "90%");
        Indicator satisfied = Indicator.of("满意度指标", "服务对象满意度指标", "群众满意度", "92%");
        Indicator signed = Indicator.of("满意度指标", "服务对象满意度指标", "群众满意度", "92%以上");
        return List.of(
                RuleExample.holds("numbers of things, 100% and a word", Samples.indicators(count, full, signed)),
                RuleExample.holds(
                        "the sign has a column of its own",
                        Samples.indicators(satisfied.withExtras(Map.of("指标方向", "≥")))),
                RuleExample.breaks(
                        "satisfaction, and rates with it",
                        Samples.indicators(count, rate, satisfied),
                        "/goals/0/indicators/2/target"),
                RuleExample.breaks(
                        "one rate of three",
                        Samples.indicators(rate, signed, signed.withName(Optional.of("学员满意度"))),
                        "/goals/0/indicators/0/target"),
                RuleExample.breaks(
                        "no sign anywhere", Samples.indicators(count, full, count), "/goals/0/indicators/0/target"),
                RuleExample.notApplicable(
                        "words", Samples.indicators(Indicator.of("效益指标", "社会效益指标", "群众安全感", "持续提升"))));
    }

    @Override
    public void check(RuleContext context) {
        List<IndicatorRow> numbers = new ArrayList<>();
        List<IndicatorRow> rates = new ArrayList<>();
        boolean signs = false;
        int signed = 0;
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            IndicatorValue value = row.indicator().target().orElse(null);
            if (value == null || !row.named()) {
                continue;
            }
            boolean sign = value.comparison().isPresent() || ValueColumns.hasSign(row.indicator());
            signs |= sign;
            if (QUANTITIES.contains(value.kind())) {
                context.holds();
                numbers.add(row);
                if (isOpen(value) && sign) {
                    signed++;
                } else if (isOpen(value)) {
                    rates.add(row);
                }
            }
        }
        if (!rates.isEmpty()) {
            report(context, signed > rates.size() ? RATES : UNSIGNED, rates);
        } else if (!signs && numbers.size() >= FEW) {
            report(context, ALL, numbers);
        }
    }

    /** Of 100% and 0 it is clear which way they are meant. */
    private static boolean isOpen(IndicatorValue value) {
        return value.kind() == ValueKind.PERCENTAGE
                && value.number()
                        .filter(number -> number.signum() > 0 && number.compareTo(HUNDRED) < 0)
                        .isPresent();
    }

    private static void report(RuleContext context, FindingCode code, List<IndicatorRow> rows) {
        IndicatorRow first = rows.stream()
                .filter(row -> Satisfaction.isNamedBy(row.name()))
                .findFirst()
                .orElse(rows.get(0));
        List<ModelPath> places = new ArrayList<>();
        rows.forEach(row -> places.add(row.path().to("target")));
        context.report(
                Finding.of(code)
                        .at(first.path().to("target"))
                        .with("name", first.name())
                        .with("value", first.indicator().target().orElseThrow())
                        .with("total", rows.size()),
                places);
    }
}
