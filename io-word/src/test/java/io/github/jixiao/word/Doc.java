package io.github.jixiao.word;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An old document made by hand for a test: runs with their looks, paragraphs with theirs, each on a page of its own. */
final class Doc {

    static final int IN_TABLE = 0x2416;
    static final int ROW_END = 0x2417;

    private static final int TEXT = 1024;
    private static final int PAGE = 512;
    private static final int PARTS = 154;
    private static final int SECTION_LOOK = 1000;

    private final StringBuilder text = new StringBuilder();
    private final List<Look> runs = new ArrayList<>();
    private final List<Look> paragraphs = new ArrayList<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream groups = new ByteArrayOutputStream();
    private final List<Box> anchors = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Integer> headers = new ArrayList<>();
    private boolean firstDiffers;
    private int mainLength = -1;
    private int groupCount;
    private int modifier;
    private int modifiedFrom = -1;
    private int narrowFrom = -1;
    private int version = 0xC1;
    private int flags = 0x0200;

    /** From one character to before another, some changes. */
    private static final class Look {
        private final int from;
        private final int to;
        private final byte[] changes;

        Look(int from, int to, byte[] changes) {
            this.from = from;
            this.to = to;
            this.changes = changes;
        }
    }

    /** A shape, and where its anchor or its text stands. */
    private record Box(int shape, int at) {}

    /** A change of a look. */
    static byte[] sprm(int code, int... operand) {
        byte[] out = new byte[2 + operand.length];
        out[0] = (byte) code;
        out[1] = (byte) (code >> 8);
        for (int i = 0; i < operand.length; i++) {
            out[2 + i] = (byte) operand[i];
        }
        return out;
    }

    /** The definition of a row by the edges of its cells and, for each that is merged, how. */
    static byte[] row(int[] edges, int... merges) {
        int cells = edges.length - 1;
        byte[] row = new byte[2 + 2 + 1 + 2 * edges.length + 20 * merges.length];
        ByteBuffer out = buffer(row);
        out.putShort((short) 0xD608).putShort((short) (row.length - 3)).put((byte) cells);
        for (int edge : edges) {
            out.putShort((short) edge);
        }
        for (int merge : merges) {
            out.putShort((short) merge).put(new byte[18]);
        }
        return row;
    }

    Doc version(int number) {
        version = number;
        return this;
    }

    /** Switches a flag. */
    Doc flag(int flag) {
        flags ^= flag;
        return this;
    }

    /** Text within a paragraph. */
    Doc run(String run, byte[]... changes) {
        if (!run.isEmpty()) {
            runs.add(new Look(text.length(), text.length() + run.length(), join(changes)));
            text.append(run);
        }
        return this;
    }

