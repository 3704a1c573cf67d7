package io.github.jixiao.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number at a place of a text: 1,100 or 95.00 with its decimals, or a Chinese numeral.
 *
 * @param value the number
 * @param end the place after it
 * @param chinese whether it is written with Chinese numerals, which are also parts of words (一致, 统一)
 */
record Numeral(BigDecimal value, int end, boolean chinese) {

    /** Reads the number at a place; null where none stands there, or one that cannot be understood for sure. */
    static @Nullable Numeral at(String text, int start) {
        int sign = start < text.length() && "+-".indexOf(text.charAt(start)) >= 0 ? 1 : 0;
        Numeral arabic = arabic(text, start, start + sign);
        return arabic == null && sign == 0 ? ChineseNumeral.at(text, start) : arabic;
    }

    /** Whether it looks like a year of our time. */
    boolean isYearLike() {
        return value.scale() == 0
                && value.compareTo(BigDecimal.valueOf(1900)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
    }

    private static @Nullable Numeral arabic(String text, int start, int digits) {
        int end = digits;
        while (end < text.length() && (ValueText.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > digits && !ValueText.isDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean padded = end > digits + 1 && text.charAt(digits) == '0' && ValueText.isDigit(text.charAt(digits + 1));
        if (end == digits || padded || !ValueText.isDigit(text.charAt(digits))) {
            return null;
        }
        BigDecimal value = PrintedDecimal.parseNumber(text.substring(start, end));
        return value == null ? null : new Numeral(value, end, false);
    }
}
