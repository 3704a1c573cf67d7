package io.github.jixiao.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cells of a row without expanding any span into single positions. */
final class GridIndex {

    private final GridCell[][] rows;

    GridIndex(Grid grid) {
        int[] count = new int[grid.rowCount()];
        for (GridCell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.rowEnd(); row++) {
                count[row]++;
            }
        }
        rows = new GridCell[grid.rowCount()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new GridCell[count[row]];
        }
        int[] filled = new int[rows.length];
        for (GridCell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.rowEnd(); row++) {
                GridCell[] line = rows[row];
                int at = filled[row]++;
                // cells that reach down from above were added first, wherever they stand
                while (at > 0 && line[at - 1].column() > cell.column()) {
                    line[at] = line[at - 1];
                    at--;
                }
                line[at] = cell;
            }
        }
    }

    @Nullable
    GridCell at(int row, int column) {
        if (row < 0 || row >= rows.length) {
            return null;
        }
        GridCell[] line = rows[row];
        int low = 0;
        int high = line.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            GridCell cell = line[middle];
            if (column < cell.column()) {
                high = middle - 1;
            } else if (column >= cell.columnEnd()) {
                low = middle + 1;
            } else {
                return cell;
            }
        }
        return null;
    }

    List<GridCell> row(int row) {
        return row < 0 || row >= rows.length ? List.of() : List.of(rows[row]);
    }
}
