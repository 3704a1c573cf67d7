package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.DocFile.Extent;

/** Reads a stretch of the text of an old document, paragraph by paragraph, with the tables in it. */
final class StoryReader {

    /** Ends a cell and a row of a table that stands in no other. */
    static final char CELL_END = '\u0007';

    static final char PARAGRAPH_END = '\r';
    static final char PAGE_END = '\f';

    private final ReadContext context;
    private final PieceTable text;
    private final Looks looks;
    private final CharacterReader characters;

    StoryReader(ReadContext context, DocFile file, PieceTable text, Looks looks, TextBoxes boxes) {
        this.context = context;
        this.text = text;
        this.looks = looks;
        this.characters = new CharacterReader(context, file, text, looks, boxes, this);
    }

    void read(Extent story, Flow flow) throws RejectedException {
        int to = (int) Math.min(text.length(), story.at() + (long) story.size());
        TableStack tables = new TableStack(context, flow);
        for (int start = story.at(); start < to; ) {
            int end = paragraphEnd(start, to);
            ParagraphLook look = looks.paragraph(end - 1);
            tables.enter(look.depth());
            if (look.endsRow()) {
                tables.endRow(look.row, characters.deletes(end - 1));
            } else {
                characters.read(start, end, look, tables.flow());
                if (look.endsCell(text.at(end - 1))) {
                    tables.endCell();
                }
            }
            start = end;
        }
        tables.enter(0);
    }

    private int paragraphEnd(int start, int to) throws RejectedException {
        for (int i = start; i < to; i++) {
            char c = text.at(i);
            // within a paragraph it breaks the page, at its end the section
            if (c == PARAGRAPH_END || c == CELL_END || (c == PAGE_END && looks.endsParagraph(i))) {
                return i + 1;
            }
        }
        return to;
    }
}
