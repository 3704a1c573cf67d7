package io.github.jixiao.word;

import io.github.jixiao.grid.Grid;

/** Fits the columns of a grid to the paper. */
final class ColumnScale {

    /** No column is narrower, or its edges would be taken as one. */
    private static final int NARROWEST = 40;

    private ColumnScale() {}

    /**
     * The positions of the column boundaries.
     *
     * @param width how wide the whole is to be, in twips; it gets wider where there are too many columns
     */
    static int[] fit(Grid grid, int width) {
        int columns = grid.columnCount();
        double whole = grid.width(0, columns);
        int[] edges = new int[columns + 1];
        boolean narrow = false;
        for (int column = 1; column <= columns; column++) {
            edges[column] = (int) Math.round(width * part(grid, column, whole));
            narrow |= edges[column] - edges[column - 1] < NARROWEST;
        }
        // every column gets the least first, and the rest is shared out
        double rest = Math.max(0, width - (double) NARROWEST * columns);
        for (int column = 1; narrow && column <= columns; column++) {
            edges[column] = NARROWEST * column + (int) Math.round(rest * part(grid, column, whole));
        }
        return edges;
    }

    private static double part(Grid grid, int column, double whole) {
        return whole > 0 ? grid.width(0, column) / whole : (double) column / grid.columnCount();
    }
}
