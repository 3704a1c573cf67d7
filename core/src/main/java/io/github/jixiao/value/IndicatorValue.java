package io.github.jixiao.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator (指标值), as printed. Its state is its text and equality is that of the text; kind,
 * comparison, number, unit and dates are functions of the text, computed when first asked for. Immutable.
 */
public final class IndicatorValue {

    private final String text;

    private IndicatorValue(String text) {
        this.text = text;
    }

    /**
     * A value from its text.
     *
     * @param text as printed, for example {@code ≥95%}; not blank
     * @return the value
     * @throws IllegalArgumentException where the text is blank
     */
    public static IndicatorValue of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a value has text; a blank cell is an absent value");
        }
        return new IndicatorValue(text);
    }

    /**
     * The text as printed; the only state.
     *
     * @return not blank
     */
    public String text() {
        return text;
    }

    /**
     * What kind of thing the text states.
     *
     * @return the kind
     */
    public ValueKind kind() {
        return ValueKind.SENTENCE;
    }

    /**
     * The sign or word of comparison that is printed.
     *
     * @return the comparison, or empty where none is printed
     */
    public Optional<Comparison> comparison() {
        return Optional.empty();
    }

    /**
     * The number, scaled numerals written out (3万册 is 30000 册); of a range its lower end.
     *
     * @return the number with its printed decimals, or empty where the text states none
     */
    public Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /**
     * The upper end of a range.
     *
     * @return the number, or empty where the value is no range
     */
    public Optional<BigDecimal> upper() {
        return Optional.empty();
    }

    /**
     * The unit printed with the number.
     *
     * @return for example {@code 人次}, {@code %}, {@code 万元}; empty where none is printed
     */
    public Optional<String> unit() {
        return Optional.empty();
    }

    /**
     * The first day of a period.
     *
     * @return the day, or empty where the text states none
     */
    public Optional<LocalDate> from() {
        return Optional.empty();
    }

    /**
     * The last day of a period, or the day of a deadline.
     *
     * @return the day, or empty where the text states none or leaves the year to the table
     */
    public Optional<LocalDate> to() {
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorValue that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
