package io.github.jixiao.value;

/** What a reader of a label takes for the same sign, beyond Unicode's compatibility forms (NFKC). */
final class LookAlike {

    private LookAlike() {}

    /** The sign that stands for all that look like it. */
    static char of(char c) {
        if ((c >= 0x4E00 && c <= 0x9FFF) || c < 0x7F) {
            return c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return of((char) (c - 0xFF01 + '!'));
        }
        return switch (c) {
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '═', '゠' -> '=';
            case '—', '–', '‐', '‑', '‒', '―', '−', '─', '━' -> '-';
            case '“', '”', '„', '‟', '〝', '〞' -> '"';
            case '‘', '’' -> '\'';
            case '∶', '︰', 'ː', '꞉' -> ':';
            case '〔', '【', '〖' -> '(';
            case '〕', '】', '〗' -> ')';
            case '∗', '﹡', '★', '※' -> '*';
            default -> circled(c) < 0 ? c : '(';
        };
    }

    /** Appends a folded character; a circled number as the bracketed one that it counts like: ① is (1). */
    static void append(char printed, char alike, StringBuilder out) {
        out.append(alike);
        int circled = circled(printed);
        if (circled >= 0) {
            out.append(circled).append(')');
        }
    }

    /** The number inside a circle; -1 for what is none. */
    private static int circled(char c) {
        if (c >= '①' && c <= '⑳') {
            return c - '①' + 1;
        }
        if (c >= '⓫' && c <= '⓴') {
            return c - '⓫' + 11;
        }
        if (c >= '⓵' && c <= '⓾') {
            return c - '⓵' + 1;
        }
        return c >= '❶' && c <= '➓' ? (c - '❶') % 10 + 1 : -1;
    }

    /** Whether NFKC leaves a character alone wherever it stands, as nearly all of a label's. */
    static boolean isStable(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || c < 0x7F || c == '、' || c == '。' || c == '《' || c == '》';
    }
}
