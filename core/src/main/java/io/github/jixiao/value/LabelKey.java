package io.github.jixiao.value;

import java.text.Normalizer;

/**
 * The folded key under which printed labels (标签) are compared: full-width forms, look-alike signs, white space, a
 * leading or trailing {@code *}, a leading numbering or 其中 and a trailing colon make no difference to it.
 *
 * <p>{@code 年 度\n主要任务：} and {@code 一、年度主要任务} have the same key. A trailing bracket is split off as the
 * {@linkplain #qualifier() qualifier}: {@code 预算金额（万元）} has the name {@code 预算金额} and the qualifier
 * {@code 万元}. Values are never folded.
 *
 * @param name the folded text without its trailing bracket; empty where the label has no other text
 * @param qualifier the folded text inside the trailing bracket; empty where there is none
 */
public record LabelKey(String name, String qualifier) {

    /** No label is longer; longer text is never folded. */
    private static final int LONGEST = 40;

    /** How much visible text may still shrink to the length of a label. */
    private static final int MOST_RAW = 4 * LONGEST;

    private static final LabelKey NONE = new LabelKey("", "");

    /**
     * Folds a printed label.
     *
     * @param printed the text as printed, with its line breaks
     * @return its key; the key with an empty name where the text is blank or too long (40 characters) for a label
     */
    public static LabelKey of(String printed) {
        String text = fold(printed);
        int start = afterNumbering(text);
        int end = beforeColon(text, start, text.length());
        int open = end > start && text.charAt(end - 1) == ')' ? openingOf(text, start, end - 1) : -1;
        if (open >= 0) {
            return new LabelKey(
                    text.substring(start, beforeColon(text, start, open)), text.substring(open + 1, end - 1));
        }
        return start == end ? NONE : new LabelKey(text.substring(start, end), "");
    }

    /**
     * The full key, bracket included: {@code 部门(单位)名称} for 部门（单位）名称.
     *
     * @return name and qualifier as one text
     */
    public String whole() {
        return qualifier.isEmpty() ? name : name + "(" + qualifier + ")";
    }

    /**
     * Folds text for comparing: NFKC, look-alike signs, no white space; ① is (1). Text longer than a label can be folds
     * to the empty text.
     *
     * @param printed any text
     * @return the folded text
     */
    public static String fold(String printed) {
        StringBuilder out = null;
        boolean simple = true;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean blank = isBlank(c);
            char alike = LookAlike.of(c);
            if (out == null) {
                if (!blank && alike == c && i < MOST_RAW) {
                    simple &= LookAlike.isStable(c);
                    continue;
                }
                out = new StringBuilder(Math.min(printed.length(), MOST_RAW)).append(printed, 0, i);
            }
            if (!blank) {
                if (out.length() >= MOST_RAW) {
                    return "";
                }
                simple &= LookAlike.isStable(alike);
                LookAlike.append(c, alike, out);
            }
        }
        String text = out == null ? printed : out.toString();
        if (!simple && !Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
            // what has come out of it may have look-alikes and blanks again
            return fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
        return text.length() > LONGEST ? "" : text;
    }

    /**
     * Text without white space, in half-width forms: texts that differ in these alone say the same. Unlike a label, the
     * text may be of any length, and its look-alike signs stay.
     *
     * @param printed any text
     * @return the text without white space
     */
    public static String compact(String printed) {
        if (isPlain(printed)) {
            return printed;
        }
        String normal = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            if (!isBlank(normal.charAt(i))) {
                key.append(normal.charAt(i));
            }
        }
        return key.toString();
    }

    /** Most names are Chinese alone. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 0x4E00 && c <= 0x9FFF) && !(c > ' ' && c < 0x7F)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes white space off both ends: also full-width and zero-width blanks, which people type to centre a text.
     *
     * @param printed any text
     * @return the text between
     */
    public static String strip(String printed) {
        int from = 0;
        int to = printed.length();
        while (from < to && isBlank(printed.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(printed.charAt(to - 1))) {
            to--;
        }
        return printed.substring(from, to);
    }

    /**
     * Whether a character is white space on paper: also full-width and zero-width blanks.
     *
     * @param c a character
     * @return whether nothing is seen of it
     */
    public static boolean isBlank(char c) {
        return c <= ' '
                || (c >= 0x7F && c <= 0xA0)
                || c == 0x3000
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x206F)
                || c == 0x1680
                || isInvisible(c);
    }

    /**
     * Whether a character takes no place at all, so that it does not even part what stands around it.
     *
     * @param c a character
     * @return whether it is a zero-width blank, a mark of direction, a soft hyphen or the like
     */
    public static boolean isInvisible(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xAD
                || c == 0x180E
                || c == 0xFEFF;
    }

    private static int beforeColon(String text, int start, int end) {
        int at = end;
        while (at > start && (text.charAt(at - 1) == ':' || (text.charAt(at - 1) == '*' && at - 1 > start))) {
            at--;
        }
        return at;
    }

    /** The bracket that the one at {@code close} closes; -1 where there is none. */
    private static int openingOf(String text, int start, int close) {
        int depth = 0;
        for (int i = close; i >= start; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The place after leading stars, 其中 and numbering such as 一、 （二） 3. ①. */
    private static int afterNumbering(String text) {
        int at = 0;
        while (at < text.length()) {
            int next = afterOne(text, at);
            if (next == at || next >= text.length()) {
                // a text that is nothing but a numbering is its own label
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int afterOne(String text, int at) {
        char c = text.charAt(at);
        if (c == '*' || c == ':') {
            return at + 1;
        }
        if (text.startsWith("其中", at)) {
            return afterMark(text, at + 2, ":,、");
        }
        if (c == '(') {
            int close = afterNumerals(text, at + 1);
            return close > at + 1 && close < text.length() && text.charAt(close) == ')'
                    ? afterMark(text, close + 1, "、.")
                    : at;
        }
        int end = afterNumerals(text, at);
        if (end == at || end == text.length() || "、.)".indexOf(text.charAt(end)) < 0) {
            return at;
        }
        boolean decimal = text.charAt(end) == '.' && end + 1 < text.length() && ValueText.isDigit(text.charAt(end + 1));
        return decimal ? at : end + 1;
    }

    private static int afterMark(String text, int at, String marks) {
        return at < text.length() && marks.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    /** No numbering has more than three numerals; four are a year. */
    private static int afterNumerals(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 3 && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(char c) {
        return ValueText.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }
}
