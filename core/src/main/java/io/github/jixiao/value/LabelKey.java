package io.github.jixiao.value;

import java.text.Normalizer;

/**
 * The folded key under which printed labels (标签) are compared: full-width forms, look-alike signs, white space, a
 * leading {@code *}, a leading numbering or 其中 and a trailing colon make no difference to it.
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

    private static final LabelKey NONE = new LabelKey("", "");

    /**
     * Folds a printed label.
     *
     * @param printed the text as printed, with its line breaks
     * @return its key; the key with an empty name where the text is blank or too long (40 characters) for a label
     */
    public static LabelKey of(String printed) {
        String text = fold(printed);
        if (text.isEmpty()) {
            return NONE;
        }
        int start = afterNumbering(text);
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ':') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end - 1);
            if (open > start) {
                return new LabelKey(text.substring(start, open), text.substring(open + 1, end - 1));
            }
        }
        return start == 0 && end == text.length()
                ? new LabelKey(text, "")
                : new LabelKey(text.substring(start, end), "");
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
     * Folds text for comparing: NFKC, look-alike signs, no white space. Text longer than a label can be folds to the
     * empty text.
     *
     * @param printed any text
     * @return the folded text
     */
    public static String fold(String printed) {
        int length = printed.length();
        if (length > 4 * LONGEST) {
            return "";
        }
        if (isPlain(printed)) {
            return length > LONGEST ? "" : printed;
        }
        String text = Normalizer.isNormalized(printed, Normalizer.Form.NFKC)
                ? printed
                : Normalizer.normalize(printed, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                out.append(lookAlike(c));
            }
        }
        return out.length() > LONGEST ? "" : out.toString();
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
                || c == 0xA0
                || c == 0x3000
                || c == 0xFEFF
                || (c >= 0x2000 && c <= 0x200F)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x2060
                || c == 0x85
                || c == 0x1680;
    }

    /** Whether neither NFKC nor our own table changes anything, as in most labels. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 0x4E00 && c <= 0x9FFF) || (c > ' ' && c < 0x7F))) {
                return false;
            }
        }
        return true;
    }

    /** What NFKC leaves apart though a reader sees no difference. */
    private static char lookAlike(char c) {
        return switch (c) {
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '═', '゠' -> '=';
            case '—', '–', '‐', '‑', '‒', '―', '−', '─', '━' -> '-';
            case '“', '”', '„', '‟', '〝', '〞', '＂' -> '"';
            case '‘', '’' -> '\'';
            case '∶', '︰', 'ː', '꞉' -> ':';
            case '〔', '［', '【', '〖' -> '(';
            case '〕', '］', '】', '〗' -> ')';
            case '＊', '∗', '﹡', '★', '※' -> '*';
            default -> c;
        };
    }

    /** The place after leading stars, 其中 and numbering such as 一、 （二） 3. 1、. */
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
            int end = at + 2;
            return end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == ',') ? end + 1 : at;
        }
        if (c == '(') {
            int close = text.indexOf(')', at);
            return close > at + 1 && close <= at + 4 && isNumber(text, at + 1, close) ? close + 1 : at;
        }
        int end = at;
        while (end < text.length() && end < at + 4 && isNumeral(text.charAt(end))) {
            end++;
        }
        if (end > at && end < text.length() && "、.)".indexOf(text.charAt(end)) >= 0) {
            boolean decimal = text.charAt(end) == '.'
                    && end + 1 < text.length()
                    && text.charAt(end + 1) >= '0'
                    && text.charAt(end + 1) <= '9';
            return decimal ? at : end + 1;
        }
        return at;
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isNumeral(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
    }
}
