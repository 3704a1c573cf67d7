package io.github.jixiao.diff;

import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Two values of an indicator by what is understood of them: went up or down, bounded otherwise, only written otherwise. */
final class ValueComparison {

    /** Of these the number, unit and comparison say all; of the others the words count. */
    private static final Set<ValueKind> NUMBERS = EnumSet.of(
            ValueKind.COUNT,
            ValueKind.PERCENTAGE,
            ValueKind.MONEY,
            ValueKind.RATE,
            ValueKind.MEASURE,
            ValueKind.PERIOD,
            ValueKind.RANGE);

    private static final Set<ValueKind> WORDS = EnumSet.of(ValueKind.QUALITATIVE, ValueKind.GRADE, ValueKind.RULE);

    private final IndicatorValue before;
    private final IndicatorValue after;

    private ValueComparison(IndicatorValue before, IndicatorValue after) {
        this.before = before;
        this.after = after;
    }

    static Outcome of(IndicatorValue before, IndicatorValue after) {
        return new ValueComparison(before, after).outcome();
    }

    /** Whether both state the same; a sign that one of them lacks does not matter, as past values need none. */
    static boolean sameValue(IndicatorValue before, IndicatorValue after) {
        ValueComparison both = new ValueComparison(before, after);
        return both.outcome().kind() == ChangeKind.REWRITTEN || both.sameNumbers() || both.sameDays();
    }

    private Outcome outcome() {
        String one = LabelKey.compact(before.text());
        String other = LabelKey.compact(after.text());
        boolean comparison = before.comparison().equals(after.comparison());
        if (one.equals(other) || (comparison && aside(one).equals(aside(other)) && (sameNumbers() || sameDays()))) {
            return Outcome.REWRITTEN;
        }
        Outcome outcome = difference().map(Outcome::by).orElse(Outcome.CHANGED);
        if (isNumber(before) && isNumber(after)) {
            return comparison ? outcome.and(unit()) : outcome.and(sign()).and(unit());
        }
        return comparison || before.kind() != after.kind() ? outcome.and(nature()) : outcome.and(sign());
    }

    /** What stands in brackets is no part of the meaning, yet it is said. */
    private static String aside(String folded) {
        int open = folded.indexOf('(');
        return open < 0 ? "" : folded.substring(open);
    }

    private boolean sameNumbers() {
        return comparable()
                && number().compareTo(converted()) == 0
                && before.upper()
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(after.upper().map(BigDecimal::stripTrailingZeros));
    }

    private boolean sameDays() {
        return before.kind() == after.kind()
                && after.to().isPresent()
                && before.to().equals(after.to())
                && before.from().equals(after.from());
    }

    private boolean comparable() {
        return before.kind() == after.kind()
                && NUMBERS.contains(before.kind())
                && before.number().isPresent()
                && after.number().isPresent()
                && (before.unit().equals(after.unit())
                        || (unit(before).isPresent() && unit(after).isPresent()));
    }

    /** Units of money are converted; ranges of money in two units are not. */
    private static Optional<MoneyUnit> unit(IndicatorValue value) {
        return value.kind() == ValueKind.MONEY ? value.unit().flatMap(MoneyUnit::of) : Optional.empty();
    }

    private BigDecimal number() {
        return after.number().orElseThrow();
    }

    /** The first number in the unit of the second. */
    private BigDecimal converted() {
        BigDecimal number = before.number().orElseThrow();
        Optional<MoneyUnit> to = unit(after);
        return to.isEmpty()
                ? number
                : unit(before).map(from -> from.convert(number, to.get())).orElse(number);
    }

    private Optional<Difference> difference() {
        if (comparable() && before.kind() != ValueKind.RANGE && number().compareTo(converted()) != 0) {
            return Optional.of(
                    before.kind() == ValueKind.PERCENTAGE
                            ? Difference.absolute(converted(), number(), Difference.POINTS)
                            : Difference.relative(
                                    converted(), number(), after.unit().orElse("")));
        }
        if (before.kind() == ValueKind.DATE && after.kind() == ValueKind.DATE) {
            return before.to().flatMap(from -> after.to().flatMap(to -> days(from, to)));
        }
        return Optional.empty();
    }

    private static Optional<Difference> days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 0 ? Optional.empty() : Optional.of(Difference.days(days));
    }

    private Phrase sign() {
        Phrase from = sign(before.comparison());
        Phrase to = sign(after.comparison());
        return new Phrase("计算符号由 " + from.zh() + " 改为 " + to.zh(), "comparison " + from.en() + " now " + to.en());
    }

    private static Phrase sign(Optional<Comparison> comparison) {
        return comparison.map(sign -> Phrase.of(sign.symbol())).orElse(new Phrase("无", "none"));
    }

    private Phrase unit() {
        if (comparable() || before.unit().equals(after.unit())) {
            return Phrase.NONE;
        }
        Phrase none = new Phrase("无", "none");
        Phrase from = before.unit().map(Phrase::of).orElse(none);
        Phrase to = after.unit().map(Phrase::of).orElse(none);
        return new Phrase("计量单位由 " + from.zh() + " 改为 " + to.zh(), "unit " + from.en() + " now " + to.en());
    }

    private Phrase nature() {
        if (isNumber(before) && WORDS.contains(after.kind())) {
            return new Phrase("由定量改为定性", "a number, now words");
        }
        return WORDS.contains(before.kind()) && isNumber(after)
                ? new Phrase("由定性改为定量", "words, now a number")
                : Phrase.NONE;
    }

    private static boolean isNumber(IndicatorValue value) {
        return value.number().isPresent();
    }
}
