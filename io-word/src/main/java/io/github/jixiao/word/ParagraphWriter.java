package io.github.jixiao.word;

import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.StyleRole;
import javax.xml.stream.XMLStreamException;

/** Writes text as paragraphs. */
final class ParagraphWriter {

    private final Markup markup;
    private final ControlWriter controls;

    ParagraphWriter(Markup markup) {
        this.markup = markup;
        this.controls = new ControlWriter(markup, this);
    }

    /** Writes a text outside the tables: one paragraph, whatever lines it has. */
    void block(StyleRole role, String text) throws XMLStreamException {
        start(style(role, "Normal"));
        markup.start("r");
        lines(text);
        markup.end();
        markup.end();
    }

    /** Writes the lines of a text into a run. */
    void lines(String text) throws XMLStreamException {
        String[] lines = split(text);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                markup.empty("br");
            }
            line(lines[i]);
        }
    }

    /** Writes a cell to fill in: what the form prints, and behind it the place; a choice made beforehand stands in it. */
    void cell(StyleRole role, String text, CellEntry entry) throws XMLStreamException {
        boolean chosen = !entry.choices().isEmpty();
        start(style(role, "CellText"));
        if (!chosen && !text.isEmpty()) {
            markup.start("r");
            lines(text);
            markup.end();
        }
        controls.write(entry, chosen ? text : "");
        markup.end();
    }

    /** Writes a text in a cell: one paragraph for each line. */
    void cell(StyleRole role, String text, boolean hidden) throws XMLStreamException {
        for (String line : split(text)) {
            start(style(role, "CellText"));
            if (!line.isEmpty()) {
                markup.start("r");
                if (hidden) {
                    markup.start("rPr");
                    markup.empty("vanish");
                    markup.end();
                }
                line(line);
                markup.end();
            }
            markup.end();
        }
    }

    /** Writes the paragraph that Word demands after a table, as low as can be. */
    void separator() throws XMLStreamException {
        start("Separator");
        markup.end();
    }

    private void start(String style) throws XMLStreamException {
        markup.start("p");
        markup.start("pPr");
        markup.empty("pStyle", "val", style);
        markup.end();
    }

    private void line(String line) throws XMLStreamException {
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            piece(line.substring(from, tab));
            markup.empty("tab");
            from = tab + 1;
        }
        piece(line.substring(from));
    }

    private void piece(String piece) throws XMLStreamException {
        if (!piece.isEmpty()) {
            markup.text("t", printable(piece));
        }
    }

    private static String[] split(String text) {
        String plain =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return plain.indexOf('\n') < 0 ? new String[] {plain} : plain.split("\n", -1);
    }

    /** The text with U+FFFD for whatever XML forbids: control characters, halves of surrogate pairs. */
    static String printable(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        text.substring(at).codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 0x20 && c < Character.MIN_SURROGATE;
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20
                && c != 0xFFFE
                && c != 0xFFFF
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String style(StyleRole role, String text) {
        return switch (role) {
            case TITLE -> "Title";
            case NOTE -> "Note";
            case LABEL -> "CellLabel";
            case TEXT -> text;
            case CENTERED -> "CellCentered";
            case NUMBER -> "CellNumber";
        };
    }
}
