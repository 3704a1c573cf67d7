package io.github.jixiao.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator (指标值), as printed. Its state is its text and equality is that of the text; kind,
 * comparison, number, unit and dates are functions of the text, computed when first asked for. Immutable.
 *
 * <p>What cannot be understood for sure has no number, unit or date. Counting words are scaled, units of measure and of
 * money keep their 万: 3万册 is 30000 册, 6万立方米 stays 6 万立方米, 480万元 stays 480 万元.
 */
public final class IndicatorValue {

    private final String text;

    /** Computed more than once where threads meet here, to the same effect. */
    private @Nullable Meaning meaning;

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

    private Meaning meaning() {
        Meaning known = meaning;
        if (known == null) {
            known = ValueReader.read(text);
            meaning = known;
        }
        return known;
    }

    /**
     * What kind of thing the text states.
     *
     * @return the kind
     */
    public ValueKind kind() {
        return meaning().kind();
    }

    /**
     * The sign or word of comparison that is printed: ≥, 不低于, 以上, and of a deadline 前 or 底.
     *
     * @return the comparison, or empty where none is printed
     */
    public Optional<Comparison> comparison() {
        return Optional.ofNullable(meaning().comparison());
    }

    /**
     * The number, scaled numerals written out (3万册 is 30000 册); of a range its lower end. Of a change (较上年下降5%) it is
     * the number printed, whose direction is a word of the text.
     *
     * @return the number with its printed decimals, or empty where the text states none
     */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(meaning().number());
    }

    /**
     * The upper end of a range.
     *
     * @return the number, or empty where the value is no range
     */
    public Optional<BigDecimal> upper() {
        return Optional.ofNullable(meaning().upper());
    }

    /**
     * The unit of the number, written in one way: 百分比 is {@code %}, 人/次 is {@code 人次}, 250万 is in {@code 万元}, 每生1500元/学期
     * in {@code 元/(生·学期)}.
     *
     * @return for example {@code 人次}, {@code %}, {@code 万元}; empty where none is printed
     */
    public Optional<String> unit() {
        return Optional.ofNullable(meaning().unit());
    }

    /**
     * The first day of a period.
     *
     * @return the day, or empty where the text states none
     */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(meaning().from());
    }

    /**
     * The last day of a period, or the day of a deadline: 2023年底 is 31 December. Empty where the text leaves the year to
     * the table (12月底), and where a month or year has only 前: 6月前 may mean before June as well as in June.
     *
     * @return the day, or empty where the text states none
     */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(meaning().to());
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
