package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.DocFile.Extent;
import java.util.Optional;

/** Reads the characters of a paragraph, as they are displayed when all tracked changes are accepted. */
final class CharacterReader {

    private static final char PICTURE = 1;
    private static final char DRAWING = 8;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char SYMBOL = '(';

    /** So much of the instruction of a field tells what it is. */
    private static final int INSTRUCTION = 20;

    private final ReadContext context;
    private final PieceTable text;
    private final Looks looks;
    private final StoryReader stories;
    private final FontNames fonts;
    private final TextBoxes boxes;
    private final DocFormField formFields;
    private final StringBuilder instruction = new StringBuilder();

    CharacterReader(
            ReadContext context, DocFile file, PieceTable text, Looks looks, TextBoxes boxes, StoryReader stories) {
        this.context = context;
        this.text = text;
        this.looks = looks;
        this.stories = stories;
        this.fonts = new FontNames(file);
        this.boxes = boxes;
        this.formFields = new DocFormField(file.data());
    }

    /** Whether a tracked change deletes a mark. */
    boolean deletes(int mark) throws RejectedException {
        RunLook look = looks.run(mark);
        track(look);
        return look.deleted;
    }

    /** Reads a paragraph with the mark at its end. */
    void read(int from, int to, ParagraphLook paragraphLook, Flow flow) throws RejectedException {
        Paragraph paragraph = flow.begin();
        paragraph.text.append(context.lists.label(
                Integer.toString(paragraphLook.style), paragraphLook.listName(), paragraphLook.levelName()));
        paragraph.mark(0, false);
        int textEnd = isMark(text.at(to - 1)) ? to - 1 : to;
        for (int at = from; at < to; ) {
            RunLook look = looks.run(at);
            int end = Math.min(to, look.end);
            track(look);
            if (!look.deleted) {
                int start = paragraph.text.length();
                run(at, Math.min(end, textEnd), look, paragraph, flow);
                paragraph.mark(start, look.hidden);
            } else if (end == to) {
                paragraph.joinNext();
            }
            at = end;
        }
        flow.end(paragraph, context);
        for (Flow aside : paragraph.asides()) {
            aside.finish();
        }
    }

    /** Whether a character may end a paragraph. */
    private static boolean isMark(char c) {
        return c == StoryReader.PARAGRAPH_END || c == StoryReader.CELL_END || c == StoryReader.PAGE_END;
    }

    private void track(RunLook look) {
        if (look.deleted || look.inserted) {
            context.tracked();
        }
    }

    private void run(int from, int to, RunLook look, Paragraph paragraph, Flow flow) throws RejectedException {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            switch (c) {
                case FIELD_BEGIN -> {
                    paragraph.beginField();
                    instruction.setLength(0);
                }
                case FIELD_RESULT -> paragraph.separateField();
                case FIELD_END -> paragraph.endField();
                case PICTURE -> picture(look, paragraph);
                case DRAWING -> drawing(i, paragraph, flow);
                default -> character(c, look, paragraph);
            }
        }
        limit(paragraph);
    }

    private void limit(Paragraph paragraph) throws RejectedException {
        ReadContext.count(paragraph.text.length(), context.limits.cellCharacters(), "characters");
    }

    private void character(char c, RunLook look, Paragraph paragraph) throws RejectedException {
        if (paragraph.inInstruction()) {
            if (instruction.length() < INSTRUCTION) {
                instruction.append(c);
                if (instruction.toString().strip().equals("EMBED")) {
                    context.embedded();
                }
            }
            return;
        }
        StringBuilder out = paragraph.text;
        switch (c) {
            case '\t' -> out.append('\t');
            case '\u000B', '\f' -> out.append('\n');
            case '\u001E' -> out.append('-');
            case SYMBOL ->
                out.append(look.symbolFont < 0 ? c : Symbols.drawn(fonts.name(look.symbolFont), look.symbol));
            default -> {
                if (c >= Symbols.FIRST && c <= Symbols.LAST) {
                    out.append(Symbols.drawn(fonts.name(look.font), c));
                } else if (c >= ' ') {
                    out.append(c);
                }
            }
        }
    }

    /** A form field of old Word has a picture's character. */
    private void picture(RunLook look, Paragraph paragraph) throws RejectedException {
        if (look.data && look.place >= 0) {
            paragraph.text.append(formFields.shown(look.place));
            limit(paragraph);
        }
    }

    private void drawing(int anchor, Paragraph paragraph, Flow flow) throws RejectedException {
        Optional<Extent> box = boxes.take(anchor);
        if (box.isPresent()) {
            Flow aside = flow.aside();
            stories.read(box.get(), aside);
            paragraph.add(aside);
        }
    }
}
