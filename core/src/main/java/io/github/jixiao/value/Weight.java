package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The weight (权重) or score (分值) of an indicator: a decimal that remembers its printed decimals but is compared by
 * value; {@code 10分} and {@code 10%} are 10. Text that is no number is kept as text. Immutable.
 */
public final class Weight extends PrintedDecimal {

    private Weight(@Nullable BigDecimal value, @Nullable String text) {
        super(value, text);
    }

    /**
     * A weight from its number.
     *
     * @param value the number; its scale is the number of decimals to print
     * @return the weight
     * @throws IllegalArgumentException where the number has more than 30 digits when written plainly
     */
    public static Weight of(BigDecimal value) {
        return new Weight(plain(value), null);
    }

    /**
     * A weight from its number.
     *
     * @param value a whole number
     * @return the weight
     */
    public static Weight of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * Understands a printed weight. Never throws: text that is no number becomes a weight without a value.
     *
     * @param printed the text of a cell
     * @return the weight
     */
    public static Weight parse(String printed) {
        String folded = fold(printed);
        boolean suffix = folded.endsWith("%") || folded.endsWith("分");
        BigDecimal number = parseNumber(suffix ? folded.substring(0, folded.length() - 1) : folded);
        return number == null ? new Weight(null, printed.strip()) : new Weight(number, null);
    }

    /**
     * The number, with its printed decimals.
     *
     * @return the number; empty where the text is none
     */
    public Optional<BigDecimal> value() {
        return number();
    }

    /**
     * Prints the weight.
     *
     * @return text that {@link #parse} reads to an equal weight
     */
    @Override
    public String toString() {
        return number == null ? String.valueOf(text) : number.toPlainString();
    }
}
