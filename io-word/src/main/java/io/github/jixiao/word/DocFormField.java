package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;

/** Reads what the form fields of an old document display: it stands among the pictures, not in the text. */
final class DocFormField {

    private static final int HEADER_SIZE = 4;
    private static final int SIGNATURE = -1;
    private static final int CHECK_BOX = 1;
    private static final int CHOICE = 2;
    private static final int MOST_CHOICES = 25;
    /** A field that nobody has touched yet. */
    private static final int UNTOUCHED = 25;

    private final Bytes data;

    DocFormField(Bytes data) {
        this.data = data;
    }

    /** A check box or the choice made; nothing for any other field. */
    String shown(int place) throws RejectedException {
        int field = place + data.u16(place + HEADER_SIZE);
        if (data.i32(field) != SIGNATURE) {
            return "";
        }
        int bits = data.u16(field + 4);
        int type = bits & 3;
        int result = bits >> 2 & 0x1F;
        int name = field + 10;
        int standard = name + text(name);
        if (type == CHECK_BOX) {
            int state = result == UNTOUCHED ? data.u16(standard) : result;
            return state == 0 ? "□" : "☑";
        }
        return type == CHOICE ? choice(standard, result) : "";
    }

    private String choice(int standard, int result) throws RejectedException {
        int chosen = result == UNTOUCHED ? data.u16(standard) : result;
        int at = standard + Short.BYTES;
        // format, help and status text, two macros
        for (int i = 0; i < 5; i++) {
            at += text(at);
        }
        int count = data.u16(at + Short.BYTES);
        at += 3 * Short.BYTES;
        if (chosen >= Math.min(count, MOST_CHOICES)) {
            return "";
        }
        for (int i = 0; i < chosen; i++) {
            at += Short.BYTES + Character.BYTES * data.u16(at);
        }
        return data.utf16(at + Short.BYTES, data.u16(at));
    }

    /** The size of a text with its length before and a zero behind it. */
    private int text(int at) throws RejectedException {
        return Short.BYTES + Character.BYTES * (data.u16(at) + 1);
    }
}
