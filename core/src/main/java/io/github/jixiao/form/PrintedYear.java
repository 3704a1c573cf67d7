package io.github.jixiao.form;

import io.github.jixiao.value.LabelKey;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Years as forms print them (年度): alone in a cell, in a bracket, inside a title. */
public final class PrintedYear {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    static final int LENGTH = 4;

    private static final String NUMERALS = "零一二三四五六七八九〇";

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
            boolean opens = i == 0 || digit(key.charAt(i - 1)) < 0;
            boolean closes = after < key.length() && (key.charAt(after) == '年' || key.charAt(after) == ')');
            Integer year = opens && closes ? at(key, i) : null;
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    /**
     * The year with which a label begins: 2023年金额.
     *
     * @param label the folded label
     * @return the year, or null where it begins otherwise or is longer a number
     */
    public static @Nullable Integer leading(String label) {
        // asked for every cell of a table
        boolean fits = label.length() >= LENGTH
                && "12一二".indexOf(label.charAt(0)) >= 0
                && (label.length() == LENGTH || digit(label.charAt(LENGTH)) < 0);
        return fits ? at(label, 0) : null;
    }

    /**
     * Whether a text names different years: 总体目标（2025-2027年）.
     *
     * @param text the text as printed
     * @return whether two of them differ
     */
    public static boolean severalIn(String text) {
        String key = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Integer first = null;
        for (int i = 0; i + LENGTH <= key.length(); i++) {
            boolean opens = i == 0 || digit(key.charAt(i - 1)) < 0;
            Integer year = opens ? leading(key.substring(i)) : null;
            if (year != null && first != null && !year.equals(first)) {
                return true;
            }
            first = year == null ? first : year;
        }
        return false;
    }

    private static @Nullable Integer at(String key, int at) {
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = digit(key.charAt(i));
            if (digit < 0) {
                return null;
            }
            year = 10 * year + digit;
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    /** Of 2025 as of 二〇二五; -1 for any other character. */
    private static int digit(char c) {
        int chinese = NUMERALS.indexOf(c);
        return c >= '0' && c <= '9' ? c - '0' : chinese >= 0 ? chinese % 10 : c == '○' || c == 'O' ? 0 : -1;
    }
}
