package io.github.jixiao.word;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OleDirectory;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The streams of an old document, and what the block of information at the beginning of the first says of them.
 * Immutable.
 */
final class DocFile {

    /** The stream that every document has. */
    static final String MAIN = "WordDocument";

    private static final int OLDEST_VERSION = 106;

    private static final int VERSION = 2;
    private static final int FLAGS = 10;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;

    private static final int TEXT_LENGTHS = 76;
    private static final int PARTS = 152;

    /** The stories of which the text consists, in this order. */
    enum Story {
        MAIN(0),
        FOOTNOTES(1),
        HEADERS(2),
        MACROS(3),
        COMMENTS(4),
        ENDNOTES(5),
        TEXT_BOXES(6);

        private final int index;

        Story(int index) {
            this.index = index;
        }
    }

    /** What lies in the second stream, by its place in the list that says where. */
    enum Part {
        STYLES(1),
        SECTIONS(6),
        HEADERS(11),
        CHARACTER_PAGES(12),
        PARAGRAPH_PAGES(13),
        FONTS(15),
        PIECES(33),
        ANCHORS(40),
        TEXT_BOXES(56),
        LISTS(73),
        LIST_OVERRIDES(74);

        private final int index;

        Part(int index) {
            this.index = index;
        }
    }

    /** Where a part lies; its size is 0 where the document has none. */
    record Extent(int at, int size) {}

    private final Set<String> names;
    private final Bytes text;
    private final Bytes table;
    private final Bytes data;

    private DocFile(Set<String> names, Bytes text, Bytes table, Bytes data) {
        this.names = names;
        this.text = text;
        this.table = table;
        this.data = data;
    }

    static DocFile open(byte[] file, ReadLimits limits) throws RejectedException {
        Set<String> names = OleDirectory.open(file, limits).names();
        try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            Bytes text = stream(streams, names, MAIN, file.length);
            if (text.u16(VERSION) < OLDEST_VERSION) {
                throw GateCode.TOO_OLD.rejected("part", MAIN);
            }
            int flags = text.u16(FLAGS);
            if ((flags & ENCRYPTED) != 0) {
                throw GateCode.ENCRYPTED.rejected("part", MAIN);
            }
            Bytes table = stream(streams, names, (flags & SECOND_TABLE) == 0 ? "0Table" : "1Table", file.length);
            return new DocFile(names, text, table, stream(streams, names, "Data", file.length));
        } catch (IOException | RuntimeException e) {
            // what POI throws at a broken file is nowhere written
            throw GateCode.UNREADABLE_OLE.rejected("reason", "OLE");
        }
    }

    /** A stream, empty where there is none; whatever size the directory claims, it is not larger than the file. */
    private static Bytes stream(POIFSFileSystem streams, Set<String> names, String name, int limit) throws IOException {
        for (String candidate : names) {
            if (candidate.equalsIgnoreCase(name)) {
                try (InputStream in = streams.createDocumentInputStream(candidate)) {
                    return new Bytes(name, in.readNBytes(limit));
                }
            }
        }
        return new Bytes(name, new byte[0]);
    }

    /** The names of what lies in the compound file. */
    Set<String> names() {
        return names;
    }

    /** The stream of the text and of the looks of its parts. */
    Bytes text() {
        return text;
    }

    /** The stream of all other tables. */
    Bytes table() {
        return table;
    }

    /** The stream of pictures, of form fields, and of looks too large for the pages. */
    Bytes data() {
        return data;
    }

    /** How many characters a story has. */
    int characters(Story story) throws RejectedException {
        int at = TEXT_LENGTHS + Integer.BYTES * story.index;
        int count = text.i32(at);
        if (count < 0) {
            throw text.broken(at);
        }
        return count;
    }

    /** The character at which a story begins. */
    long start(Story story) throws RejectedException {
        long start = 0;
        for (Story before : Story.values()) {
            if (before == story) {
                break;
            }
            start += characters(before);
        }
        return start;
    }

    Extent extent(Part part) throws RejectedException {
        int at = PARTS + Short.BYTES + 2 * Integer.BYTES * part.index;
        if (part.index >= text.u16(PARTS)) {
            return new Extent(0, 0);
        }
        Extent extent = new Extent(text.i32(at), text.i32(at + Integer.BYTES));
        if (extent.size() != 0) {
            table.require(extent.at(), extent.size());
        }
        return extent;
    }
}
