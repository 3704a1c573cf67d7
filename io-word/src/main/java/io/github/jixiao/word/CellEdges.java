package io.github.jixiao.word;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the left and right edge of every cell of a table. The grid of the table decides; the widths of the cells do
 * where there is no grid, or where a row fits it by its widths only.
 */
final class CellEdges {

    /** A column of which nothing is known is about as wide as five characters. */
    private static final int DEFAULT_WIDTH = 1000;

    /** Sums of rounded widths differ by so much at least. */
    private static final int SLACK = 60;

    private final RawTable table;
    private final ReadContext context;
    private final int stated;
    private final boolean widthsOnly;
    private final int[] positions;

    CellEdges(RawTable table, ReadContext context) {
        this.table = table;
        this.context = context;
        this.stated = table.columns.stream().allMatch(width -> width == 0) ? 0 : table.columns.size();
        this.widthsOnly = stated == 0 && table.rows.stream().allMatch(row -> hasWidths(row.cells));
        this.positions = positions();
    }

    void find() {
        for (RawTable.Row row : table.rows) {
            if (widthsOnly || fitsByWidthsOnly(row)) {
                byWidths(row);
            } else {
                byColumns(row);
            }
        }
    }

    private static boolean hasWidths(List<RawTable.Cell> cells) {
        for (RawTable.Cell cell : cells) {
            if (cell.width <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Some programs write each row with widths of its own and no spans: such a row is as wide as the whole table. */
    private boolean fitsByWidthsOnly(RawTable.Row row) {
        if (stated == 0 || row.columns() == columnCount() || row.before > 0 || !hasWidths(row.cells)) {
            return false;
        }
        long sum = row.widthBefore;
        for (RawTable.Cell cell : row.cells) {
            sum += cell.width;
        }
        int whole = positions[columnCount()];
        return Math.abs(sum - whole) <= Math.max(SLACK, whole / 50);
    }

    private void byWidths(RawTable.Row row) {
        int at = row.widthBefore > 0 ? row.widthBefore : position(row.before);
        for (RawTable.Cell cell : row.cells) {
            cell.left = at;
            at += cell.width;
            cell.right = at;
        }
    }

    private void byColumns(RawTable.Row row) {
        int column = Math.min(row.before, columnCount());
        for (RawTable.Cell cell : row.cells) {
            int end = column + fitting(cell, column);
            cell.left = position(column);
            cell.right = position(end);
            column = end;
        }
    }

    /** The span of a cell, cut to the grid. */
    private int fitting(RawTable.Cell cell, int column) {
        int room = Math.max(1, columnCount() - column);
        if (cell.span > room) {
            context.add(TableReader.badSpan(cell, cell.span, room));
            return room;
        }
        return cell.span;
    }

    private int columnCount() {
        return positions.length - 1;
    }

    /** Where a grid column begins; beyond the grid columns go on in the usual width. */
    private int position(int column) {
        int count = columnCount();
        return column <= count ? positions[column] : positions[count] + (column - count) * DEFAULT_WIDTH;
    }

    private int[] positions() {
        int count = stated;
        for (RawTable.Row row : table.rows) {
            count = Math.max(count, needed(row));
        }
        int[] widths = new int[count];
        for (int i = 0; i < stated; i++) {
            widths[i] = Math.max(1, table.columns.get(i));
        }
        guess(widths);
        int[] found = new int[count + 1];
        for (int i = 0; i < count; i++) {
            found[i + 1] = found[i] + widths[i];
        }
        return found;
    }

    /** How many columns a row really needs: a cell that merely reaches out of the stated grid is cut. */
    private int needed(RawTable.Row row) {
        int limit = context.limits.columns() + 1;
        int column = Math.min(limit, row.before);
        for (RawTable.Cell cell : row.cells) {
            boolean reachesOut = column < stated && cell.span > stated - column;
            int span = reachesOut ? stated - column : cell.span > context.limits.columns() ? 1 : cell.span;
            column = Math.min(limit, column + span);
        }
        return column;
    }

    /** Fills in widths that the grid does not state: from cells of one column, then from the rest of wider cells. */
    private void guess(int[] widths) {
        if (stated == widths.length) {
            return;
        }
        for (int span = 1; span <= 2; span++) {
            for (RawTable.Row row : table.rows) {
                int column = row.before;
                for (RawTable.Cell cell : row.cells) {
                    int end = column + Math.min(cell.span, widths.length - column);
                    if (cell.width > 0 && (span > 1 || cell.span == 1)) {
                        share(widths, column, end, cell.width);
                    }
                    column = end;
                }
            }
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] == 0 ? DEFAULT_WIDTH : widths[i];
        }
    }

    private static void share(int[] widths, int from, int to, int width) {
        int unknown = 0;
        int rest = width;
        for (int i = from; i < to; i++) {
            unknown += widths[i] == 0 ? 1 : 0;
            rest -= widths[i];
        }
        if (unknown > 0 && rest > 0) {
            int each = Math.max(1, rest / unknown);
            for (int i = from; i < to; i++) {
                widths[i] = widths[i] == 0 ? each : widths[i];
            }
        }
    }

    /** All edges in use, from left to right, each once. */
    int[] used() {
        int count = 0;
        for (RawTable.Row row : table.rows) {
            count += row.cells.size();
        }
        int[] edges = new int[2 * count];
        int at = 0;
        for (RawTable.Row row : table.rows) {
            for (RawTable.Cell cell : row.cells) {
                edges[at++] = cell.left;
                edges[at++] = cell.right;
            }
        }
        Arrays.sort(edges);
        int distinct = 0;
        for (int i = 0; i < edges.length; i++) {
            if (i == 0 || edges[i] != edges[i - 1]) {
                edges[distinct++] = edges[i];
            }
        }
        return Arrays.copyOf(edges, distinct);
    }
}
