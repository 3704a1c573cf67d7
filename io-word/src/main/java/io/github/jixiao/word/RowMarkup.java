package io.github.jixiao.word;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.RowCopies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Copies rows of a table below themselves. */
final class RowMarkup {

    /** What there may be only once in a document. */
    private static final Set<String> UNIQUE = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "permStart",
            "permEnd");

    private static final Set<String> BEFORE_MERGE = Set.of("cnfStyle", "tcW", "gridSpan", "hMerge");

    private final PartText part;
    private final Snippets snippets;
    private final Function<Address, @Nullable XmlElement> cells;
    private final TextEdits edits;

    RowMarkup(PartText part, Snippets snippets, Function<Address, @Nullable XmlElement> cells, TextEdits edits) {
        this.part = part;
        this.snippets = snippets;
        this.cells = cells;
        this.edits = edits;
    }

    /** A cell of a row, and the column of the table at which it begins. */
    private record Placed(XmlElement cell, int column) {

        /** What it says of a vertical merge: null where it takes part in none. */
        @Nullable
        XmlElement merge() {
            XmlElement properties = cell.child("tcPr");
            return properties == null ? null : properties.child("vMerge");
        }

        boolean continues() {
            XmlElement merge = merge();
            return merge != null && !"restart".equals(merge.value());
        }
    }

    void copy(RowCopies rows) {
        XmlElement first = row(rows.first());
        XmlElement last = row(rows.last());
        XmlElement above = row(rows.below());
        XmlElement table = first == null ? null : first.around("tbl");
        if (first == null || last == null || above == null || table == null) {
            return;
        }
        List<XmlElement> all = table.within("tr", one -> one.name.equals("tbl"));
        int from = all.indexOf(first);
        int to = all.indexOf(last) + 1;
        List<XmlElement> copied = all.subList(from, Math.max(from + 1, to));
        int at = all.indexOf(above) + 1;
        XmlElement next = at < all.size() ? all.get(at) : null;
        Set<Integer> reaching = columns(rows.reaching());
        StringBuilder copies = new StringBuilder();
        for (List<CellEdit> contents : rows.copies()) {
            copies.append(copy(copied, next, reaching, contents));
        }
        for (Placed cell : placed(above)) {
            if (reaching.contains(cell.column()) && cell.merge() == null) {
                merge(cell.cell(), snippets.empty("vMerge", "val", "restart"), edits);
            }
        }
        edits.insert(above.end, copies.toString());
    }

    private @Nullable XmlElement row(Address address) {
        XmlElement cell = cells.apply(address);
        return cell == null ? null : cell.around("tr");
    }

    private Set<Integer> columns(List<Address> addresses) {
        Set<Integer> columns = new HashSet<>();
        for (Address address : addresses) {
            XmlElement cell = cells.apply(address);
            if (cell != null) {
                columns.add(column(cell));
            }
        }
        return columns;
    }

    private int column(XmlElement cell) {
        XmlElement row = cell.around("tr");
        return row == null
                ? -1
                : placed(row).stream()
                        .filter(placed -> placed.cell().start == cell.start)
                        .mapToInt(Placed::column)
                        .findFirst()
                        .orElse(-1);
    }

    private static List<Placed> placed(XmlElement row) {
        List<Placed> placed = new ArrayList<>();
        XmlElement properties = row.child("trPr");
        int column = properties == null ? 0 : number(properties.child("gridBefore"), 0);
        for (XmlElement cell : row.within("tc", one -> false)) {
            placed.add(new Placed(cell, column));
            XmlElement own = cell.child("tcPr");
            column += own == null ? 1 : number(own.child("gridSpan"), 1);
        }
        return placed;
    }

    private static int number(@Nullable XmlElement element, int otherwise) {
        return element == null ? otherwise : Attributes.integer(element.value(), otherwise);
    }

    private String copy(
            List<XmlElement> rows, @Nullable XmlElement next, Set<Integer> reaching, List<CellEdit> contents) {
        TextEdits changes = new TextEdits();
        CellTextEditor texts = new CellTextEditor(part, snippets, changes);
        boolean single = rows.size() == 1;
        for (Placed cell : placed(rows.get(0))) {
            boolean reaches = reaching.contains(cell.column());
            boolean goesOn = single && next != null && goesOn(next, cell.column());
            if (single && !cell.continues() && (reaches || goesOn)) {
                merge(cell.cell(), snippets.empty("vMerge"), changes);
                texts.set(cell.cell(), "");
            } else if (cell.continues() && !reaches && !goesOn) {
                merge(cell.cell(), single ? "" : snippets.empty("vMerge", "val", "restart"), changes);
            }
        }
        for (CellEdit edit : contents) {
            XmlElement cell = cell(edit.address(), rows.get(0));
            if (cell != null) {
                edit.content().ifPresent(content -> texts.set(cell, content.text()));
            }
        }
        StringBuilder copy = new StringBuilder();
        for (XmlElement row : rows) {
            unmark(row, changes);
            copy.append(changes.applied(part.text(), row.start, row.end));
        }
        return copy.toString();
    }

    private static boolean goesOn(XmlElement next, int column) {
        return placed(next).stream().anyMatch(cell -> cell.column() == column && cell.continues());
    }

    /** The cell of an address, or the one that continues it in the first of the rows copied. */
    private @Nullable XmlElement cell(Address address, XmlElement first) {
        XmlElement cell = cells.apply(address);
        if (cell == null || cell.start > first.start) {
            return cell;
        }
        int column = column(cell);
        return placed(first).stream()
                .filter(placed -> placed.column() == column)
                .map(Placed::cell)
                .findFirst()
                .orElse(null);
    }

    /** Gives a cell another vertical merge, or none. */
    private void merge(XmlElement cell, String merge, TextEdits out) {
        XmlElement properties = cell.child("tcPr");
        XmlElement old = properties == null ? null : properties.child("vMerge");
        if (old != null) {
            out.replace(old.start, old.end, merge);
        } else if (properties == null) {
            out.insert(cell.inner, "<" + snippets.prefix() + "tcPr" + ">" + merge + snippets.end("tcPr"));
        } else if (part.isWhole(properties.start)) {
            out.replace(properties.inner - 2, properties.inner, ">" + merge + snippets.end("tcPr"));
        } else {
            int at = properties.inner;
            for (XmlElement child : properties.children) {
                at = BEFORE_MERGE.contains(child.name) ? child.end : at;
            }
            out.insert(at, merge);
        }
    }

    private void unmark(XmlElement element, TextEdits out) {
        boolean control = element.parent != null && element.parent.name.equals("sdtPr") && element.name.equals("id");
        if (UNIQUE.contains(element.name) || control) {
            out.replace(element.start, element.end, "");
            return;
        }
        if (element.name.equals("tr") || element.name.equals("p")) {
            unmarkTag(element, out);
        }
        element.children.forEach(child -> unmark(child, out));
    }

    /** Newer programs give each row and paragraph a number of its own. */
    private void unmarkTag(XmlElement element, TextEdits out) {
        String tag = part.text().substring(element.start, element.inner);
        for (String name : List.of(":paraId=\"", ":textId=\"")) {
            int at = tag.indexOf(name);
            int end = at < 0 ? -1 : tag.indexOf('"', at + name.length());
            int start = at < 0 ? -1 : tag.lastIndexOf(' ', at);
            if (start > 0 && end > 0) {
                out.replace(element.start + start, element.start + end + 1, "");
            }
        }
    }
}
