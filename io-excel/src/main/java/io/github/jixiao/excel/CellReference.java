package io.github.jixiao.excel;

import org.jspecify.annotations.Nullable;

/**
 * The position of a cell as files write it, {@code C12} for row 11, column 2; dollar signs are passed over.
 *
 * @param row from 0
 * @param column from 0
 */
record CellReference(int row, int column) {

    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;

    private static final int LETTERS = 26;

    /** Null where the text is no reference, or one that lies outside of any sheet. */
    static @Nullable CellReference parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int at = 0;
        int column = 0;
        int length = text.length();
        for (; at < length; at++) {
            int letter = text.charAt(at) & ~0x20;
            if (letter >= 'A' && letter <= 'Z' && column <= COLUMNS) {
                column = LETTERS * column + letter - 'A' + 1;
            } else if (text.charAt(at) != '$' || at > 0) {
                break;
            }
        }
        if (at < length && text.charAt(at) == '$') {
            at++;
        }
        int row = digits(text, at);
        return column < 1 || column > COLUMNS || row < 1 || row > ROWS ? null : new CellReference(row - 1, column - 1);
    }

    /** The position as files write it. */
    static String name(int row, int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters = (char) ('A' + (rest - 1) % LETTERS) + letters;
        }
        return letters + (row + 1);
    }

    /** The decimal number that a text ends with, from a position on; -1 where there is none or it has over 9 digits. */
    static int digits(String text, int from) {
        if (from >= text.length() || text.length() - from > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
