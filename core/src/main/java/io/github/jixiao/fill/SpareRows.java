package io.github.jixiao.fill;

import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.reading.RecordArea;
import io.github.jixiao.form.reading.RecordArea.Cell;
import io.github.jixiao.form.reading.RecordArea.Kind;
import io.github.jixiao.form.reading.RecordArea.Row;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blank rows with which a table ends below its last block: for a reader, the table ends before them. */
final class SpareRows {

    private final FormGrids grids;

    SpareRows(FormGrids grids) {
        this.grids = grids;
    }

    /** The rows behind those of a block, as far as they are blank. */
    List<Row> below(RecordArea area) {
        List<Row> spare = new ArrayList<>();
        FormGrids.Place last = null;
        Map<Cell, FormGrids.Place> heads = new LinkedHashMap<>();
        for (Row row : area.rows()) {
            for (Cell cell : row.cells()) {
                Optional<FormGrids.Place> place = cell.slot().address().flatMap(grids::at);
                if (place.isPresent()) {
                    boolean lower = last == null
                            || place.get().cell().rowEnd() > last.cell().rowEnd();
                    last = lower ? place.get() : last;
                    if (row.kind() == Kind.HEAD) {
                        heads.put(cell, place.get());
                    }
                }
            }
        }
        for (int row = last == null ? 0 : last.cell().rowEnd(); last != null && isBlank(last.grid(), row); row++) {
            spare.add(new Row(Kind.FREE, Optional.empty(), cells(last.grid(), row, heads)));
        }
        return spare;
    }

    private static boolean isBlank(Grid grid, int row) {
        List<GridCell> cells = grid.row(row);
        return cells.stream().anyMatch(cell -> cell.row() == row)
                && cells.stream().allMatch(cell -> cell.isBlank() || cell.row() < row);
    }

    private static List<Cell> cells(Grid grid, int row, Map<Cell, FormGrids.Place> heads) {
        List<Cell> cells = new ArrayList<>();
        heads.forEach((head, place) -> {
            for (GridCell cell : grid.row(row)) {
                int from = Math.max(cell.column(), place.cell().column());
                int to = Math.min(cell.columnEnd(), place.cell().columnEnd());
                boolean below = from < to && 2 * grid.width(from, to) > grid.width(cell.column(), cell.columnEnd());
                if (below) {
                    Slot slot = new Slot(cell.address(), head.slot().label(), cell.text());
                    cells.add(new Cell(head.property(), slot));
                    return;
                }
            }
        });
        return cells;
    }
}
