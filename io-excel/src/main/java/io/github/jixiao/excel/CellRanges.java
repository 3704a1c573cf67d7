package io.github.jixiao.excel;

import io.github.jixiao.grid.GridCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells of one sheet, those below each other as one range: a row put in between belongs to it. Not safe for threads. */
final class CellRanges {

    private static final class Range {
        private final int column;
        private final int from;
        private int to;

        Range(int column, int from) {
            this.column = column;
            this.from = from;
        }
    }

    private final List<Range> ranges = new ArrayList<>();
    private final Map<Integer, Range> lowest = new HashMap<>();

    /** Adds a cell with all rows that it covers; cells come by row. */
    void add(GridCell cell) {
        Range above = lowest.get(cell.column());
        if (above == null || above.to != cell.row()) {
            above = new Range(cell.column(), cell.row());
            lowest.put(cell.column(), above);
            ranges.add(above);
        }
        above.to = cell.rowEnd();
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** The ranges as a part of a sheet names them. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Range range : ranges) {
            out.append(out.isEmpty() ? "" : " ").append(CellReference.name(range.from, range.column));
            if (range.to > range.from + 1) {
                out.append(':').append(CellReference.name(range.to - 1, range.column));
            }
        }
        return out.toString();
    }
}
