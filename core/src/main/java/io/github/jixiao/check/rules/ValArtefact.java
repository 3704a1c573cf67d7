package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** No value is what a spreadsheet keeps behind what it shows: the number of a day, the ratio of a percentage, a float. */
final class ValArtefact implements Rule {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_DAY = 30000;
    private static final int LAST_DAY = 60000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = BigDecimal.valueOf(20);

    /** A double has 15 digits that can be relied on; the noise begins behind them. */
    private static final MathContext RELIABLE = new MathContext(12);

    private static final MathContext SINGLE = new MathContext(5);
    private static final int LONG_TAIL = 12;
    private static final int SHORT_TAIL = 4;

    private static final Words TIMES = Words.of("时间 日期 时限 期限");

    private static final FindingCode DAY = new FindingCode(
            "val-artefact",
            Severity.WARNING,
            "{value} 疑为电子表格的日期序号，即 {expected}",
            "{value} seems to be the serial number of a day in a spreadsheet, {expected}");
    private static final FindingCode RATIO = new FindingCode(
            "val-artefact",
            Severity.WARNING,
            "{value} 疑为丢失百分号的 {expected}",
            "{value} seems to be {expected} without its percent format");
    private static final FindingCode FLOAT = new FindingCode(
            "val-artefact",
            Severity.WARNING,
            "{value} 带有浮点运算的尾数，应为 {expected}",
            "{value} has the tail of a floating-point number and should be {expected}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "指标值不是电子表格的内部数值（日期序号、丢失百分号的比率、浮点尾数）",
                    "No value is the inner number of a spreadsheet: the serial of a day, a ratio for a percentage, a float's tail",
                    Citation.SUITABILITY,
                    DAY,
                    RATIO,
                    FLOAT)
            .silencing("val-unit-missing", "val-unit-drift", "hist-jump");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        Indicator time = Samples.row("产出指标", "时效指标", "设备到货时间");
        Indicator rate = Samples.row("产出指标", "质量指标", "验收合格率");
        Indicator amount = Samples.row("产出指标", "数量指标", "疫苗接种剂次");
        return List.of(
                RuleExample.holds("a number of things", Samples.indicators(target(amount, "45596"))),
                RuleExample.holds(
                        "a rate that is no percentage",
                        Samples.indicators(target(Samples.row("效益指标", "社会效益指标", "煤矿百万吨死亡率"), "0.05"), rate)),
                RuleExample.holds("a ratio where the form has no percentages", Samples.indicators(target(rate, "1"))),
                RuleExample.holds(
                        "a small percentage of last year",
                        Samples.indicators(target(Samples.row("效益指标", "生态效益指标", "草原火灾受害率"), "≤1%")
                                .withLastYear(Optional.of(IndicatorValue.of("0.3"))))),
                RuleExample.holds("many decimals", Samples.indicators(target(amount, "13.141592"))),
                RuleExample.breaks("the number of a day", Samples.indicators(target(time, "45,596")), place),
                RuleExample.breaks("1 for 100%", Samples.indicators(target(rate, "1"), rate), place),
                RuleExample.breaks(
                        "0.92 for last year's 92%",
                        Samples.indicators(rate.withLastYear(Optional.of(IndicatorValue.of("0.92")))),
                        "/goals/0/indicators/0/lastYear"),
                RuleExample.breaks(
                        "the tail of a double", Samples.indicators(target(amount, "28.799999999999997万")), place),
                RuleExample.breaks(
                        "the tail of a single float", Samples.indicators(target(amount, "-0.300000152587891")), place),
                RuleExample.notApplicable("words", Samples.indicators(target(rate, "全部合格"))));
    }

    private static Indicator target(Indicator row, String text) {
        return row.withTarget(Optional.of(IndicatorValue.of(text)));
    }

    @Override
    public void check(RuleContext context) {
        List<IndicatorRow> rows = IndicatorRows.of(context).all();
        boolean percents = rows.stream().anyMatch(ValArtefact::printsPercent);
        for (IndicatorRow row : rows) {
            check(context, row, row.indicator().target(), "target", percents);
            check(context, row, row.indicator().yearBeforeLast(), "yearBeforeLast", percents);
            check(context, row, row.indicator().lastYear(), "lastYear", percents);
        }
    }

    private static boolean printsPercent(IndicatorRow row) {
        return row.indicator()
                .target()
                .filter(value -> value.kind() == ValueKind.PERCENTAGE)
                .isPresent();
    }

    private static void check(
            RuleContext context, IndicatorRow row, Optional<IndicatorValue> cell, String property, boolean percents) {
        if (cell.isEmpty() || cell.get().number().isEmpty()) {
            return;
        }
        context.holds();
        IndicatorValue value = cell.get();
        BigDecimal number = value.number().get();
        ModelPath place = row.path().to(property);
        boolean bare = value.unit().isEmpty() && value.comparison().isEmpty() && value.kind() == ValueKind.COUNT;
        Optional<BigDecimal> plain = withoutTail(number);
        if (plain.isPresent()) {
            context.report(tail(place, value, number, plain.get()));
        } else if (bare && isDay(number) && isTime(row)) {
            context.report(finding(DAY, place, value, DAY_ZERO.plusDays(number.intValueExact())));
        } else if (bare && percents && isRatio(row, number) && isPercentage(row)) {
            context.report(finding(
                    RATIO,
                    place,
                    value,
                    number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"));
        }
    }

    private static Finding finding(FindingCode code, ModelPath place, IndicatorValue value, Object expected) {
        return Finding.of(code).at(place).with("value", value).with("expected", expected);
    }

    private static boolean isDay(BigDecimal number) {
        return number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(FIRST_DAY)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    }

    private static boolean isTime(IndicatorRow row) {
        return TIMES.isIn(row.name()) || row.isUnder("时效");
    }

    /** Such a number may as well be a small percentage; beside the row's own percentage one can tell. */
    private static boolean isRatio(IndicatorRow row, BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.ONE) > 0) {
            return false;
        }
        BigDecimal percent = number.movePointRight(2);
        BigDecimal like = row.indicator()
                .target()
                .filter(value -> value.kind() == ValueKind.PERCENTAGE)
                .flatMap(IndicatorValue::number)
                .orElse(HUNDRED);
        return percent.subtract(like).abs().compareTo(NEAR) <= 0;
    }

    private static boolean isPercentage(IndicatorRow row) {
        return RateName.isPercentage(row.name())
                && ValueColumns.unitInName(row.name()).isEmpty()
                && ValueColumns.unit(row.indicator()).isEmpty();
    }

    /** The number that was meant, where its decimals go on far behind it. */
    private static Optional<BigDecimal> withoutTail(BigDecimal number) {
        if (number.scale() < LONG_TAIL) {
            return Optional.empty();
        }
        BigDecimal of64 = number.round(RELIABLE).stripTrailingZeros();
        BigDecimal of32 = number.round(SINGLE).stripTrailingZeros();
        return of64.scale() <= SHORT_TAIL
                ? Optional.of(of64)
                : of32.scale() <= SHORT_TAIL - 1 ? Optional.of(of32) : Optional.empty();
    }

    /** Of a double the digits before the tail are sure; of a single float they are what one would guess. */
    private static Finding tail(ModelPath place, IndicatorValue value, BigDecimal number, BigDecimal plain) {
        Finding finding = finding(FLOAT, place, value, plain.toPlainString());
        String printed = number.toPlainString();
        boolean sure = number.subtract(plain).abs().movePointRight(LONG_TAIL).compareTo(plain.abs()) < 0;
        return sure && value.text().contains(printed)
                ? finding.fixedBy(
                        Fix.replace(place, value.text(), value.text().replace(printed, plain.toPlainString())))
                : finding;
    }
}
