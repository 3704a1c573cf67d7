package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decimal that remembers its printed decimals but is compared by value; or, where it is no number, its text. */
abstract sealed class PrintedDecimal permits Amount, Share, Weight {

    /** Longer ones are no amounts, and cost more to compute with than they are worth. */
    static final int MOST_DIGITS = 30;

    final @Nullable BigDecimal number;
    final @Nullable String text;

    PrintedDecimal(@Nullable BigDecimal number, @Nullable String text) {
        this.number = number;
        this.text = text;
    }

    /** Takes a program's number, refusing what no table prints. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 && number.scale() >= -MOST_DIGITS ? number.setScale(0) : number;
        if (plain.scale() < 0 || plain.precision() > MOST_DIGITS || plain.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits");
        }
        return plain;
    }

    /**
     * Reads a number that fills the whole text: full-width digits, thousands separators, a sign; never an exponent.
     *
     * @param folded text after {@link LabelKey#fold}
     * @return the number with its printed decimals, or null where the text is anything else
     */
    static @Nullable BigDecimal parseNumber(String folded) {
        int end = folded.length();
        int at = end > 0 && (folded.charAt(0) == '-' || folded.charAt(0) == '+') ? 1 : 0;
        StringBuilder plain = new StringBuilder(end);
        if (at == 1 && folded.charAt(0) == '-') {
            plain.append('-');
        }
        int digits = 0;
        int group = -1;
        int decimals = -1;
        for (; at < end; at++) {
            char c = folded.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
                if (decimals >= 0) {
                    decimals++;
                } else if (group >= 0) {
                    group++;
                }
                plain.append(c);
            } else if (c == ',' && decimals < 0 && digits > 0) {
                // 1,655 and 1,655,000; neither 16,55 nor 1655,840
                if (group == -1 ? digits > 3 : group != 3) {
                    return null;
                }
                group = 0;
            } else if (c == '.' && decimals < 0 && digits > 0) {
                decimals = 0;
                plain.append('.');
            } else {
                return null;
            }
        }
        boolean wellGrouped = group == -1 || group == 3;
        return digits == 0 || digits > MOST_DIGITS || !wellGrouped || decimals == 0
                ? null
                : new BigDecimal(plain.toString());
    }

    final Optional<BigDecimal> number() {
        return Optional.ofNullable(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintedDecimal that
                && getClass() == that.getClass()
                && Objects.equals(text, that.text)
                && (number == null ? that.number == null : that.number != null && number.compareTo(that.number) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number == null ? null : number.stripTrailingZeros(), text);
    }
}
