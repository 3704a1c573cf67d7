package io.github.jixiao.excel;

import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one sheet shows: a grid with the text blocks before and after it as rows of full width.
 *
 * @param grid all of it
 * @param tableRow the first row of the table itself
 * @param tableRowEnd the first row after it
 * @param headerRows how many of its rows are repeated on every page
 */
record SheetPage(Grid grid, int tableRow, int tableRowEnd, int headerRows) {

    private static final Grid NO_TABLE = Grid.of("", 0, new double[] {0, 1}, List.of());

    /** A sheet for each grid; text blocks stand above the grid that follows, the last ones below the last grid. */
    static List<SheetPage> of(SourceDocument document) {
        List<SheetPage> pages = new ArrayList<>();
        List<TextBlock> above = new ArrayList<>();
        List<TextBlock> below = new ArrayList<>();
        Grid table = null;
        for (Block block : document.blocks()) {
            if (block instanceof TextBlock text) {
                below.add(text);
            } else if (block instanceof Grid grid) {
                if (table != null) {
                    pages.add(page(above, table, List.of()));
                }
                table = grid;
                above = below;
                below = new ArrayList<>();
            }
        }
        pages.add(page(above, table == null ? NO_TABLE : table, below));
        return pages;
    }

    /** Whether the office program has anything to compute. */
    boolean computes() {
        return grid.cells().stream()
                .flatMap(cell -> cell.content().entry().stream())
                .anyMatch(entry -> entry.formula().isPresent());
    }

    private static SheetPage page(List<TextBlock> above, Grid table, List<TextBlock> below) {
        int columns = Math.max(1, table.columnCount());
        double[] boundaries = new double[columns + 1];
        for (int i = 0; i <= columns; i++) {
            boundaries[i] = table.columnCount() == 0 ? i : table.boundary(i);
        }
        int top = above.size();
        int bottom = top + table.rowCount();
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            cells.add(line(i, columns, above.get(i)));
        }
        for (GridCell cell : table.cells()) {
            cells.add(new GridCell(
                    cell.row() + top,
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.content(),
                    cell.role(),
                    cell.address()));
        }
        for (int i = 0; i < below.size(); i++) {
            cells.add(line(bottom + i, columns, below.get(i)));
        }
        Grid all = Grid.of(table.name(), bottom + below.size(), boundaries, cells);
        return new SheetPage(all, top, bottom, table.headerRows());
    }

    private static GridCell line(int row, int columns, TextBlock text) {
        return new GridCell(row, 0, 1, columns, CellContent.text(text.text()), text.role(), Optional.empty());
    }
}
