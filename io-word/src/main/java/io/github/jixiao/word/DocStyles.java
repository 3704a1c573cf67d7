package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.DocFile.Extent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the paragraph styles of an old document say of lists. Not safe for use by several threads. */
final class DocStyles {

    private static final int PARAGRAPH = 1;
    private static final int NO_STYLE = 0xFFF;

    private final DocFile file;
    private final Sprms sprms;
    private @Nullable Map<String, StyleList> styles;

    DocStyles(DocFile file, Sprms sprms) {
        this.file = file;
        this.sprms = sprms;
    }

    @Nullable
    StyleList get(String number) throws RejectedException {
        if (styles == null) {
            styles = new HashMap<>();
            read(styles);
            if (styles.values().stream().allMatch(style -> style.list().isEmpty())) {
                styles.clear();
            }
        }
        return styles.get(number);
    }

    private void read(Map<String, StyleList> into) throws RejectedException {
        Bytes table = file.table();
        Extent part = file.extent(DocFile.Part.STYLES);
        if (part.size() == 0) {
            return;
        }
        int header = part.at() + Short.BYTES;
        int count = table.u16(header);
        int fixed = table.u16(header + Short.BYTES);
        int at = header + table.u16(part.at());
        for (int i = 0; i < count && at < part.at() + part.size(); i++) {
            int size = table.u16(at);
            if (size > 0) {
                style(i, at + Short.BYTES, fixed, into);
            }
            at += Short.BYTES + size;
        }
    }

    private void style(int number, int at, int fixed, Map<String, StyleList> into) throws RejectedException {
        Bytes table = file.table();
        int kindAndBase = table.u16(at + Short.BYTES);
        if ((kindAndBase & 0xF) != PARAGRAPH) {
            return;
        }
        int base = kindAndBase >> 4;
        int name = at + fixed;
        int changes = name + Short.BYTES + Character.BYTES * (table.u16(name) + 1);
        int size = table.u16(changes);
        ParagraphLook look = new ParagraphLook();
        if (size >= Short.BYTES) {
            // behind the number of the style itself
            sprms.each(table, new Extent(changes + 2 * Short.BYTES, size - Short.BYTES), look);
        }
        into.put(
                Integer.toString(number),
                new StyleList(
                        base == NO_STYLE ? "" : Integer.toString(base),
                        look.list < 0 ? "" : Integer.toString(look.list),
                        look.level));
    }
}
