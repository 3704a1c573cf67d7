package io.github.jixiao.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table as rectangles that do not overlap, over columns of known width. Immutable.
 *
 * <p>Positions that no rectangle covers are possible: rows of a text document may be shorter than others.
 */
public final class Grid implements Block {

    private final String name;
    private final int rowCount;
    private final double[] boundaries;
    private final List<GridCell> cells;
    private final int headerRows;
    private @Nullable GridIndex index;

    private Grid(String name, int rowCount, double[] boundaries, List<GridCell> cells, int headerRows) {
        this.name = name;
        this.rowCount = rowCount;
        this.boundaries = boundaries;
        this.cells = cells;
        this.headerRows = headerRows;
    }

    /**
     * A grid of cells.
     *
     * @param name the name of its sheet; empty for tables of text documents
     * @param rowCount how many rows it has
     * @param boundaries the positions of its column boundaries from left to right in any one unit: one more than it has
     *     columns, not decreasing
     * @param cells its rectangles in any order; they are kept by row, then column
     * @return the grid
     * @throws IllegalArgumentException where a rectangle lies outside, or two overlap
     */
    public static Grid of(String name, int rowCount, double[] boundaries, List<GridCell> cells) {
        return of(name, rowCount, boundaries, cells, 0);
    }

    /**
     * A grid of cells for a format to write, with rows that are repeated on every page.
     *
     * @param name the name of its sheet; empty for tables of text documents
     * @param rowCount how many rows it has
     * @param boundaries the positions of its column boundaries
     * @param cells its rectangles
     * @param headerRows how many leading rows are repeated on every page
     * @return the grid
     * @throws IllegalArgumentException where a rectangle lies outside, or two overlap
     */
    public static Grid of(String name, int rowCount, double[] boundaries, List<GridCell> cells, int headerRows) {
        GridCell[] sorted = cells.toArray(new GridCell[0]);
        Arrays.sort(sorted, Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        int[] reached = new int[Math.max(0, boundaries.length - 1)];
        for (GridCell cell : sorted) {
            if (cell.rowEnd() > rowCount || cell.columnEnd() >= boundaries.length) {
                throw new IllegalArgumentException("outside of the grid: " + cell);
            }
            for (int column = cell.column(); column < cell.columnEnd(); column++) {
                if (reached[column] > cell.row()) {
                    throw new IllegalArgumentException("overlaps another cell: " + cell);
                }
                reached[column] = cell.rowEnd();
            }
        }
        return new Grid(name, rowCount, boundaries.clone(), List.of(sorted), headerRows);
    }

    /**
     * The name of its sheet.
     *
     * @return empty for tables of text documents
     */
    public String name() {
        return name;
    }

    /**
     * How many rows it has.
     *
     * @return the number of rows
     */
    public int rowCount() {
        return rowCount;
    }

    /**
     * How many columns it has: column boundaries that any cell uses.
     *
     * @return the number of columns
     */
    public int columnCount() {
        return Math.max(0, boundaries.length - 1);
    }

    /**
     * The position of a column boundary.
     *
     * @param column the column whose left edge it is, from 0; the number of columns for the right edge of the last
     * @return the position, in the grid's own unit
     */
    public double boundary(int column) {
        return boundaries[column];
    }

    /**
     * How wide a run of columns is.
     *
     * @param from the first column
     * @param to the first column after it
     * @return the width, in the grid's own unit
     */
    public double width(int from, int to) {
        return boundaries[to] - boundaries[from];
    }

    /**
     * Its rectangles.
     *
     * @return by row, then column
     */
    public List<GridCell> cells() {
        return cells;
    }

    /**
     * How many leading rows a writer repeats on every page.
     *
     * @return 0 where nothing is repeated
     */
    public int headerRows() {
        return headerRows;
    }

    /**
     * The rectangle that covers a position.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the cell, or empty where none covers the position or it lies outside
     */
    public Optional<GridCell> at(int row, int column) {
        return Optional.ofNullable(index().at(row, column));
    }

    /**
     * The rectangles that begin or go on in a row.
     *
     * @param row the row, from 0
     * @return from left to right
     */
    public List<GridCell> row(int row) {
        return index().row(row);
    }

    /**
     * This grid as a careful reader sees it: tables inside cells spliced into those cells, without column boundaries
     * that no cell uses, blank rows around it and blank columns at its left. Addresses stay.
     *
     * @return an equal reading of the same paper, whatever program saved it
     */
    public Grid normalised() {
        Rectangles rectangles = new Rectangles();
        rectangles.add(this);
        return rectangles.toGrid(name);
    }

    /**
     * This grid with another one below it, normalised: a table that was cut at the end of a page.
     *
     * @param next the grid that goes on
     * @return both as one
     */
    public Grid followedBy(Grid next) {
        Rectangles rectangles = new Rectangles();
        rectangles.add(this);
        rectangles.add(next);
        return rectangles.toGrid(name);
    }

    /**
     * Some rows of this grid. Cells that reach further down end with the last of them.
     *
     * @param from the first row, from 0
     * @param to the first row after them
     * @return the rows, with the same columns
     */
    public Grid rows(int from, int to) {
        List<GridCell> kept = new ArrayList<>();
        for (GridCell cell : cells) {
            if (cell.row() >= from && cell.row() < to) {
                int span = Math.min(cell.rowEnd(), to) - cell.row();
                kept.add(new GridCell(
                        cell.row() - from,
                        cell.column(),
                        span,
                        cell.columnSpan(),
                        cell.content(),
                        cell.role(),
                        cell.address()));
            }
        }
        return new Grid(name, to - from, boundaries, List.copyOf(kept), 0);
    }

    /**
     * This with other rectangles over the same rows and columns.
     *
     * @param other its rectangles in any order
     * @return the copy
     * @throws IllegalArgumentException where a rectangle lies outside, or two overlap
     */
    public Grid withCells(List<GridCell> other) {
        return of(name, rowCount, boundaries, other, headerRows);
    }

    /** Built when first asked for; two threads may both build it, with the same result. */
    private GridIndex index() {
        GridIndex built = index;
        if (built == null) {
            built = new GridIndex(this);
            index = built;
        }
        return built;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grid that
                && name.equals(that.name)
                && rowCount == that.rowCount
                && headerRows == that.headerRows
                && Arrays.equals(boundaries, that.boundaries)
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * rowCount + cells.hashCode();
    }

    /**
     * Draws the grid as text, each cell with its text.
     *
     * @return a drawing of several lines
     */
    @Override
    public String toString() {
        return GridDrawing.of(this, cell -> "");
    }
}
