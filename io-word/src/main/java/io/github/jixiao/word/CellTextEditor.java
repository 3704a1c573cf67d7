package io.github.jixiao.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts text into a cell or a paragraph: only the characters that differ are exchanged, in the look that stands there, and
 * content controls hold the new text as they held the old.
 */
final class CellTextEditor {

    private static final Set<String> CLOSED = Set.of("tbl", "tcPr", "txbxContent", "del", "moveFrom");

    private final PartText part;
    private final Snippets snippets;
    private final TextEdits edits;

    CellTextEditor(PartText part, Snippets snippets, TextEdits edits) {
        this.part = part;
        this.snippets = snippets;
        this.edits = edits;
    }

    /** A cell shows each line as a paragraph. */
    void set(XmlElement element, String text) {
        if (element.name.equals("p")) {
            new ParagraphTextEditor(part, snippets, edits, element).set(text);
            return;
        }
        List<XmlElement> paragraphs = element.within("p", one -> CLOSED.contains(one.name));
        List<ParagraphTextEditor> old = new ArrayList<>();
        for (XmlElement paragraph : paragraphs) {
            old.add(new ParagraphTextEditor(part, snippets, edits, paragraph));
        }
        List<String> lines =
                List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        if (!old.isEmpty()) {
            set(old, lines);
        }
    }

    private void set(List<ParagraphTextEditor> old, List<String> lines) {
        int least = Math.min(old.size(), lines.size());
        int head = 0;
        while (head < least && old.get(head).text().equals(lines.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && old.get(old.size() - 1 - tail).text().equals(lines.get(lines.size() - 1 - tail))) {
            tail++;
        }
        int oldEnd = old.size() - tail;
        int newEnd = lines.size() - tail;
        int pairs = Math.min(oldEnd, newEnd) - head;
        for (int i = head; i < head + pairs; i++) {
            old.get(i).set(lines.get(i));
        }
        if (newEnd > oldEnd) {
            ParagraphTextEditor last = old.get(Math.max(0, Math.min(oldEnd, old.size()) - 1));
            last.follow(lines.subList(head + pairs, newEnd));
        }
        for (int i = head + pairs; i < oldEnd; i++) {
            old.get(i).remove();
        }
    }
}
