package io.github.jixiao.word;

import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes grids as tables of fixed columns. */
final class TableWriter {

    private static final String[] SIDES = {"top", "left", "bottom", "right"};
    private static final String[] BORDERS = {"top", "left", "bottom", "right", "insideH", "insideV"};
    private static final int MARGIN = 85;
    private static final int MARGIN_ABOVE = 28;
    private static final int CHARACTER = 180;
    private static final int SHORT_LINES = 15;
    /** What is to have more lines than these may get very many. */
    private static final int FEW_LINES = 2;

    private static final int ROW_HEIGHT = 420;
    private static final int LINE = 240;

    private final Markup markup;
    private final ParagraphWriter paragraphs;

    TableWriter(Markup markup, ParagraphWriter paragraphs) {
        this.markup = markup;
        this.paragraphs = paragraphs;
    }

    /** Whether there is anything to draw: Word knows no table without a cell. */
    static boolean canShow(Grid grid) {
        return grid.rowCount() > 0 && grid.columnCount() > 0;
    }

    /**
     * Writes a table.
     *
     * @param width how wide it is to be, in twips
     */
    void write(Grid grid, int width) throws XMLStreamException {
        int[] edges = ColumnScale.fit(grid, width);
        markup.start("tbl");
        properties(edges[edges.length - 1]);
        markup.start("tblGrid");
        for (int column = 0; column < grid.columnCount(); column++) {
            markup.empty("gridCol", "w", Integer.toString(edges[column + 1] - edges[column]));
        }
        markup.end();
        for (int row = 0; row < grid.rowCount(); row++) {
            row(grid, row, edges);
        }
        markup.end();
    }

    private void properties(int width) throws XMLStreamException {
        markup.start("tblPr");
        markup.empty("tblW", "w", Integer.toString(width), "type", "dxa");
        markup.empty("jc", "val", "center");
        markup.start("tblBorders");
        for (String side : BORDERS) {
            markup.empty(side, "val", "single", "sz", "4", "space", "0", "color", "auto");
        }
        markup.end();
        markup.empty("tblLayout", "type", "fixed");
        markup.start("tblCellMar");
        for (String side : SIDES) {
            boolean beside = side.equals("left") || side.equals("right");
            markup.empty(side, "w", Integer.toString(beside ? MARGIN : MARGIN_ABOVE), "type", "dxa");
        }
        markup.end();
        markup.end();
    }

    private void row(Grid grid, int row, int[] edges) throws XMLStreamException {
        List<GridCell> cells = grid.row(row);
        int columns = grid.columnCount();
        int first = cells.isEmpty() ? 0 : cells.get(0).column();
        int last = cells.isEmpty() ? columns : cells.get(cells.size() - 1).columnEnd();
        markup.start("tr");
        markup.start("trPr");
        gap("Before", first, edges[first]);
        gap("After", columns - last, edges[columns] - edges[last]);
        if (isShort(cells, row, edges)) {
            markup.empty("cantSplit");
        }
        markup.empty("trHeight", "val", Integer.toString(height(cells)), "hRule", "atLeast");
        if (row < grid.headerRows()) {
            markup.empty("tblHeader");
        }
        markup.end();
        int column = first;
        for (GridCell cell : cells) {
            hole(column, cell.column(), edges);
            cell(cell, row, edges);
            column = cell.columnEnd();
        }
        hole(column, last, edges);
        markup.end();
    }

    private static int height(List<GridCell> cells) {
        int lines = cells.stream()
                .filter(cell -> cell.rowSpan() == 1)
                .flatMap(cell -> cell.content().entry().stream())
                .mapToInt(CellEntry::lines)
                .max()
                .orElse(1);
        return Math.max(ROW_HEIGHT, lines * LINE + 2 * MARGIN_ABOVE);
    }

    private void gap(String side, int columns, int width) throws XMLStreamException {
        if (columns > 0) {
            markup.empty("grid" + side, "val", Integer.toString(columns));
            markup.empty("w" + side, "w", Integer.toString(width), "type", "dxa");
        }
    }

    /** A row that is higher than a page must split, or its end is never seen. */
    private static boolean isShort(List<GridCell> cells, int row, int[] edges) {
        for (GridCell cell : cells) {
            if (!cell.content().nested().isEmpty()) {
                return false;
            }
            int width = Math.max(CHARACTER, edges[cell.columnEnd()] - edges[cell.column()] - 2 * MARGIN);
            boolean open = cell.content()
                    .entry()
                    .filter(entry -> entry.lines() > FEW_LINES)
                    .isPresent();
            long breaks = cell.text().chars().filter(c -> c == '\n').count();
            long lines = breaks + 1 + (long) cell.text().length() * CHARACTER / width;
            if (cell.row() == row && (open || lines / cell.rowSpan() > SHORT_LINES)) {
                return false;
            }
        }
        return true;
    }

    /** Where no cell stands between others, Word needs one: without borders and text. */
    private void hole(int from, int to, int[] edges) throws XMLStreamException {
        if (from < to) {
            markup.start("tc");
            markup.start("tcPr");
            span(from, to, edges);
            noBorders();
            markup.end();
            paragraphs.separator();
            markup.end();
        }
    }

    private void cell(GridCell cell, int row, int[] edges) throws XMLStreamException {
        markup.start("tc");
        markup.start("tcPr");
        span(cell.column(), cell.columnEnd(), edges);
        boolean begins = cell.row() == row;
        if (begins && cell.rowSpan() > 1) {
            markup.empty("vMerge", "val", "restart");
        } else if (!begins) {
            markup.empty("vMerge");
        }
        if (cell.role() == StyleRole.TITLE || cell.role() == StyleRole.NOTE) {
            noBorders();
        }
        markup.empty("vAlign", "val", "center");
        markup.end();
        if (begins) {
            content(cell, edges[cell.columnEnd()] - edges[cell.column()] - 2 * MARGIN);
        } else {
            paragraphs.separator();
        }
        markup.end();
    }

    private void content(GridCell cell, int width) throws XMLStreamException {
        List<Grid> nested =
                cell.content().nested().stream().filter(TableWriter::canShow).toList();
        CellEntry entry = cell.content().entry().orElse(null);
        if (entry != null) {
            paragraphs.cell(cell.role(), cell.text(), entry);
        } else if (nested.isEmpty() || !cell.text().isEmpty()) {
            paragraphs.cell(cell.role(), cell.text(), cell.content().hidden());
        }
        for (Grid grid : nested) {
            write(grid, width);
            paragraphs.separator();
        }
    }

    private void span(int from, int to, int[] edges) throws XMLStreamException {
        markup.empty("tcW", "w", Integer.toString(edges[to] - edges[from]), "type", "dxa");
        if (to - from > 1) {
            markup.empty("gridSpan", "val", Integer.toString(to - from));
        }
    }

    private void noBorders() throws XMLStreamException {
        markup.start("tcBorders");
        for (String side : SIDES) {
            markup.empty(side, "val", "nil");
        }
        markup.end();
    }
}
