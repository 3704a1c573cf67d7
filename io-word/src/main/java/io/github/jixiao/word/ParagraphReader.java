package io.github.jixiao.word;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.RejectedException;

/** Reads the text of paragraphs, as it is displayed when all tracked changes are accepted. */
final class ParagraphReader {

    private final ReadContext context;
    private final XmlCursor xml;
    private final BlockReader blocks;

    ParagraphReader(ReadContext context, BlockReader blocks) {
        this.context = context;
        this.xml = context.xml;
        this.blocks = blocks;
    }

    void read(Flow flow) throws RejectedException {
        Paragraph paragraph = flow.begin();
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
                case "pPr" -> properties(paragraph);
                case "r" -> run(flow, paragraph);
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

    private void properties(Paragraph paragraph) throws RejectedException {
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

    private void run(Flow flow, Paragraph paragraph) throws RejectedException {
        int inside = xml.depth();
        int from = paragraph.text.length();
        boolean hidden = false;
        while (xml.next() && xml.depth() >= inside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rPr" -> hidden = context.hasFlag("vanish");
                case "t" -> text(paragraph);
                case "tab", "ptab" -> append(paragraph, "\t");
                case "br", "cr" -> append(paragraph, "\n");
                case "noBreakHyphen" -> append(paragraph, "-");
                case "sym" -> append(paragraph, Symbols.text(xml.attribute("font"), xml.attribute("char")));
                case "fldChar" -> field(paragraph);
                case "instrText", "delText", "delInstrText", "rt" -> xml.skip();
                case "drawing", "pict", "object" -> shapes(flow, paragraph);
                case "AlternateContent" -> context.alternatives(() -> run(flow, paragraph));
                default -> {
                    // references to notes, and what has no text
                }
            }
        }
        paragraph.mark(from, hidden);
    }

    private void text(Paragraph paragraph) throws RejectedException {
        StringBuilder text = paragraph.text;
        int from = text.length();
        boolean preserve = "preserve".equals(xml.attribute("space"));
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isText()) {
                xml.appendText(text);
                if (text.length() > context.limits.cellCharacters()) {
                    throw GateCode.LIMIT_CELLS.rejected("what", "characters", "limit", context.limits.cellCharacters());
                }
            }
        }
        if (context.inPlaceholder() || paragraph.inInstruction()) {
            text.setLength(from);
        } else {
            clean(text, from, preserve);
        }
        if (text.length() > from) {
            context.produced();
        }
    }

    /** Word trims a text unless it is told not to, and shows line breaks in it as spaces. */
    private static void clean(StringBuilder text, int from, boolean preserve) {
        if (!preserve) {
            int end = text.length();
            while (end > from && isSpace(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
            int start = from;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            text.delete(from, start);
        }
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private void append(Paragraph paragraph, String text) {
        if (!context.inPlaceholder() && !paragraph.inInstruction()) {
            paragraph.text.append(text);
        }
    }

    private void field(Paragraph paragraph) throws RejectedException {
        String type = xml.attribute("fldCharType");
        String shown = FormField.read(context);
        if ("begin".equals(type)) {
            append(paragraph, shown);
            paragraph.beginField();
        } else if ("separate".equals(type)) {
            paragraph.separateField();
        } else if ("end".equals(type)) {
            paragraph.endField();
        }
    }

    /** Reads the text boxes among drawings, whose own text (names, sizes, the labels of charts) is no content. */
    private void shapes(Flow flow, Paragraph paragraph) throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "txbxContent" -> {
                        Flow aside = flow.aside();
                        blocks.read(aside);
                        paragraph.add(aside);
                    }
                    case "AlternateContent" -> context.alternatives(() -> shapes(flow, paragraph));
                    default -> {
                        // text boxes may stand anywhere in a drawing
                    }
                }
            }
        }
    }
}
