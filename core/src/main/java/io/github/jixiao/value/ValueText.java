package io.github.jixiao.value;

import java.text.Normalizer;

/**
 * The text of a value as the parsers look at it: full-width forms, look-alike signs and white space made alike.
 *
 * <p>Unlike the key of a label it never turns one character into another number: a raised 2 (m²) or a circled 1 stays
 * what it is. White space between two digits is kept as one blank, because two lines of a cell are two numbers.
 */
final class ValueText {

    private ValueText() {}

    /**
     * Prepares text for parsing.
     *
     * @param printed any text
     * @param longest how many characters a parser will look at
     * @return the prepared text; the empty text where it is longer
     */
    static String fold(String printed, int longest) {
        StringBuilder out = new StringBuilder(Math.min(printed.length(), longest + 2));
        boolean gap = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (LabelKey.isBlank(c)) {
                gap |= !LabelKey.isInvisible(c);
                continue;
            }
            char alike = alike(c);
            if (gap && isNumeric(alike) && out.length() > 0 && isNumeric(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
            gap = false;
            out.append(alike);
            if (out.length() > longest) {
                return "";
            }
        }
        return out.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumeric(char c) {
        return isDigit(c) || c == '.' || c == ',';
    }

    private static char alike(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFF01 + '!');
        }
        if ((c >= 0x2F00 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF)) {
            // PDF converters write ⽉ (a radical) for 月
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        }
        return switch (c) {
            case '≧', '⩾', '≮' -> '≥';
            case '≦', '⩽', '≯' -> '≤';
            case '═', '﹦' -> '=';
            case '﹥' -> '>';
            case '﹤' -> '<';
            case '﹪' -> '%';
            case '￥' -> '¥';
            case '‐', '‑', '‒', '–', '−', '﹣' -> '-';
            case '—', '―', '─', '━', '〜', '∼' -> '~';
            case '•', '∙', '⋅', '・' -> '·';
            case '︰', '∶' -> ':';
            default -> c;
        };
    }
}
