package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.DocFile.Extent;
import java.util.Map;

/**
 * Tells how characters look: what their pages say, then what is changed for their piece of the text. Not safe for use
 * by several threads.
 */
final class Looks {

    /** A look that is too long for a page stands in the stream of data, behind its size. */
    private static final int ELSEWHERE = 0x6646;

    private static final int ELSEWHERE_OLD = 0x6645;
    private static final int TABLE_ELSEWHERE = 0x646B;

    /** The changes of which a piece may have a short form, and that form. */
    private static final Map<Integer, Integer> SHORT_FORMS =
            Map.of(0x0E, 0x260A, 0x18, 0x2416, 0x19, 0x2417, 0x41, 0x0800, 0x42, 0x0801, 0x5C, 0x083C);

    private final DocFile file;
    private final PieceTable pieces;
    private final Sprms sprms;
    private final LookPages paragraphs;
    private final LookPages runs;

    Looks(DocFile file, PieceTable pieces, Sprms sprms) throws RejectedException {
        this.file = file;
        this.pieces = pieces;
        this.sprms = sprms;
        this.paragraphs = new LookPages(file, DocFile.Part.PARAGRAPH_PAGES);
        this.runs = new LookPages(file, DocFile.Part.CHARACTER_PAGES);
    }

    /** The look of the paragraph that a character ends. */
    ParagraphLook paragraph(int mark) throws RejectedException {
        int piece = pieces.piece(mark);
        paragraphs.find(pieces.place(piece, mark));
        ParagraphLook look = new ParagraphLook();
        Extent extent = paragraphs.look();
        if (extent.size() >= Short.BYTES) {
            look.style = file.text().u16(extent.at());
            Extent changes = new Extent(extent.at() + Short.BYTES, extent.size() - Short.BYTES);
            sprms.each(file.text(), changes, (sprm, bytes, operand, size) -> change(look, sprm, bytes, operand, size));
        }
        modify(piece, look);
        return look;
    }

    /** Whether the pages say that a paragraph ends with a character. */
    boolean endsParagraph(int character) throws RejectedException {
        int piece = pieces.piece(character);
        int place = pieces.place(piece, character);
        paragraphs.find(place);
        return paragraphs.end() == place + pieces.width(piece);
    }

    private void change(ParagraphLook look, int sprm, Bytes bytes, int operand, int size) throws RejectedException {
        if (sprm == ELSEWHERE || sprm == ELSEWHERE_OLD || sprm == TABLE_ELSEWHERE) {
            Bytes data = file.data();
            int at = bytes.i32(operand);
            sprms.each(data, new Extent(at + Short.BYTES, data.u16(at)), look);
        } else {
            look.change(sprm, bytes, operand, size);
        }
    }

    /** The look of the run that begins with a character. */
    RunLook run(int from) throws RejectedException {
        int piece = pieces.piece(from);
        int place = pieces.place(piece, from);
        runs.find(place);
        RunLook look = new RunLook();
        int left = Math.max(1, (runs.end() - place) / pieces.width(piece));
        look.end = (int) Math.min(pieces.end(piece), from + (long) left);
        sprms.each(file.text(), runs.look(), look);
        modify(piece, look);
        return look;
    }

    private void modify(int piece, Sprms.Target look) throws RejectedException {
        int modifier = pieces.modifier(piece);
        if (modifier == 0) {
            return;
        }
        int number = modifier >> 1;
        if ((modifier & 1) == 0) {
            Integer sprm = SHORT_FORMS.get(number & 0x7F);
            if (sprm != null) {
                look.change(sprm, new Bytes("", new byte[] {(byte) (modifier >> Byte.SIZE)}), 0, 1);
            }
        } else if (number < pieces.groups().size()) {
            sprms.each(file.table(), pieces.groups().get(number), look);
        }
    }
}
