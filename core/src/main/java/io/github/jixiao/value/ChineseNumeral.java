package io.github.jixiao.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads 三, 十二, 一百零五, 一万二千; neither a row of digits (二五) nor the colloquial 一百五 and 一万二. */
final class ChineseNumeral {

    private long total;
    private long section;
    private int digit = -1;
    private long lastPower = Long.MAX_VALUE;
    private long lastBigPower = Long.MAX_VALUE;
    private boolean lastDigitClear = true;

    private ChineseNumeral() {}

    /** The numeral at a place; null where none stands there, or one that cannot be understood for sure. */
    static @Nullable Numeral at(String text, int start) {
        ChineseNumeral numeral = new ChineseNumeral();
        int at = start;
        for (; at < text.length(); at++) {
            long power = power(text, at);
            int next = digit(text.charAt(at));
            if (power == 0 && next < 0) {
                break;
            }
            if (!(next >= 0 ? numeral.acceptDigit(next) : numeral.acceptPower(power, at == start))) {
                return null;
            }
        }
        boolean colloquial = numeral.digit > 0 && !numeral.lastDigitClear;
        return at == start || colloquial
                ? null
                : new Numeral(BigDecimal.valueOf(numeral.total + numeral.section()), at, true);
    }

    /** The value of a Chinese digit, -1 for anything else. */
    static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> "零一二三四五六七八九".indexOf(c);
        };
    }

    private boolean acceptDigit(int next) {
        boolean first = digit <= 0;
        lastDigitClear |= next == 0;
        digit = next;
        return first;
    }

    private boolean acceptPower(long power, boolean first) {
        boolean accepted;
        if (power > 1000) {
            accepted = power < lastBigPower && section() > 0;
            total += section() * power;
            section = 0;
            lastBigPower = power;
            lastPower = Long.MAX_VALUE;
        } else {
            boolean one = digit < 0 && (first || power == 10);
            accepted = power < lastPower && (digit > 0 || one);
            section += (one ? 1 : digit) * power;
            lastPower = power;
        }
        lastDigitClear = power == 10;
        digit = -1;
        return accepted;
    }

    private long section() {
        return section + Math.max(digit, 0);
    }

    /** 万 and 亿 belong to the numeral only where it goes on; else they belong to the unit. */
    private static long power(String text, int at) {
        boolean goesOn =
                at + 1 < text.length() && (digit(text.charAt(at + 1)) >= 0 || "十百千".indexOf(text.charAt(at + 1)) >= 0);
        return switch (text.charAt(at)) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> goesOn ? 10_000 : 0;
            case '亿' -> goesOn ? 100_000_000 : 0;
            default -> 0;
        };
    }
}
