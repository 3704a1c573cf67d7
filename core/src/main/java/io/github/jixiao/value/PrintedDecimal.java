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
        if (!isPlain(plain)) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits");
        }
        return plain;
    }

    /** Whether a number, written without exponent, has no more digits than a table prints. */
    static boolean isPlain(BigDecimal number) {
        return number.scale() >= 0
                && number.scale() < MOST_DIGITS
                && Math.max(number.precision(), number.scale() + 1) <= MOST_DIGITS;
    }

    /** Prepares a cell's text for {@link #parseNumber}; a sign of currency says nothing about the unit. */
    static String fold(String printed) {
        String folded = ValueText.fold(printed, MOST_DIGITS * 2);
        return folded.startsWith("¥") ? folded.substring(1) : folded;
    }

    /**
     * Reads a number that fills the whole text, as spreadsheets print it: thousands separators, a sign, {@code .5} and
     * {@code 5.}; never an exponent.
     *
     * @param folded text after {@link ValueText#fold}
     * @return the number with its printed decimals, or null where the text is anything else
     */
    static @Nullable BigDecimal parseNumber(String folded) {
        int end = folded.length();
        boolean signed = end > 0 && (folded.charAt(0) == '-' || folded.charAt(0) == '+');
        int start = signed ? 1 : 0;
        int point = folded.indexOf('.');
        int wholeEnd = point < 0 ? end : point;
        StringBuilder plain = new StringBuilder(end).append(signed && folded.charAt(0) == '-' ? "-" : "");
        int whole = appendWhole(folded, start, wholeEnd, plain);
        if (point >= 0 && point + 1 < end) {
            plain.append(whole == 0 ? "0." : ".");
        }
        int decimals = appendDigits(folded, Math.min(wholeEnd + 1, end), end, plain);
        return whole < 0 || decimals < 0 || whole + decimals == 0 || Math.max(whole, 1) + decimals > MOST_DIGITS
                ? null
                : new BigDecimal(plain.toString());
    }

    /** Appends 1655 for 1655 and for 1,655; the count of digits, or -1 for 16,55 and anything else. */
    private static int appendWhole(String text, int from, int to, StringBuilder out) {
        int comma = text.indexOf(',');
        if (comma < 0 || comma >= to) {
            return appendDigits(text, from, to, out);
        }
        int digits = comma > from + 3 ? -1 : appendDigits(text, from, comma, out);
        boolean grouped = digits > 0 && (to - comma) % 4 == 0;
        for (int at = comma; grouped && at < to; at += 4) {
            grouped = text.charAt(at) == ',' && appendDigits(text, at + 1, at + 4, out) == 3;
            digits += 3;
        }
        return grouped ? digits : -1;
    }

    private static int appendDigits(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            if (!ValueText.isDigit(text.charAt(i))) {
                return -1;
            }
        }
        out.append(text, from, to);
        return to - from;
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
