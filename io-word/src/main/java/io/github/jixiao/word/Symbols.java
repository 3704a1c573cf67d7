package io.github.jixiao.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters of symbol fonts: such a font draws a check mark or a sign where the code says nothing of it. */
final class Symbols {

    /** The private area, in which symbol fonts have their 256 characters. */
    static final char FIRST = 0xF000;

    static final char LAST = 0xF0FF;

    private static final Map<Integer, Character> SYMBOL = Map.ofEntries(
            Map.entry(0xA2, '′'),
            Map.entry(0xA3, '≤'),
            Map.entry(0xA5, '∞'),
            Map.entry(0xAB, '↔'),
            Map.entry(0xAC, '←'),
            Map.entry(0xAD, '↑'),
            Map.entry(0xAE, '→'),
            Map.entry(0xAF, '↓'),
            Map.entry(0xB0, '°'),
            Map.entry(0xB1, '±'),
            Map.entry(0xB2, '″'),
            Map.entry(0xB3, '≥'),
            Map.entry(0xB4, '×'),
            Map.entry(0xB7, '•'),
            Map.entry(0xB8, '÷'),
            Map.entry(0xB9, '≠'),
            Map.entry(0xBA, '≡'),
            Map.entry(0xBB, '≈'),
            Map.entry(0xBC, '…'),
            Map.entry(0xE5, '∑'));

    private static final Map<Integer, Character> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, '●'),
            Map.entry(0x6E, '■'),
            Map.entry(0x6F, '□'),
            Map.entry(0x71, '□'),
            Map.entry(0x75, '◆'),
            Map.entry(0xA8, '□'),
            Map.entry(0xFB, '×'),
            Map.entry(0xFC, '√'),
            Map.entry(0xFD, '☒'),
            Map.entry(0xFE, '☑'));

    private static final Map<Integer, Character> WINGDINGS_2 =
            Map.of(0x4F, '×', 0x50, '√', 0x51, '☒', 0x52, '☑', 0x53, '☒', 0x54, '☒', 0x97, '●', 0xA2, '■', 0xA3, '□');

    private Symbols() {}

    /**
     * The text of a symbol.
     *
     * @param font the font that draws it
     * @param code its code in hexadecimal digits, in or below the private area for symbol fonts
     * @return the character drawn; where it is unknown, that of the code
     */
    static String text(@Nullable String font, @Nullable String code) {
        int character = code == null ? -1 : Attributes.hexadecimal(code);
        if (character < 0x20 || character > 0xFFFD || Character.isSurrogate((char) character)) {
            return "";
        }
        return Character.toString(font == null ? (char) character : drawn(font, (char) character));
    }

    /** What a font draws for a character; the character itself where that is unknown. */
    static char drawn(String font, char character) {
        Map<Integer, Character> known = switch (font) {
            case "Symbol" -> SYMBOL;
            case "Wingdings" -> WINGDINGS;
            case "Wingdings 2" -> WINGDINGS_2;
            default -> Map.of();
        };
        boolean inSymbolFont = (character >= FIRST && character <= LAST) || character <= 0xFF;
        Character sign = inSymbolFont ? known.get(character & 0xFF) : null;
        if (sign == null && isPlain(character) && font.equals("Symbol")) {
            return (char) (character & 0xFF);
        }
        return sign == null ? character : sign;
    }

    /** Digits and most signs stand in the font Symbol where ASCII has them; letters are Greek. */
    private static boolean isPlain(char character) {
        return character >= FIRST + 0x20 && character < FIRST + 0x7F && !Character.isLetter(character & 0xFF);
    }
}
