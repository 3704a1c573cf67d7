package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.DocFile.Extent;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of an old document. It lies in pieces in the first stream: whoever saved quickly only appended what was new.
 * Immutable.
 */
final class PieceTable {

    private static final int GROUP = 1;
    private static final int PIECES = 2;
    private static final int PIECE = 8;
    private static final int ONE_BYTE = 0x40000000;

    private static final char[] WESTERN = western();

    private final Bytes stream;
    private final List<Extent> groups = new ArrayList<>();
    private final int[] starts;
    private final int[] places;
    private final boolean[] narrow;
    private final int[] modifiers;
    private final char[] text;

    PieceTable(DocFile file) throws RejectedException {
        this.stream = file.text();
        Bytes table = file.table();
        Extent part = file.extent(DocFile.Part.PIECES);
        int at = part.at();
        while (table.u8(at) == GROUP) {
            int size = table.u16(at + 1);
            groups.add(new Extent(at + 3, size));
            at += 3 + size;
        }
        if (table.u8(at) != PIECES) {
            throw table.broken(at);
        }
        int count = (table.i32(at + 1) - Integer.BYTES) / (Integer.BYTES + PIECE);
        at += 5;
        table.require(at, Integer.BYTES + (long) count * (Integer.BYTES + PIECE));
        starts = new int[count + 1];
        places = new int[count];
        narrow = new boolean[count];
        modifiers = new int[count];
        for (int i = 0; i <= count; i++) {
            starts[i] = table.i32(at + Integer.BYTES * i);
            // each character takes a byte at least, and no two pieces share one
            boolean ordered = i == 0 ? starts[0] == 0 : starts[i] >= starts[i - 1];
            if (!ordered || starts[i] > stream.length()) {
                throw table.broken(at + Integer.BYTES * i);
            }
        }
        int piece = at + Integer.BYTES * (count + 1);
        for (int i = 0; i < count; i++, piece += PIECE) {
            int place = table.i32(piece + Short.BYTES);
            narrow[i] = (place & ONE_BYTE) != 0;
            places[i] = narrow[i] ? (place & ~ONE_BYTE) / 2 : place;
            modifiers[i] = table.u16(piece + Short.BYTES + Integer.BYTES);
        }
        text = new char[starts[count]];
        for (int i = 0; i < count; i++) {
            decode(i);
        }
    }

    private void decode(int piece) throws RejectedException {
        int width = width(piece);
        stream.require(places[piece], (long) (starts[piece + 1] - starts[piece]) * width);
        for (int i = starts[piece], at = places[piece]; i < starts[piece + 1]; i++, at += width) {
            text[i] = narrow[piece] ? WESTERN[stream.u8(at)] : (char) stream.u16(at);
        }
    }

    private static char[] western() {
        byte[] codes = new byte[1 << Byte.SIZE];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) i;
        }
        return Charset.forName("windows-1252").decode(ByteBuffer.wrap(codes)).array();
    }

    int length() {
        return text.length;
    }

    char at(int character) {
        return text[character];
    }

    /** The piece to which a character belongs. */
    int piece(int character) {
        int found = Arrays.binarySearch(starts, character);
        int piece = found < 0 ? -found - 2 : found;
        // of empty pieces that begin at the same character the last has it
        while (piece + 1 < places.length && starts[piece + 1] <= character) {
            piece++;
        }
        return piece;
    }

    int start(int piece) {
        return starts[piece];
    }

    int end(int piece) {
        return starts[piece + 1];
    }

    /** How many bytes a character of a piece takes. */
    int width(int piece) {
        return narrow[piece] ? 1 : 2;
    }

    /** Where a character of a piece stands in the stream. */
    int place(int piece, int character) {
        return places[piece] + (character - starts[piece]) * width(piece);
    }

    /** What is changed in the look of a whole piece: the number of a group of changes, or a short form of one. */
    int modifier(int piece) {
        return modifiers[piece];
    }

    /** The groups of changes, in the second stream. */
    List<Extent> groups() {
        return groups;
    }
}
