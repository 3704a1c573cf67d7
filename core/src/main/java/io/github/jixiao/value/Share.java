package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share (占比) in percent with the decimals that were printed: the tolerance of its check follows from them. Compared
 * by value (100% equals 100.00%). Immutable.
 *
 * <p>A number printed without {@code %} is a percentage where it is greater than 1 or is 0; between 0 and 1 it may be a
 * ratio as well, so it is kept as text. Text that is no percentage is kept as text and has no {@linkplain #percent()
 * number}.
 */
public final class Share extends PrintedDecimal {

    private Share(@Nullable BigDecimal percent, @Nullable String text) {
        super(percent, text);
    }

    /**
     * A share from its number of percent.
     *
     * @param percent 39.67 for 39.67%; its scale is the number of decimals to print
     * @return the share
     * @throws IllegalArgumentException where the number has more than 30 digits when written plainly
     */
    public static Share of(BigDecimal percent) {
        return new Share(plain(percent), null);
    }

    /**
     * A share from text that must be a percentage, for programs that generate tables.
     *
     * @param percent for example {@code 39.67%} or {@code 39.67}
     * @return the share
     * @throws IllegalArgumentException where the text is no percentage
     */
    public static Share of(String percent) {
        Share share = parse(percent);
        if (share.number == null) {
            throw new IllegalArgumentException("not a share: " + percent);
        }
        return share;
    }

    /**
     * Understands a printed share. Never throws: text that is no percentage becomes a share without a number.
     *
     * @param printed the text of a cell
     * @return the share
     */
    public static Share parse(String printed) {
        String folded = fold(printed);
        boolean sign = folded.endsWith("%");
        BigDecimal number = parseNumber(sign ? folded.substring(0, folded.length() - 1) : folded);
        boolean ambiguous =
                number != null && !sign && number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) <= 0;
        return number == null || ambiguous ? new Share(null, printed.strip()) : new Share(number, null);
    }

    /**
     * The number of percent, with its printed decimals.
     *
     * @return 39.67 for 39.67%; empty where the text is no percentage
     */
    public Optional<BigDecimal> percent() {
        return number();
    }

    /**
     * Prints the share: {@code 39.67%}, or the text that is no percentage.
     *
     * @return text that {@link #parse} reads to an equal share
     */
    @Override
    public String toString() {
        return number == null ? String.valueOf(text) : number.toPlainString() + "%";
    }
}
