package io.github.jixiao.word;

import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.word.DocFile.Extent;
import io.github.jixiao.word.DocFile.Story;
import java.util.ArrayList;
import java.util.List;

/** The sections of the main text of an old document, and the headers of their pages. Not safe for use by several threads. */
final class DocSections {

    private static final int SECTION = 12;
    private static final int LOOK = 2;
    private static final int FIRST_DIFFERS = 0x300A;

    /** Before the headers and footers stand the lines above notes, as many as a section has headers and footers. */
    private static final int STORIES = 6;

    private static final int HEADER = 1;
    private static final int HEADER_OF_FIRST = 4;

    private final DocFile file;
    private final PieceTable text;
    private final Sprms sprms;
    private final List<Integer> ends = new ArrayList<>();

    DocSections(DocFile file, PieceTable text, Sprms sprms) {
        this.file = file;
        this.text = text;
        this.sprms = sprms;
    }

    /** Reads the main text, section by section. */
    void readMain(StoryReader stories, BodyFlow body) throws RejectedException {
        Extent part = file.extent(DocFile.Part.SECTIONS);
        int length = file.characters(Story.MAIN);
        int from = 0;
        for (int i = 0; i < count(part); i++) {
            int to = file.table().i32(part.at() + Integer.BYTES * (i + 1));
            // whatever a broken list says, no paragraph is cut
            boolean last = i + 1 == count(part);
            boolean ended =
                    to > from && to < Math.min(length, text.length()) && text.at(to - 1) == StoryReader.PAGE_END;
            if (ended && !last) {
                stories.read(new Extent(from, to - from), body);
                from = to;
            }
            ends.add(body.blocks().size());
        }
        stories.read(new Extent(from, length - from), body);
        if (!ends.isEmpty()) {
            ends.set(ends.size() - 1, body.blocks().size());
        }
    }

    private static int count(Extent sections) {
        return Math.max(0, sections.size() - Integer.BYTES) / (Integer.BYTES + SECTION);
    }

    /** What stands above the tables of each section. */
    List<PageHeader> pageHeaders(StoryReader stories, BodyFlow body) throws RejectedException {
        List<PageHeader> headers = new ArrayList<>();
        Extent header = new Extent(0, 0);
        Extent ofFirst = header;
        int from = 0;
        for (int i = 0; i < ends.size(); i++) {
            header = story(i, HEADER, header);
            ofFirst = story(i, HEADER_OF_FIRST, ofFirst);
            if (body.hasGrid(from, ends.get(i))) {
                List<TextBlock> texts = new ArrayList<>();
                if (firstDiffers(i)) {
                    texts.addAll(texts(ofFirst, stories));
                }
                texts.addAll(texts(header, stories));
                if (!texts.isEmpty()) {
                    headers.add(new PageHeader(texts, from, ends.get(i)));
                }
            }
            from = ends.get(i);
        }
        return headers;
    }

    /** A story of a section; that of the section before where it has none. */
    private Extent story(int section, int number, Extent before) throws RejectedException {
        Extent part = file.extent(DocFile.Part.HEADERS);
        int index = STORIES * (section + 1) + number;
        if (Integer.BYTES * (index + 2) > part.size()) {
            return before;
        }
        int at = part.at() + Integer.BYTES * index;
        int start = file.table().i32(at);
        int end = file.table().i32(at + Integer.BYTES);
        long base = file.start(Story.HEADERS);
        if (start < 0 || end > file.characters(Story.HEADERS) || base + end > text.length()) {
            throw file.table().broken(at);
        }
        return start < end ? new Extent((int) base + start, end - start) : before;
    }

    private static List<TextBlock> texts(Extent story, StoryReader stories) throws RejectedException {
        BodyFlow flow = new BodyFlow(DocFile.MAIN);
        stories.read(story, flow);
        flow.finish();
        return PageHeaderTexts.of(flow, DocFile.MAIN);
    }

    private boolean firstDiffers(int section) throws RejectedException {
        Extent part = file.extent(DocFile.Part.SECTIONS);
        int at = file.table().i32(part.at() + Integer.BYTES * (count(part) + 1) + SECTION * section + LOOK);
        if (at < 0) {
            return false;
        }
        boolean[] differs = new boolean[1];
        Extent changes = new Extent(at + Short.BYTES, file.text().u16(at));
        sprms.each(file.text(), changes, (sprm, bytes, operand, size) -> {
            if (sprm == FIRST_DIFFERS) {
                differs[0] = bytes.u8(operand) != 0;
            }
        });
        return differs[0];
    }
}
