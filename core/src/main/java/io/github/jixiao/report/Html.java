package io.github.jixiao.report;

/** Makes any text fit to stand in a page, be it parsed as HTML or as XML. */
final class Html {

    private static final char REPLACEMENT = '\uFFFD';

    /** The pictures of the control characters, from {@code ␀} on. */
    private static final char PICTURES = '\u2400';

    private Html() {}

    /** Text between tags. */
    static String text(String any) {
        return escaped(any, false);
    }

    /** Text between double quotes. */
    static String attribute(String any) {
        return escaped(any, true);
    }

    private static String escaped(String any, boolean quoted) {
        StringBuilder out = new StringBuilder(any.length() + 16);
        for (int i = 0; i < any.length(); ) {
            int character = any.codePointAt(i);
            i += Character.charCount(character);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(quoted ? "&#" + character + ";" : Character.toString(character));
                default -> out.appendCodePoint(shown(character));
            }
        }
        return out.toString();
    }

    private static int shown(int character) {
        if (character < ' ') {
            return PICTURES + character;
        }
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean control = character >= 0x7F && character < 0xA0;
        boolean noCharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return surrogate || control || noCharacter ? REPLACEMENT : character;
    }
}
