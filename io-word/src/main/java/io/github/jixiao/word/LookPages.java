package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.DocFile.Extent;

/**
 * The looks of all runs, or of all paragraphs. They stand in pages between the text, in the order of the places that
 * they concern. Not safe for use by several threads: it remembers what it found last.
 */
final class LookPages {

    private static final int PAGE = 512;
    private static final int PAGE_NUMBER = 0x3FFFFF;
    private static final int PARAGRAPH_ENTRY = 13;

    private final Bytes text;
    private final Bytes table;
    private final Extent index;
    private final int pages;
    private final boolean paragraphs;

    private int pageStart;
    private int pageEnd;
    /** Where the page begins; -1 where there is none. */
    private int page = -1;

    private int start;
    private int end;
    private Extent look = new Extent(0, 0);

    LookPages(DocFile file, DocFile.Part part) throws RejectedException {
        this.text = file.text();
        this.table = file.table();
        this.index = file.extent(part);
        this.pages = Math.max(0, index.size() - Integer.BYTES) / (2 * Integer.BYTES);
        this.paragraphs = part == DocFile.Part.PARAGRAPH_PAGES;
    }

    /** Finds the look at a place of the first stream. */
    void find(int place) throws RejectedException {
        if (place >= start && place < end) {
            return;
        }
        if (place < pageStart || place >= pageEnd) {
            findPage(place);
        }
        look = new Extent(0, 0);
        start = place;
        end = pageEnd;
        if (page >= 0) {
            findOn(page, place);
        }
    }

    private void findPage(int place) throws RejectedException {
        int number = last(table, index.at(), pages, place);
        pageStart = place;
        page = -1;
        if (number < 0 || number == pages) {
            pageEnd = number < 0 && pages > 0 ? table.i32(index.at()) : Integer.MAX_VALUE;
            return;
        }
        pageEnd = table.i32(index.at() + Integer.BYTES * (number + 1));
        page = PAGE * (table.i32(index.at() + Integer.BYTES * (pages + 1 + number)) & PAGE_NUMBER);
        if (page > text.length()) {
            throw table.broken(index.at());
        }
    }

    private void findOn(int from, int place) throws RejectedException {
        int count = text.u8(from + PAGE - 1);
        int entry = last(text, from, count, place);
        if (entry < 0) {
            end = Math.min(end, text.i32(from));
        } else if (entry < count) {
            start = text.i32(from + Integer.BYTES * entry);
            end = text.i32(from + Integer.BYTES * (entry + 1));
            int size = paragraphs ? PARAGRAPH_ENTRY : 1;
            int words = text.u8(from + Integer.BYTES * (count + 1) + size * entry);
            if (words > 0) {
                look = look(from + 2 * words);
            }
        }
    }

    /** A list of changes behind its size; that of a paragraph counts words, with a byte of filling somewhere. */
    private Extent look(int at) throws RejectedException {
        int size = text.u8(at);
        if (!paragraphs) {
            return new Extent(at + 1, size);
        }
        return size > 0 ? new Extent(at + 1, 2 * size - 1) : new Extent(at + 2, 2 * text.u8(at + 1));
    }

    /** The last of some numbers, one more than there are ranges, that is not above a place; -1 where all are. */
    private static int last(Bytes bytes, int at, int ranges, int place) throws RejectedException {
        int low = -1;
        int high = ranges == 0 ? 0 : ranges + 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (bytes.i32(at + Integer.BYTES * middle) <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where in the first stream the look found ends. */
    int end() {
        return end;
    }

    /** The look found; of size 0 where there is none. */
    Extent look() {
        return look;
    }
}
