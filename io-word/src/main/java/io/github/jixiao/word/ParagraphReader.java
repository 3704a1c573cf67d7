package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.RejectedException;

/** Reads the text of paragraphs, as it is displayed when all tracked changes are accepted. */
final class ParagraphReader {

    private final XmlContext context;
    private final XmlCursor xml;
    private final RunReader runs;

    ParagraphReader(XmlContext context, BlockReader blocks) {
        this.context = context;
        this.xml = context.xml;
        this.runs = new RunReader(context, blocks);
    }

    void read(Flow flow) throws RejectedException {
        Paragraph paragraph = flow.begin();
        if (flow.path().isEmpty()) {
            context.paragraph(paragraph.index);
        }
        inline(flow, paragraph);
        flow.end(paragraph, context);
        paragraph.asides().forEach(Flow::finish);
    }

    private void inline(Flow flow, Paragraph paragraph) throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pPr" -> properties(flow, paragraph);
                case "r" -> runs.read(flow, paragraph);
                case "del", "moveFrom" -> {
                    context.tracked();
                    xml.skip();
                }
                case "ins", "moveTo" -> context.tracked();
                case "sdt" -> context.control(() -> inline(flow, paragraph));
                case "AlternateContent" -> context.alternatives(() -> inline(flow, paragraph));
                case "rPr", "ctrlPr" -> xml.skip();
                default -> {
                    // links, smart tags, simple fields, formulas: their runs follow
                }
            }
        }
    }

    private void properties(Flow flow, Paragraph paragraph) throws RejectedException {
        String style = null;
        String list = null;
        String level = null;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "numPr" -> {
                        // its children follow
                    }
                    case "pStyle" -> style = xml.attribute("val");
                    case "numId" -> list = xml.attribute("val");
                    case "ilvl" -> level = xml.attribute("val");
                    case "rPr" -> end(paragraph);
                    case "sectPr" -> flow.section(context);
                    default -> xml.skip();
                }
            }
        }
        if (!context.inPlaceholder()) {
            paragraph.text.append(context.lists.label(style, list, level));
            paragraph.mark(0, false);
        }
    }

    /** Reads the properties of the mark that ends a paragraph. */
    private void end(Paragraph paragraph) throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "del", "moveFrom" -> {
                        context.tracked();
                        paragraph.joinNext();
                    }
                    case "ins", "moveTo" -> context.tracked();
                    default -> {
                        // the look of the mark
                    }
                }
                xml.skip();
            }
        }
    }
}
