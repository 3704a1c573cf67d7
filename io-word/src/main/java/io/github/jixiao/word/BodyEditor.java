package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.RejectedException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places in a main part where cells are shaded and comments anchored, and tells what stands there. */
final class BodyEditor {

    /** What follows the shading among the properties of a cell; their order is fixed. */
    private static final Set<String> BEHIND_SHADING = Set.of(
            "noWrap",
            "tcMar",
            "textDirection",
            "tcFitText",
            "vAlign",
            "hideMark",
            "headers",
            "cellIns",
            "cellDel",
            "cellMerge",
            "tcPrChange");

    private final PartText part;
    private final XmlCursor xml;
    private final Snippets snippets;
    private final Map<Integer, CellEdit> cells;
    private final Notes notes;
    private final TextEdits edits;

    BodyEditor(
            PartText part,
            XmlCursor xml,
            Snippets snippets,
            Map<Integer, CellEdit> cells,
            Notes notes,
            TextEdits edits) {
        this.part = part;
        this.xml = xml;
        this.snippets = snippets;
        this.cells = cells;
        this.notes = notes;
        this.edits = edits;
    }

    /** Takes up notes and gives them ids. */
    @FunctionalInterface
    interface Notes {
        int add(String note);
    }

    void edit() throws RejectedException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("tc")) {
                cell();
            }
        }
    }

    private void cell() throws RejectedException {
        int start = xml.offset();
        CellEdit edit = cells.get(start);
        boolean shaded = edit == null || edit.shade().isEmpty() || part.isWhole(start);
        String note = edit == null ? null : edit.note().orElse(null);
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (!xml.isStart()) {
                continue;
            }
            if (!shaded) {
                shade(edit, start);
                shaded = true;
            }
            if (xml.name().equals("tc")) {
                cell();
            } else if (xml.name().equals("p")) {
                paragraph(note);
                note = null;
            }
        }
    }

    /** Stands on the first child of the cell. */
    private void shade(CellEdit edit, int cell) throws RejectedException {
        if (!xml.name().equals("tcPr")) {
            edit.shade().ifPresent(shade -> edits.insert(part.tagEnd(cell), snippets.cellProperties(shade)));
            return;
        }
        String shading = edit.shade().map(snippets::shading).orElse("");
        int start = xml.offset();
        if (part.isWhole(start)) {
            edits.replace(
                    start,
                    part.tagEnd(start),
                    edit.shade().map(snippets::cellProperties).orElse(""));
            return;
        }
        int from = -1;
        int to = -1;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                int at = xml.offset();
                String name = xml.name();
                xml.skip();
                if (name.equals("shd")) {
                    from = at;
                    to = part.elementEnd(at, xml.offset());
                } else if (from < 0 && BEHIND_SHADING.contains(name)) {
                    from = at;
                    to = at;
                }
            }
        }
        edits.replace(from < 0 ? xml.offset() : from, from < 0 ? xml.offset() : to, shading);
    }

    /** Reads a paragraph, in whose text boxes there may be more cells. */
    private void paragraph(@Nullable String note) throws RejectedException {
        int start = xml.offset();
        if (part.isWhole(start)) {
            if (note != null) {
                int id = notes.add(note);
                String content = snippets.commentStart(id) + snippets.commentEnd(id);
                String end = "</" + part.tagName(start) + ">";
                edits.replace(part.tagEnd(start) - 2, part.tagEnd(start), ">" + content + end);
            }
            return;
        }
        int text = part.tagEnd(start);
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart() && xml.name().equals("tc")) {
                cell();
            } else if (xml.isStart() && xml.name().equals("pPr") && xml.depth() == inside + 1) {
                int properties = xml.offset();
                xml.skip();
                text = part.elementEnd(properties, xml.offset());
            }
        }
        if (note != null) {
            int id = notes.add(note);
            edits.insert(text, snippets.commentStart(id));
            edits.insert(xml.offset(), snippets.commentEnd(id));
        }
    }
}
