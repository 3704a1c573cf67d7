package io.github.jixiao.word;

import javax.xml.stream.XMLStreamException;

/** The paper: A4, upright, with margins of two centimetres. Lengths are in twips. */
final class Page {

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1134;

    /** How wide the text between the margins is. */
    static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private Page() {}

    static void write(Markup markup) throws XMLStreamException {
        String margin = Integer.toString(MARGIN);
        markup.start("sectPr");
        markup.empty("pgSz", "w", Integer.toString(WIDTH), "h", Integer.toString(HEIGHT));
        markup.empty(
                "pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin, "header", "851", "footer",
                "851", "gutter", "0");
        markup.end();
    }
}
