package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.RejectedException;

/** Reads paragraphs and tables in their order. */
final class BlockReader {

    private final XmlContext context;
    private final XmlCursor xml;
    private final ParagraphReader paragraphs;

    BlockReader(XmlContext context) {
        this.context = context;
        this.xml = context.xml;
        this.paragraphs = new ParagraphReader(context, this);
    }

    /** Reads the children of the element that the cursor stands on, to its end tag. */
    void read(Flow flow) throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                element(flow);
            }
        }
    }

    /** Reads the element that the cursor stands on; of those that merely group others, only the start tag. */
    void element(Flow flow) throws RejectedException {
        switch (xml.name()) {
            case "p" -> paragraphs.read(flow);
            case "tbl" -> new TableReader(context, this, flow).read();
            case "sdt" -> context.control(() -> read(flow));
            case "AlternateContent" -> context.alternatives(() -> read(flow));
            case "del", "moveFrom" -> {
                context.tracked();
                xml.skip();
            }
            case "altChunk" -> context.embedded();
            case "sectPr" -> flow.section(context);
            default -> {
                // custom XML and the like group paragraphs without meaning for the text
            }
        }
    }
}
