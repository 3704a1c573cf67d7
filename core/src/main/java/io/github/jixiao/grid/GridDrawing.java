package io.github.jixiao.grid;

import java.util.function.Function;

/** Draws a grid as text, for developers and bug reports: a line for each row, {@code ^} and {@code <} for merges. */
public final class GridDrawing {

    private static final int LONGEST = 16;

    private GridDrawing() {}

    /**
     * Draws a grid.
     *
     * @param grid the grid
     * @param mark a mark to draw before the text of each cell, for example its role; may be empty
     * @return a line for each row; a cell's text stands at its first position, {@code <} and {@code ^} where it goes on
     */
    public static String of(Grid grid, Function<GridCell, String> mark) {
        StringBuilder out = new StringBuilder();
        if (!grid.name().isEmpty()) {
            out.append(grid.name()).append('\n');
        }
        for (int row = 0; row < grid.rowCount(); row++) {
            out.append('|');
            for (int column = 0; column < grid.columnCount(); column++) {
                int r = row;
                int c = column;
                out.append(' ')
                        .append(grid.at(row, column)
                                .map(cell -> position(cell, r, c, mark))
                                .orElse("."))
                        .append(" |");
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String position(GridCell cell, int row, int column, Function<GridCell, String> mark) {
        if (cell.column() < column) {
            return "<";
        }
        if (cell.row() < row) {
            return "^";
        }
        String text = cell.text().strip().replace('\n', '⏎').replace('|', '¦');
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        String role = mark.apply(cell);
        return role.isEmpty() || shown.isEmpty() ? role + shown : role + " " + shown;
    }
}
