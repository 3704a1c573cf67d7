package io.github.jixiao.check.rules;

import io.github.jixiao.value.LabelKey;
import java.text.Normalizer;

/**
 * Text as it should have been typed: characters that only look like the right ones are replaced, those that nobody sees
 * are dropped, and in names and values so are blanks inside a Chinese word. Cleaned again it stays as it is.
 */
final class CleanText {

    /** Between two runs as long as this a blank parts two names rather than a word. */
    private static final int NAME = 4;

    /** Radicals that the fonts of PDF files have for characters, beyond those that Unicode itself maps. */
    private static final String RADICALS = "⺠⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻨⻩⻬⻮⻰";

    private static final String CHARACTERS = "民西见角贝车长门青页风飞食马鱼鸟麦黄齐齿龙";

    private CleanText() {}

    /** Prose: its blanks and line breaks are left alone. */
    static String ofProse(String text) {
        return alike(text);
    }

    /** A name or a value. */
    static String ofLine(String text) {
        return unspaced(alike(text));
    }

    /** Whether there is nothing to clean: most texts are Chinese characters, ASCII without blanks, and the usual marks. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 0x4E00 && c <= 0x9FFF) || (c > ' ' && c < 0x7F) || "，。、；：（）“”《》≥≤".indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** What nobody sees goes first: it may stand between a number and its point. */
    private static String alike(String printed) {
        String text = visible(printed);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(isPoint(text, i) ? '.' : alike(text.charAt(i)));
        }
        return out.toString();
    }

    private static String visible(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!LabelKey.isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The point of a number. Behind the number of a paragraph (１．) it is set wide on purpose, as in print. */
    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '．' && at > 0 && isNumber(text, at - 1) && isNumber(text, at + 1);
    }

    private static boolean isNumber(String text, int at) {
        return at < text.length() && isDigit(alike(text.charAt(at)));
    }

    private static char alike(char c) {
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || c == '％') {
            return (char) (c - '！' + '!');
        }
        if ((c >= 0x2F00 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF)) {
            String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return normal.length() == 1 ? normal.charAt(0) : c;
        }
        int radical = c >= 0x2E80 && c <= 0x2EFF ? RADICALS.indexOf(c) : -1;
        if (radical >= 0) {
            return CHARACTERS.charAt(radical);
        }
        return switch (c) {
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '═', '゠' -> '=';
            default -> c;
        };
    }

    private static String unspaced(String text) {
        String stripped = LabelKey.strip(text);
        StringBuilder out = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); ) {
            int end = i;
            while (end < stripped.length() && LabelKey.isBlank(stripped.charAt(end))) {
                end++;
            }
            if (end == i) {
                out.append(stripped.charAt(i));
                i++;
            } else {
                out.append(gap(stripped, i, end));
                i = end;
            }
        }
        return out.toString();
    }

    /** What shall stand for the blanks between two places. */
    private static String gap(String text, int start, int end) {
        boolean before = isHan(text.charAt(start - 1));
        boolean after = isHan(text.charAt(end));
        if (before && after) {
            return isName(text, start, -1) && isName(text, end - 1, 1) ? text.substring(start, end) : "";
        }
        boolean line = text.substring(start, end).indexOf('\n') >= 0;
        boolean single = end == start + 1 && isNarrow(text.charAt(start));
        return line || single ? text.substring(start, end) : before || after ? "" : " ";
    }

    /** A blank that keeps a line together looks like any other. */
    private static boolean isNarrow(char blank) {
        return blank == ' ' || blank == '\u00A0';
    }

    private static boolean isName(String text, int edge, int step) {
        int length = 0;
        for (int i = step < 0 ? edge - 1 : edge + 1; i >= 0 && i < text.length() && isHan(text.charAt(i)); i += step) {
            length++;
        }
        return length >= NAME;
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