    /** The end of a paragraph: its mark, or nothing where the mark is there already. */
    Doc end(String mark, byte[]... changes) {
        run(mark);
        int from = paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).to;
        paragraphs.add(new Look(from, text.length(), join(changes)));
        return this;
    }

    Doc p(String paragraph, byte[]... changes) {
        return run(paragraph).end("\r", changes);
    }

    Doc cell(String cell) {
        return run(cell).end("\u0007", sprm(IN_TABLE, 1));
    }

    Doc endRow(byte[]... changes) {
        return end("\u0007", sprm(IN_TABLE, 1), sprm(ROW_END, 1), join(changes));
    }

    /** Anchors a shape in the paragraph. */
    Doc anchor(int shape) {
        anchors.add(new Box(shape, text.length()));
        return run("\b");
    }

    /** The headers of the pages of the only section, that of the first page and that of the others; behind the main text. */
    Doc headers(boolean differ, String first, String others) {
        mainLength = text.length();
        firstDiffers = differ;
        // the lines above notes, then headers and footers: even, other, even, other, first, first
        for (int i = 0; i < 12; i++) {
            headers.add(text.length() - mainLength);
            String header = i == 7 ? others : i == 10 ? first : "";
            if (!header.isEmpty()) {
                p(header).end("\r");
            }
        }
        headers.add(text.length() - mainLength);
        return this;
    }

    /** Says that a header begins elsewhere. */
    Doc moveHeader(int to) {
        headers.set(7, to);
        return this;
    }

    /** The text of a shape; behind all of the main text. */
    Doc box(int shape, String paragraph) {
        mainLength = mainLength < 0 ? text.length() : mainLength;
        boxes.add(new Box(shape, text.length() - mainLength));
        return p(paragraph).end("\r");
    }

    /** The text of a shape in which another is anchored, which no program allows. */
    Doc box(int shape, String paragraph, int anchored) {
        mainLength = mainLength < 0 ? text.length() : mainLength;
        boxes.add(new Box(shape, text.length() - mainLength));
        return run(paragraph).anchor(anchored).end("\r").end("\r");
    }

    /** Puts changes where large ones stand; gives a change that refers to them. */
    byte[] elsewhere(int code, byte[]... changes) {
        byte[] all = join(changes);
        int at = data.size();
        data.write(all.length);
        data.write(all.length >> 8);
        data.writeBytes(all);
        return sprm(code, at, at >> 8, at >> 16, at >> 24);
    }

    /** What follows is one piece, changed as a whole by a short form of a change. */
    Doc pieceWith(int number, int value) {
        modifiedFrom = text.length();
        modifier = number << 1 | value << 8;
        return this;
    }

    /** What follows is one piece, changed as a whole by a group of changes. */
    Doc pieceWith(byte[] changes) {
        modifiedFrom = text.length();
        modifier = groupCount++ << 1 | 1;
        groups.write(1);
        groups.write(changes.length);
        groups.write(changes.length >> 8);
        groups.writeBytes(changes);
        return this;
    }

    /** What follows is one piece with a byte a character. */
    Doc narrowPiece() {
        narrowFrom = text.length();
        return this;
    }

    SourceDocument read() {
        try {
            return new OldWordFormat().read(bytes(), ReadLimits.standard());
        } catch (RejectedException e) {
            throw new AssertionError(e);
        }
    }

    Grid grid() {
        return read().grids().get(0);
    }

    byte[] bytes() {
        int split = Math.max(modifiedFrom, narrowFrom);
        byte[] wide =
                text.substring(0, narrowFrom < 0 ? text.length() : narrowFrom).getBytes(StandardCharsets.UTF_16LE);
        byte[] narrow =
                text.substring(narrowFrom < 0 ? text.length() : narrowFrom).getBytes(Charset.forName("windows-1252"));
        int firstPage = (TEXT + wide.length + narrow.length + PAGE - 1) / PAGE;
        byte[] mainBytes = new byte[(firstPage + runs.size() + paragraphs.size()) * PAGE];
        ByteBuffer main = buffer(mainBytes);
        byte[] tableBytes = new byte
                [1000 + 30 * (anchors.size() + boxes.size()) + groups.size() + 8 * (runs.size() + paragraphs.size())];
        ByteBuffer table = buffer(tableBytes);
        main.put(TEXT, wide).put(TEXT + wide.length, narrow);
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) version).putShort(10, (short) flags);
        int ownLength = mainLength < 0 ? text.length() : mainLength;
        main.putInt(76, ownLength).putShort(152, (short) 93);
        main.putInt(headers.isEmpty() ? 100 : 84, text.length() - ownLength);
        main.putShort(SECTION_LOOK, (short) 3).putShort(SECTION_LOOK + 2, (short) 0x300A);
        main.put(SECTION_LOOK + 4, (byte) (firstDiffers ? 1 : 0));
        int page = firstPage;
        part(main, 12, table, () -> index(table, runs, firstPage));
        for (Look run : runs) {
            characterPage(main, page++ * PAGE, run);
        }
        int next = page;
        part(main, 13, table, () -> index(table, paragraphs, next));
        for (Look paragraph : paragraphs) {
            paragraphPage(main, page++ * PAGE, paragraph);
        }
        if (!headers.isEmpty()) {
            part(
                    main,
                    6,
                    table,
                    () -> table.putInt(0)
                            .putInt(ownLength)
                            .putShort((short) 0)
                            .putInt(SECTION_LOOK)
                            .put(new byte[6]));
            part(main, 11, table, () -> headers.forEach(table::putInt));
        }
        part(main, 33, table, () -> pieces(table, split, wide.length));
        part(main, 40, table, () -> shapes(table, anchors, ownLength, 22, 0));
        part(main, 56, table, () -> shapes(table, boxes, text.length() - ownLength, 4, 14));
        return compound(mainBytes, tableBytes, data.toByteArray());
    }

    /** Where a character stands in the stream. */
    private int place(int character) {
        boolean narrow = narrowFrom >= 0 && character > narrowFrom;
        return TEXT + (narrow ? narrowFrom + character : 2 * character);
    }

    private static void part(ByteBuffer main, int number, ByteBuffer table, Runnable content) {
        int from = table.position();
        content.run();
        main.putInt(PARTS + 8 * number, from).putInt(PARTS + 8 * number + 4, table.position() - from);
    }

    private void index(ByteBuffer table, List<Look> looks, int firstPage) {
        for (Look look : looks) {
            table.putInt(place(look.from));
        }
        table.putInt(looks.isEmpty() ? 0 : place(looks.get(looks.size() - 1).to));
        for (int i = 0; i < looks.size(); i++) {
            table.putInt(firstPage + i);
        }
    }

    private void characterPage(ByteBuffer main, int at, Look look) {
        main.putInt(at, place(look.from)).putInt(at + 4, place(look.to)).put(at + PAGE - 1, (byte) 1);
        main.put(at + 8, (byte) 10).put(at + 20, (byte) look.changes.length).put(at + 21, look.changes);
    }

    private void paragraphPage(ByteBuffer main, int at, Look look) {
        main.putInt(at, place(look.from)).putInt(at + 4, place(look.to)).put(at + PAGE - 1, (byte) 1);
        int size = 2 + look.changes.length;
        main.put(at + 8, (byte) 20).put(at + 41, (byte) ((size + 1) / 2)).put(at + 44, look.changes);
    }

    private void pieces(ByteBuffer table, int split, int wideBytes) {
        boolean two = split > 0;
        table.put(groups.toByteArray()).put((byte) 2).putInt(two ? 28 : 16).putInt(0);
        if (two) {
            table.putInt(split);
        }
        table.putInt(text.length());
        int last = narrowFrom >= 0 ? 2 * (TEXT + wideBytes) | 0x40000000 : place(Math.max(0, split));
        if (two) {
            table.putShort((short) 0).putInt(TEXT).putShort((short) 0);
        }
        table.putShort((short) 0).putInt(last).putShort((short) modifier);
    }

    /** Positions, then for each an entry in which the number of the shape stands. */
    private static void shapes(ByteBuffer table, List<Box> shapes, int end, int more, int before) {
        shapes.forEach(shape -> table.putInt(shape.at()));
        table.putInt(end);
        if (before > 0) {
            table.putInt(end);
        }
        for (Box shape : shapes) {
            table.put(new byte[before]).putInt(shape.shape()).put(new byte[more]);
        }
        table.put(new byte[before > 0 ? before + Integer.BYTES + more : 0]);
    }

    private static byte[] compound(byte[] main, byte[] table, byte[] data) {
        try (POIFSFileSystem file = new POIFSFileSystem();
                InputStream mainStream = new ByteArrayInputStream(main);
                InputStream tableStream = new ByteArrayInputStream(table);
                InputStream dataStream = new ByteArrayInputStream(data)) {
            file.createDocument(mainStream, "WordDocument");
            file.createDocument(tableStream, "1Table");
            file.createDocument(dataStream, "Data");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
