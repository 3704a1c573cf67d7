package io.github.jixiao.report;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.TextBlock;
import java.util.List;
import java.util.Optional;

/** Shows a table as on its paper, with the numbers of the findings in the cells. */
final class PaperView {

    private final Marks marks;
    private final CellDress dress;

    PaperView(Marks marks) {
        this.marks = marks;
        this.dress = new CellDress(marks.paper().map());
    }

    void show(Markup page) {
        page.open("div", "class", "paper", "lang", "zh-CN");
        for (Block block : marks.paper().blocks()) {
            if (block instanceof Grid grid) {
                table(page, grid);
            } else {
                TextBlock text = (TextBlock) block;
                page.open("p", "id", id(text.address()), "class", kind(dress.of(text), text.address()));
                content(page, text.text(), text.address());
                page.close();
            }
        }
        page.close();
    }

    private void table(Markup page, Grid grid) {
        if (grid.cells().isEmpty()) {
            return;
        }
        page.open("table").open("colgroup");
        double width = grid.width(0, grid.columnCount());
        for (int column = 0; column < grid.columnCount(); column++) {
            double share = width > 0 ? grid.width(column, column + 1) / width : 1.0 / grid.columnCount();
            page.empty("col", "style", "width:" + Math.round(share * 10_000) / 100.0 + "%");
        }
        page.close().open("tbody");
        for (int row = 0; row < grid.rowCount(); row++) {
            row(page, grid, row);
        }
        page.close().close();
    }

    /** Where rows have no cells at the left or in between, blank ones keep the others in their columns. */
    private void row(Markup page, Grid grid, int row) {
        page.open("tr");
        List<GridCell> cells = grid.row(row);
        int beginning = 0;
        for (GridCell cell : cells) {
            beginning += cell.row() == row ? 1 : 0;
        }
        int reached = 0;
        for (int i = 0; i < cells.size() && beginning > 0; i++) {
            GridCell cell = cells.get(i);
            if (cell.column() > reached) {
                page.open("td", "class", "none", "colspan", span(cell.column() - reached))
                        .close();
            }
            reached = cell.columnEnd();
            if (cell.row() == row) {
                beginning--;
                cell(page, cell);
            }
        }
        page.close();
    }

    private void cell(Markup page, GridCell cell) {
        String kind = kind(dress.of(cell), cell.address());
        page.open(
                "td",
                "id",
                id(cell.address()),
                "class",
                cell.content().hidden() ? (kind + " hidden").strip() : kind,
                "rowspan",
                span(cell.rowSpan()),
                "colspan",
                span(cell.columnSpan()));
        content(page, cell.text(), cell.address());
        page.close();
    }

    private void content(Markup page, String text, Optional<Address> address) {
        page.text(text);
        for (NumberedFinding found : address.map(marks::at).orElse(List.of())) {
            String number = Integer.toString(found.number());
            page.element("a", number, "class", "mark " + found.kind(), "href", "#" + found.id());
        }
    }

    private String id(Optional<Address> address) {
        return address.flatMap(marks::id).orElse("");
    }

    private String kind(String role, Optional<Address> address) {
        return (role + " " + address.map(marks::worst).orElse("")).strip();
    }

    private static String span(int count) {
        return count == 1 ? "" : Integer.toString(count);
    }
}
