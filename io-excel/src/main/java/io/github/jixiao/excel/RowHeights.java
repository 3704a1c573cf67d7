package io.github.jixiao.excel;

import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import java.util.Arrays;

/**
 * How high rows must be for their wrapped text, in points. Reckoned without fonts, which servers do not have: a Chinese
 * character is as wide as two digits.
 */
final class RowHeights {

    private static final double LOWEST = 21;
    static final double HIGHEST = 409;
    private static final double LINE = 14.25;
    private static final double ROOM = 6;
    /** How much larger the type of a title is. */
    private static final double TITLE = 16 / 10.5;

    private RowHeights() {}

    /** The heights of all rows of a grid over columns of the given widths in digits. */
    static double[] of(Grid grid, double[] widths) {
        double[] heights = new double[grid.rowCount()];
        Arrays.fill(heights, LOWEST);
        for (GridCell cell : grid.cells()) {
            if (cell.rowSpan() == 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], needed(cell, widths));
            }
        }
        for (GridCell cell : grid.cells()) {
            if (cell.rowSpan() > 1) {
                spread(cell, needed(cell, widths), heights);
            }
        }
        for (int row = 0; row < heights.length; row++) {
            heights[row] = Math.min(HIGHEST, Math.ceil(4 * heights[row]) / 4);
        }
        return heights;
    }

    private static void spread(GridCell cell, double needed, double[] heights) {
        double there = 0;
        for (int row = cell.row(); row < cell.rowEnd(); row++) {
            there += heights[row];
        }
        double share = Math.max(0, needed - there) / cell.rowSpan();
        for (int row = cell.row(); row < cell.rowEnd(); row++) {
            heights[row] += share;
        }
    }

    private static double needed(GridCell cell, double[] widths) {
        double width = -1;
        for (int column = cell.column(); column < cell.columnEnd(); column++) {
            width += widths[column];
        }
        double scale = cell.role() == StyleRole.TITLE ? TITLE : 1;
        int room = cell.content().entry().map(CellEntry::lines).orElse(1);
        return Math.max(room, lines(cell.text(), Math.max(2, width / scale))) * LINE * scale + ROOM;
    }

    private static int lines(String text, double width) {
        int lines = 1;
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
            } else {
                int size = c < '\u1100' ? 1 : 2;
                if (used + size > width) {
                    lines++;
                    used = 0;
                }
                used += size;
            }
        }
        return lines;
    }
}
