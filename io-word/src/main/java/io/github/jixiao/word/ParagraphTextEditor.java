package io.github.jixiao.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph, and how it is exchanged for another one. */
final class ParagraphTextEditor {

    /** What holds no text that is shown as the paragraph's own. */
    private static final Set<String> UNREAD = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "rt",
            "drawing",
            "pict",
            "object");

    private static final Set<String> NO_LOOK = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "rStyle");

    /** A stretch of text; not one of a placeholder. */
    private record Piece(XmlElement element, String text) {}

    private final PartText part;
    private final Snippets snippets;
    private final TextEdits edits;
    private final XmlElement paragraph;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<XmlElement> placeholders = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    ParagraphTextEditor(PartText part, Snippets snippets, TextEdits edits, XmlElement paragraph) {
        this.part = part;
        this.snippets = snippets;
        this.edits = edits;
        this.paragraph = paragraph;
        collect(paragraph, isPlaceholder(paragraph));
    }

    private void collect(XmlElement element, boolean placeholder) {
        for (XmlElement child : element.children) {
            boolean asks = placeholder || (child.name.equals("sdt") && asks(child));
            String shown = shown(child);
            if (shown != null && !placeholder) {
                pieces.add(new Piece(child, shown));
                text.append(shown);
            } else if (shown != null) {
                placeholders.add(child);
            } else if (!UNREAD.contains(child.name)) {
                collect(child, asks);
            }
        }
    }

    private @Nullable String shown(XmlElement element) {
        return switch (element.name) {
            case "t" -> XmlText.decoded(part.text().substring(element.inner, element.innerEnd));
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> null;
        };
    }

    private static boolean asks(XmlElement control) {
        XmlElement properties = control.child("sdtPr");
        XmlElement flag = properties == null ? null : properties.child("showingPlcHdr");
        return flag != null && !"0".equals(flag.value()) && !"false".equals(flag.value());
    }

    private static boolean isPlaceholder(XmlElement element) {
        for (XmlElement at = element.parent; at != null && !at.name.equals("tbl"); at = at.parent) {
            if (at.name.equals("sdt") && asks(at)) {
                return true;
            }
        }
        return false;
    }

    String text() {
        return text.toString();
    }

    void set(String wanted) {
        String old = text();
        if (old.equals(wanted)) {
            return;
        }
        settle();
        int least = Math.min(old.length(), wanted.length());
        int head = 0;
        while (head < least && old.charAt(head) == wanted.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && old.charAt(old.length() - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
            tail++;
        }
        exchange(head, old.length() - tail, wanted.substring(head, wanted.length() - tail));
    }

    /** The controls around and in the paragraph hold a text from now on, and take none from elsewhere. */
    private void settle() {
        for (XmlElement at = paragraph.parent; at != null && !at.name.equals("tbl"); at = at.parent) {
            settle(at);
        }
        paragraph.within("sdt", one -> false).forEach(this::settle);
    }

    private void settle(XmlElement element) {
        XmlElement properties = element.name.equals("sdt") ? element.child("sdtPr") : null;
        for (String name : List.of("showingPlcHdr", "dataBinding")) {
            XmlElement flag = properties == null ? null : properties.child(name);
            if (flag != null) {
                edits.replace(flag.start, flag.end, "");
            }
        }
    }

    private void exchange(int from, int to, String middle) {
        if (pieces.isEmpty()) {
            begin(middle);
            return;
        }
        int target = target(from, to);
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int end = at + piece.text().length();
            int cut = Math.max(at, Math.min(from, end));
            int resume = Math.max(cut, Math.min(to, end));
            String head = piece.text().substring(0, cut - at);
            String rest = piece.text().substring(resume - at);
            if (i == target) {
                write(piece, head, middle, rest);
            } else if (resume > cut) {
                write(piece, head, "", rest);
            }
            at = end;
        }
    }

    /** The piece in whose look the new text stands: the first that goes, else the one before. */
    private int target(int from, int to) {
        int at = 0;
        int before = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int end = at + pieces.get(i).text().length();
            if (to > from && end > from) {
                return i;
            }
            if (to == from && at < from) {
                before = i;
            }
            at = end;
        }
        return before;
    }

    private void write(Piece piece, String head, String middle, String rest) {
        XmlElement element = piece.element();
        if (element.name.equals("t")) {
            edits.replace(element.start, element.end, snippets.texts(head + middle + rest));
        } else {
            String kept = head.isEmpty() && rest.isEmpty() ? "" : part.text().substring(element.start, element.end);
            edits.replace(
                    element.start,
                    element.end,
                    rest.isEmpty() ? kept + snippets.texts(middle) : snippets.texts(middle) + kept);
        }
    }

    /** The first text of a blank paragraph: in its control where it has one, in the look of what stands there. */
    private void begin(String first) {
        if (first.isEmpty()) {
            return;
        }
        XmlElement control = paragraph.within("sdtContent", one -> false).stream()
                .findFirst()
                .orElse(null);
        String run = snippets.run(look(), first);
        if (control != null) {
            fill(control, run);
            return;
        }
        for (XmlElement placeholder : placeholders) {
            edits.replace(placeholder.start, placeholder.end, "");
        }
        XmlElement properties = paragraph.child("pPr");
        if (part.isWhole(paragraph.start)) {
            edits.replace(paragraph.inner - 2, paragraph.inner, ">" + run + snippets.end("p"));
        } else {
            edits.insert(properties == null ? paragraph.inner : properties.end, run);
        }
    }

    private void fill(XmlElement element, String content) {
        if (part.isWhole(element.start)) {
            edits.replace(element.inner - 2, element.inner, ">" + content + snippets.end(element.name));
        } else {
            edits.replace(element.inner, element.innerEnd, content);
        }
    }

    /** The look of the first run, else of the mark that ends the paragraph; that of a placeholder is none. */
    private String look() {
        if (placeholders.isEmpty()) {
            for (XmlElement run : paragraph.within("r", one -> UNREAD.contains(one.name))) {
                XmlElement look = run.child("rPr");
                if (look != null) {
                    return look(look);
                }
            }
        }
        XmlElement properties = paragraph.child("pPr");
        XmlElement look = properties == null ? null : properties.child("rPr");
        return look == null ? "" : look(look);
    }

    private String look(XmlElement properties) {
        StringBuilder look = new StringBuilder();
        for (XmlElement child : properties.children) {
            if (!NO_LOOK.contains(child.name)) {
                look.append(part.text(), child.start, child.end);
            }
        }
        return look.toString();
    }

    /** More paragraphs like this one, behind it. */
    void follow(List<String> lines) {
        XmlElement properties = paragraph.child("pPr");
        String head = properties == null ? "" : part.text().substring(properties.start, properties.end);
        StringBuilder more = new StringBuilder();
        lines.forEach(line -> more.append(snippets.paragraph(head, line.isEmpty() ? "" : snippets.run(look(), line))));
        edits.insert(paragraph.end, more.toString());
    }

    /** Takes the paragraph away where the cell has others; else just its text. */
    void remove() {
        boolean apart = paragraph.parent != null && paragraph.parent.name.equals("tc");
        if (apart && !text().isBlank()) {
            edits.replace(paragraph.start, paragraph.end, "");
        } else if (!text().isBlank()) {
            set("");
        }
    }
}
