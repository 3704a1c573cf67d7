package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.RejectedException;
import org.jspecify.annotations.Nullable;

/** Reads runs: text of one look. */
final class RunReader {

    private final XmlContext context;
    private final XmlCursor xml;
    private final BlockReader blocks;

    RunReader(XmlContext context, BlockReader blocks) {
        this.context = context;
        this.xml = context.xml;
        this.blocks = blocks;
    }

    /** What of the look of a run concerns its text. */
    private static final class Look {
        private boolean hidden;
        private @Nullable String font;
    }

    void read(Flow flow, Paragraph paragraph) throws RejectedException {
        Look look = new Look();
        int from = paragraph.text.length();
        read(flow, paragraph, look);
        paragraph.mark(from, look.hidden);
    }

    private void read(Flow flow, Paragraph paragraph, Look look) throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rPr" -> look(look);
                case "t" -> text(paragraph, look);
                case "tab", "ptab" -> append(paragraph, "\t");
                case "br", "cr" -> append(paragraph, "\n");
                case "noBreakHyphen" -> append(paragraph, "-");
                case "sym" -> append(paragraph, Symbols.text(xml.attribute("font"), xml.attribute("char")));
                case "fldChar" -> field(paragraph);
                case "instrText", "delText", "delInstrText", "rt" -> xml.skip();
                case "object" -> {
                    context.embedded();
                    shapes(flow, paragraph);
                }
                case "drawing", "pict" -> shapes(flow, paragraph);
                case "AlternateContent" -> context.alternatives(() -> read(flow, paragraph, look));
                default -> {
                    // references to notes, and what has no text
                }
            }
        }
    }

    private void look(Look look) throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "vanish" -> look.hidden = context.flag();
                    case "rFonts" -> look.font = xml.attribute("ascii");
                    default -> {
                        // sizes, colours; the look before a tracked change
                    }
                }
                xml.skip();
            }
        }
    }

    private void text(Paragraph paragraph, Look look) throws RejectedException {
        StringBuilder text = paragraph.text;
        int from = text.length();
        boolean preserve = "preserve".equals(xml.attribute("space"));
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isText()) {
                xml.appendText(text);
                ReadContext.count(text.length(), context.limits.cellCharacters(), "characters");
            }
        }
        if (isUnseen(paragraph)) {
            text.setLength(from);
            return;
        }
        if (!preserve) {
            trim(text, from);
        }
        draw(text, from, look);
        if (text.length() > from) {
            context.produced();
        }
    }

    private boolean isUnseen(Paragraph paragraph) {
        return context.inPlaceholder() || paragraph.inInstruction();
    }

    /** Word trims a text unless it is told not to. */
    private static void trim(StringBuilder text, int from) {
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

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Line breaks in the markup are shown as spaces, and some fonts draw signs for codes of the private area. */
    private static void draw(StringBuilder text, int from, Look look) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                text.setCharAt(i, ' ');
            } else if (c >= Symbols.FIRST && c <= Symbols.LAST && look.font != null) {
                text.setCharAt(i, Symbols.drawn(look.font, c));
            }
        }
    }

    private void append(Paragraph paragraph, String text) {
        if (!isUnseen(paragraph)) {
            paragraph.text.append(text);
            if (!text.isBlank()) {
                context.produced();
            }
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
