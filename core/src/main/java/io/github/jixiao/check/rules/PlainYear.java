package io.github.jixiao.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A year that a text names: 2025年, or either end of 2025-2027年. */
final class PlainYear {

    static final int LENGTH = 4;

    /** A year where it stands. */
    record At(int year, int start) {}

    private PlainYear() {}

    /** All years between 2000 and 2099 that a text names. */
    static List<At> in(String text) {
        List<At> years = new ArrayList<>();
        for (int i = 0; i + LENGTH < text.length(); i++) {
            boolean inside = i > 0 && isDigit(text.charAt(i - 1));
            if (!inside && text.startsWith("20", i) && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3))) {
                char next = text.charAt(i + LENGTH);
                if (next == '年' || isRange(text, i + LENGTH) || isRangeEnd(text, i)) {
                    years.add(new At(Integer.parseInt(text.substring(i, i + LENGTH)), i));
                }
            }
        }
        return years;
    }

    /** Whether a text names no year but one. */
    static boolean allAre(String text, Optional<Integer> year) {
        return in(text).stream()
                .allMatch(at -> year.filter(one -> one == at.year()).isPresent());
    }

    private static boolean isRange(String text, int at) {
        return "-－—–~～至到".indexOf(text.charAt(at)) >= 0 && text.startsWith("20", at + 1);
    }

    private static boolean isRangeEnd(String text, int at) {
        int start = at - LENGTH - 1;
        return start >= 0 && text.startsWith("20", start) && isRange(text, at - 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
