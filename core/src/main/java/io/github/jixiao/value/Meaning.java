package io.github.jixiao.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that is understood of the text of an {@link IndicatorValue}. */
record Meaning(
        ValueKind kind,
        @Nullable Comparison comparison,
        @Nullable BigDecimal number,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Words without a number or a date. */
    static Meaning words(ValueKind kind, @Nullable Comparison comparison) {
        return new Meaning(kind, comparison, null, null, null, null, null);
    }

    static Meaning quantity(ValueKind kind, @Nullable Comparison comparison, BigDecimal number, @Nullable String unit) {
        return new Meaning(kind, comparison, number, null, unit, null, null);
    }

    static Meaning range(BigDecimal lower, BigDecimal upper, @Nullable String unit) {
        return new Meaning(ValueKind.RANGE, null, lower, upper, unit, null, null);
    }

    static Meaning date(@Nullable Comparison comparison, @Nullable LocalDate to) {
        return new Meaning(ValueKind.DATE, comparison, null, null, null, null, to);
    }

    static Meaning period(@Nullable Comparison comparison, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Meaning(ValueKind.PERIOD, comparison, null, null, null, from, to);
    }
}
