package io.github.jixiao.grid;

import io.github.jixiao.finding.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rectangles over true horizontal positions, from which a grid with just the boundaries they need is made. */
final class Rectangles {

    /** Edges nearer than this share of the whole width are one edge, drawn by hand a little beside itself. */
    private static final double TOLERANCE = 0.002;

    private record Rectangle(
            int row,
            int rowEnd,
            double left,
            double right,
            CellContent content,
            StyleRole role,
            Optional<Address> address) {

        boolean isBlank() {
            return content.isBlank();
        }
    }

    private final List<Rectangle> all = new ArrayList<>();
    private int rows;

    /** Adds a grid below what is there, tables inside cells spliced into the rectangles of those cells. */
    void add(Grid grid) {
        add(grid, grid.columnCount() == 0 ? 0 : grid.boundary(0), 1);
    }

    private void add(Grid grid, double origin, double scale) {
        int[] starts = rowStarts(grid);
        double zero = grid.columnCount() == 0 ? 0 : grid.boundary(0);
        for (GridCell cell : grid.cells()) {
            double left = origin + scale * (grid.boundary(cell.column()) - zero);
            double right = origin + scale * (grid.boundary(cell.columnEnd()) - zero);
            int row = rows + starts[cell.row()];
            int rowEnd = rows + starts[cell.rowEnd()];
            if (cell.content().nested().isEmpty()) {
                all.add(new Rectangle(row, rowEnd, left, right, cell.content(), cell.role(), cell.address()));
            } else {
                splice(cell, row, rowEnd, left, right);
            }
        }
        rows += starts[grid.rowCount()];
    }

    /** Where each row begins once the rows of nested tables have their place. */
    private static int[] rowStarts(Grid grid) {
        int[] heights = new int[grid.rowCount()];
        Arrays.fill(heights, 1);
        for (GridCell cell : grid.cells()) {
            int more = innerRows(cell) - cell.rowSpan();
            int last = cell.rowEnd() - 1;
            heights[last] = Math.max(heights[last], 1 + more);
        }
        int[] starts = new int[grid.rowCount() + 1];
        for (int row = 0; row < heights.length; row++) {
            starts[row + 1] = starts[row] + heights[row];
        }
        return starts;
    }

    private static int innerRows(GridCell cell) {
        if (cell.content().nested().isEmpty()) {
            return 1;
        }
        int count = cell.text().isBlank() ? 0 : 1;
        for (Grid inner : cell.content().nested()) {
            count += rowStarts(inner)[inner.rowCount()];
        }
        return Math.max(1, count);
    }

    private void splice(GridCell cell, int row, int rowEnd, double left, double right) {
        Rectangles inner = new Rectangles();
        if (!cell.text().isBlank()) {
            CellContent own = CellContent.text(cell.text());
            inner.all.add(new Rectangle(0, 1, left, right, own, cell.role(), cell.address()));
            inner.rows = 1;
        }
        for (Grid nested : cell.content().nested()) {
            int columns = nested.columnCount();
            double width = columns == 0 ? 0 : nested.width(0, columns);
            inner.add(nested, left, width > 0 ? (right - left) / width : 1);
        }
        for (Rectangle part : inner.all) {
            int end = part.rowEnd() == inner.rows ? rowEnd : row + part.rowEnd();
            all.add(new Rectangle(
                    row + part.row(), end, part.left(), part.right(), part.content(), part.role(), part.address()));
        }
    }

    /** The grid of all rectangles, without the blank rows around them and the blank columns to their left. */
    Grid toGrid(String name) {
        int first = rows;
        int last = 0;
        double left = Double.MAX_VALUE;
        for (Rectangle one : all) {
            if (!one.isBlank()) {
                first = Math.min(first, one.row());
                last = Math.max(last, one.rowEnd());
                left = Math.min(left, one.left());
            }
        }
        List<Rectangle> kept = new ArrayList<>();
        for (Rectangle one : all) {
            if (one.row() < last && one.rowEnd() > first && one.right() > left) {
                kept.add(new Rectangle(
                        Math.max(one.row(), first) - first,
                        Math.min(one.rowEnd(), last) - first,
                        Math.max(one.left(), left),
                        one.right(),
                        one.content(),
                        one.role(),
                        one.address()));
            }
        }
        double[] boundaries = boundaries(kept);
        List<GridCell> cells = new ArrayList<>(kept.size());
        for (Rectangle one : kept) {
            int column = index(boundaries, one.left());
            int columnEnd = Math.max(column + 1, index(boundaries, one.right()));
            cells.add(new GridCell(
                    one.row(),
                    column,
                    one.rowEnd() - one.row(),
                    columnEnd - column,
                    one.content(),
                    one.role(),
                    one.address()));
        }
        return Grid.of(name, Math.max(0, last - first), boundaries, cells);
    }

    private static double[] boundaries(List<Rectangle> kept) {
        double[] edges = new double[2 * kept.size()];
        double narrowest = Double.MAX_VALUE;
        for (int i = 0; i < kept.size(); i++) {
            edges[2 * i] = kept.get(i).left();
            edges[2 * i + 1] = kept.get(i).right();
            narrowest = Math.min(narrowest, kept.get(i).right() - kept.get(i).left());
        }
        Arrays.sort(edges);
        double whole = edges.length == 0 ? 0 : edges[edges.length - 1] - edges[0];
        double near = Math.min(TOLERANCE * whole, narrowest / 3);
        double[] distinct = new double[edges.length];
        int count = 0;
        for (double edge : edges) {
            if (count == 0 || edge - distinct[count - 1] > near) {
                distinct[count++] = edge;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    /** The boundary nearest to an edge. */
    private static int index(double[] boundaries, double edge) {
        int at = Arrays.binarySearch(boundaries, edge);
        if (at >= 0) {
            return at;
        }
        int after = -at - 1;
        if (after == 0 || (after < boundaries.length && boundaries[after] - edge < edge - boundaries[after - 1])) {
            return after;
        }
        return after - 1;
    }
}
