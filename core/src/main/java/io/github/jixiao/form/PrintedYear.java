package io.github.jixiao.form;

import io.github.jixiao.value.LabelKey;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Years as forms print them (年度): alone in a cell, in a bracket, inside a title. */
public final class PrintedYear {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private PrintedYear() {}

    /**
     * A year and nothing else: 2025, 2025年, （2025年度）.
     *
     * @param text the text as printed
     * @return the year, or null where it is something else
     */
    public static @Nullable Integer whole(String text) {
        String key = LabelKey.fold(text);
        if (key.startsWith("(") && key.endsWith(")")) {
            key = key.substring(1, key.length() - 1);
        }
        if (key.endsWith("度")) {
            key = key.substring(0, key.length() - 1);
        }
        if (key.endsWith("年")) {
            key = key.substring(0, key.length() - 1);
        }
        return key.length() == 4 ? at(key, 0) : null;
    }

    /**
     * The year inside a title: four digits before 年, or in a bracket.
     *
     * @param title the text as printed
     * @return the first one, or null where there is none
     */
    public static @Nullable Integer within(String title) {
        String key = Normalizer.normalize(title, Normalizer.Form.NFKC);
        for (int i = 0; i + 4 < key.length(); i++) {
            int after = i + 4;
            while (after < key.length() && LabelKey.isBlank(key.charAt(after))) {
                after++;
            }
            boolean opens = i == 0 || !isDigit(key.charAt(i - 1));
            boolean closes = after < key.length() && (key.charAt(after) == '年' || key.charAt(after) == ')');
            Integer year = opens && closes ? at(key, i) : null;
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    private static @Nullable Integer at(String key, int at) {
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            if (!isDigit(key.charAt(i))) {
                return null;
            }
            year = 10 * year + key.charAt(i) - '0';
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
