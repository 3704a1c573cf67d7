package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.DocFile.Extent;
import io.github.jixiao.word.DocFile.Part;
import io.github.jixiao.word.ListDefinitions.Instance;
import io.github.jixiao.word.ListDefinitions.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that an old document defines, read when a paragraph asks for them. Not safe for use by several threads. */
final class DocLists implements ListSource {

    /** How the formats of numbers are counted; what is left out has no name here. */
    private static final List<String> FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand");

    private static final Map<Integer, String> OTHER_FORMATS = Map.of(57, "numberInDash", 255, "none");

    private static final int LIST = 28;
    private static final int LIST_STYLES = 8;
    private static final int LIST_FLAGS = 26;
    private static final int LEVEL = 28;
    private static final int OVERRIDE = 16;

    private static final int SIMPLE = 1;
    private static final int LEGAL = 0x04;
    private static final int RESTARTS_OTHERWISE = 0x08;
    private static final int STARTS = 0x10;
    private static final int CHANGES = 0x20;
    private static final int FOLLOWED_BY_NOTHING = 2;

    private final DocFile file;
    private final DocStyles styles;
    private @Nullable ListDefinitions definitions;

    DocLists(DocFile file, Sprms sprms) {
        this.file = file;
        this.styles = new DocStyles(file, sprms);
    }

    @Override
    public ListDefinitions definitions() throws RejectedException {
        if (definitions == null) {
            definitions = new ListDefinitions();
            Map<Integer, int[]> stylesOfLists = readLists(definitions);
            readOverrides(definitions, stylesOfLists);
        }
        return definitions;
    }

    @Override
    public @Nullable StyleList style(String id) throws RejectedException {
        return file.extent(Part.LIST_OVERRIDES).size() == 0 ? null : styles.get(id);
    }

    /** A definition that is being read, piece by piece. */
    private static final class Cursor {
        private int at;

        Cursor(int at) {
            this.at = at;
        }
    }

    /** Reads the kinds of lists; gives the styles of the levels of each. */
    private Map<Integer, int[]> readLists(ListDefinitions into) throws RejectedException {
        Bytes table = file.table();
        Extent part = file.extent(Part.LISTS);
        Map<Integer, int[]> stylesOfLists = new HashMap<>();
        int count = part.size() == 0 ? 0 : table.u16(part.at());
        Cursor levels = new Cursor(part.at() + Short.BYTES + LIST * count);
        for (int i = 0; i < count; i++) {
            int list = part.at() + Short.BYTES + LIST * i;
            int id = table.i32(list);
            int[] styleNumbers = new int[ListDefinitions.LEVELS];
            for (int at = 0; at < styleNumbers.length; at++) {
                styleNumbers[at] = table.u16(list + LIST_STYLES + Short.BYTES * at);
            }
            Template template = new Template();
            int levelCount = (table.u8(list + LIST_FLAGS) & SIMPLE) == 0 ? ListDefinitions.LEVELS : 1;
            for (int at = 0; at < levelCount; at++) {
                template.levels[at] = level(levels, styleNumbers[at]);
            }
            into.add(Integer.toString(id), template);
            stylesOfLists.put(id, styleNumbers);
        }
        return stylesOfLists;
    }

    /** Reads the lists that paragraphs name, by their number. */
    private void readOverrides(ListDefinitions into, Map<Integer, int[]> stylesOfLists) throws RejectedException {
        Bytes table = file.table();
        Extent part = file.extent(Part.LIST_OVERRIDES);
        int count = part.size() == 0 ? 0 : table.i32(part.at());
        table.require(part.at(), (long) count * OVERRIDE);
        Cursor changes = new Cursor(part.at() + Integer.BYTES + OVERRIDE * count);
        for (int i = 0; i < count; i++) {
            int override = part.at() + Integer.BYTES + OVERRIDE * i;
            int id = table.i32(override);
            Instance instance = new Instance();
            instance.setTemplate(Integer.toString(id));
            int[] styleNumbers = stylesOfLists.getOrDefault(id, new int[ListDefinitions.LEVELS]);
            changes.at += Integer.BYTES;
            for (int left = table.u8(override + 12); left > 0; left--) {
                change(changes, instance, styleNumbers);
            }
            into.add(Integer.toString(i + 1), instance);
        }
    }

    private void change(Cursor cursor, Instance instance, int[] styleNumbers) throws RejectedException {
        Bytes table = file.table();
        int start = table.i32(cursor.at);
        int bits = table.i32(cursor.at + Integer.BYTES);
        int at = Math.min(bits & 0x0F, ListDefinitions.LEVELS - 1);
        cursor.at += 2 * Integer.BYTES;
        if ((bits & CHANGES) != 0) {
            ListLevel changed = level(cursor, styleNumbers[at]);
            instance.changed[at] = changed;
            start = changed.start();
        }
        if ((bits & STARTS) != 0) {
            instance.starts[at] = start;
        }
    }

    private ListLevel level(Cursor cursor, int style) throws RejectedException {
        Bytes table = file.table();
        int at = cursor.at;
        int bits = table.u8(at + 5);
        int text = at + LEVEL + table.u8(at + 24) + table.u8(at + 25);
        int length = table.u16(text);
        cursor.at = text + Short.BYTES + Character.BYTES * length;
        return new ListLevel(
                table.i32(at),
                format(table.u8(at + 4)),
                text(table.utf16(text + Short.BYTES, length)),
                table.u8(at + 15) != FOLLOWED_BY_NOTHING,
                (bits & RESTARTS_OTHERWISE) == 0 ? -1 : table.u8(at + 26),
                (bits & LEGAL) != 0,
                Integer.toString(style));
    }

    private static String format(int code) {
        return code < FORMATS.size() ? FORMATS.get(code) : OTHER_FORMATS.getOrDefault(code, "nfc " + code);
    }

    /** The number of a level stands in the text as a character of its code. */
    private static String text(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ListDefinitions.LEVELS) {
                out.append('%').append(c + 1);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
