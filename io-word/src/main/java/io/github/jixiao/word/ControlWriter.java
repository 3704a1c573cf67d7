package io.github.jixiao.word;

import io.github.jixiao.grid.CellEntry;
import javax.xml.stream.XMLStreamException;

/** Writes the places of a form to fill in as content controls. Not safe for use by several threads. */
final class ControlWriter {

    /** What an empty place shows that says nothing: two blanks as wide as characters, so that there is something to click. */
    private static final String NOTHING = "\u3000\u3000";

    private final Markup markup;
    private final ParagraphWriter paragraphs;
    private int count;

    ControlWriter(Markup markup, ParagraphWriter paragraphs) {
        this.markup = markup;
        this.paragraphs = paragraphs;
    }

    /** Writes a control inside of a paragraph; without text it shows the hint, which Word knows to be none. */
    void write(CellEntry entry, String text) throws XMLStreamException {
        markup.start("sdt");
        markup.start("sdtPr");
        markup.empty("id", "val", Integer.toString(++count));
        if (text.isEmpty()) {
            markup.empty("showingPlcHdr");
        }
        kind(entry);
        markup.end();
        markup.start("sdtContent");
        markup.start("r");
        if (text.isEmpty()) {
            markup.start("rPr");
            markup.empty("rStyle", "val", "PlaceholderText");
            markup.empty("color", "val", "A6A6A6");
            markup.end();
            markup.text("t", entry.hint().isEmpty() ? NOTHING : ParagraphWriter.printable(entry.hint()));
        } else {
            paragraphs.lines(text);
        }
        markup.end();
        markup.end();
        markup.end();
    }

    /**
     * A combo box takes other text, too. A place for text is a control of no kind in particular: of those for plain text
     * alone LibreOffice forgets that they are empty, and what they show becomes content.
     */
    private void kind(CellEntry entry) throws XMLStreamException {
        if (entry.choices().isEmpty()) {
            return;
        }
        markup.start("comboBox");
        for (String choice : entry.choices().stream().distinct().toList()) {
            String item = ParagraphWriter.printable(choice);
            markup.empty("listItem", "displayText", item, "value", item);
        }
        markup.end();
    }
}
