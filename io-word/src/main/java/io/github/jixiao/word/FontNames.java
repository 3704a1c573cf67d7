package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.List;

/** The names of the fonts of an old document; read when a symbol asks for one. Not safe for use by several threads. */
final class FontNames {

    /** Where in the entry of a font, behind its size, the name begins. */
    private static final int NAME = 39;

    private final DocFile file;
    private final List<String> names = new ArrayList<>();
    private boolean read;

    FontNames(DocFile file) {
        this.file = file;
    }

    /** The name of a font; empty where there is none of the number. */
    String name(int number) throws RejectedException {
        if (!read) {
            read = true;
            read();
        }
        return number >= 0 && number < names.size() ? names.get(number) : "";
    }

    private void read() throws RejectedException {
        DocFile.Extent part = file.extent(DocFile.Part.FONTS);
        Bytes table = file.table();
        if (part.size() < 2 * Short.BYTES) {
            return;
        }
        int count = table.u16(part.at());
        int at = part.at() + 2 * Short.BYTES;
        for (int i = 0; i < count && at < part.at() + part.size(); i++) {
            int size = table.u8(at);
            int longest = Math.max(0, size - NAME) / Character.BYTES;
            String name = longest == 0 ? "" : table.utf16(at + 1 + NAME, longest);
            int end = name.indexOf('\0');
            names.add(end < 0 ? name : name.substring(0, end));
            at += 1 + size;
        }
    }
}
