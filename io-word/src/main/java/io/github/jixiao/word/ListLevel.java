package io.github.jixiao.word;

/**
 * How one level of a list is numbered.
 *
 * @param start the first number
 * @param format the name of the number format
 * @param text the text with {@code %1} to {@code %9} for the numbers of the levels
 * @param spaced whether anything stands between number and text
 * @param restart after which level it starts anew, from 1; 0 never, -1 after any level above
 * @param legal whether all numbers are shown as decimals
 * @param style the paragraph style that takes this level; may be empty
 */
record ListLevel(int start, String format, String text, boolean spaced, int restart, boolean legal, String style) {

    /** Whether this level starts anew when another, higher one was used; both counted from 0. */
    boolean restartsAfter(int used) {
        return restart < 0 || used < restart;
    }
}
