package io.github.jixiao.check.rules;

import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Which values of several years are numbers of the same. */
final class Quantity {

    /** Smaller numbers jump easily. */
    static final BigDecimal LEAST_BASE = BigDecimal.TEN;

    private static final Set<ValueKind> KINDS =
            EnumSet.of(ValueKind.COUNT, ValueKind.PERCENTAGE, ValueKind.MONEY, ValueKind.RATE, ValueKind.MEASURE);

    private Quantity() {}

    static boolean comparable(IndicatorValue one, IndicatorValue other) {
        return KINDS.contains(one.kind())
                && one.kind() == other.kind()
                && one.unit().equals(other.unit())
                && one.number().isPresent()
                && other.number().isPresent();
    }

    /** Whether both state the same number; the sign before it does not matter. */
    static boolean same(IndicatorValue one, IndicatorValue other) {
        return comparable(one, other)
                && one.number().get().compareTo(other.number().get()) == 0;
    }
}
