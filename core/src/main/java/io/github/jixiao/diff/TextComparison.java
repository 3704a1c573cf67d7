package io.github.jixiao.diff;

import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Two texts of the same property, each by what the property holds: money, a share, a weight, a value or words. */
final class TextComparison {

    private static final Set<String> AMOUNTS = Set.of("amount", "fiscal", "other", "totalBudget", "yearBudget");

    private static final Set<String> VALUES = Set.of("target", "yearBeforeLast", "lastYear");

    private final Optional<MoneyUnit> unitBefore;
    private final Optional<MoneyUnit> unitAfter;

    TextComparison(Optional<MoneyUnit> unitBefore, Optional<MoneyUnit> unitAfter) {
        this.unitBefore = unitBefore;
        this.unitAfter = unitAfter;
    }

    /** What became of a text of the first table that stands at a place of the second; empty where both say the same. */
    Optional<Outcome> compare(Part one, Part place) {
        String before = one.printed();
        String after = place.printed();
        if (before.equals(after)) {
            return Optional.empty();
        }
        String name = place.owner().equals("extras") ? "" : place.name();
        if (AMOUNTS.contains(name) || place.owner().equals("prior")) {
            return amounts(Amount.parse(before), Amount.parse(after));
        }
        Optional<IndicatorValue> value = value(one);
        if (value.isPresent()) {
            return Optional.of(ValueComparison.of(value.get(), IndicatorValue.of(after)));
        }
        return switch (name) {
            case "share" ->
                numbers(Share.parse(before).percent(), Share.parse(after).percent(), before, after, Difference.POINTS);
            case "weight" ->
                numbers(Weight.parse(before).value(), Weight.parse(after).value(), before, after, Phrase.NONE);
            default -> Optional.of(words(isName(one) && isName(place), before, after));
        };
    }

    /** What is understood of a text where it is the value of an indicator. */
    static Optional<IndicatorValue> value(Part place) {
        boolean value = VALUES.contains(place.name()) && !place.owner().equals("extras");
        return value ? Optional.of(IndicatorValue.of(place.printed())) : Optional.empty();
    }

    private Optional<Outcome> amounts(Amount before, Amount after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        Optional<MoneyUnit> unit = after.unit().or(() -> unitAfter);
        Optional<BigDecimal> one = unit.flatMap(to -> before.in(to, unitBefore));
        Optional<BigDecimal> other = unit.flatMap(to -> after.in(to, unitAfter));
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(sameWords(before.toString(), after.toString()) ? Outcome.REWRITTEN : Outcome.CHANGED);
        }
        boolean same = one.get().compareTo(other.get()) == 0;
        return Optional.of(
                same
                        ? Outcome.REWRITTEN
                        : Outcome.by(Difference.relative(
                                one.get(), other.get(), unit.get().label())));
    }

    private static Optional<Outcome> numbers(
            Optional<BigDecimal> one, Optional<BigDecimal> other, String before, String after, Phrase unit) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(sameWords(before, after) ? Outcome.REWRITTEN : Outcome.CHANGED);
        }
        return one.get().compareTo(other.get()) == 0
                ? Optional.empty()
                : Optional.of(Outcome.by(Difference.absolute(one.get(), other.get(), unit)));
    }

    private static boolean isName(Part place) {
        return !place.owner().equals("extras") && place.name().equals(RowPairs.naming(place.row()));
    }

    private static Outcome words(boolean name, String before, String after) {
        if (sameWords(before, after) || (name && Likeness.key(before).equals(Likeness.key(after)))) {
            return Outcome.REWRITTEN;
        }
        return name ? Outcome.RENAMED : Outcome.CHANGED;
    }

    private static boolean sameWords(String before, String after) {
        return LabelKey.compact(before).equals(LabelKey.compact(after));
    }
}
