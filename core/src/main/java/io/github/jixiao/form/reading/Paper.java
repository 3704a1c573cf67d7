package io.github.jixiao.form.reading;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A grid while it is being recognised: its cells by row, with their true widths. */
final class Paper {

    final int rows;
    final int columns;
    private final Grid grid;
    private final Set<Integer> seams;
    private final BitSet sought = new BitSet();
    private final Map<Integer, RecordHeader> headers = new HashMap<>();
    private final List<PaperCell> cells = new ArrayList<>();
    private final List<List<PaperCell>> covering = new ArrayList<>();
    private final List<List<PaperCell>> beginning = new ArrayList<>();

    Paper(Grid grid) {
        this(grid, Set.of());
    }

    /** Takes a normalised grid, and the rows at which another one was joined. */
    Paper(Grid grid, Set<Integer> seams) {
        this.grid = grid;
        this.seams = seams;
        this.rows = grid.rowCount();
        this.columns = grid.columnCount();
        for (int row = 0; row < rows; row++) {
            covering.add(new ArrayList<>());
            beginning.add(new ArrayList<>());
        }
        for (GridCell cell : grid.cells()) {
            PaperCell paperCell = PaperCell.of(cell);
            cells.add(paperCell);
            beginning.get(cell.row()).add(paperCell);
            for (int row = cell.row(); row < cell.rowEnd(); row++) {
                insert(covering.get(row), paperCell);
            }
        }
    }

    /** Cells that reach down from above come first, wherever they stand; so find the place from the right. */
    private static void insert(List<PaperCell> line, PaperCell cell) {
        int at = line.size();
        while (at > 0 && line.get(at - 1).column > cell.column) {
            at--;
        }
        line.add(at, cell);
    }

    /** Whether a row is the first of a grid that was joined to those above. */
    boolean isSeam(int row) {
        return seams.contains(row);
    }

    /** The header that begins in a row, sought once. */
    @Nullable
    RecordHeader header(int row, Supplier<@Nullable RecordHeader> search) {
        if (!sought.get(row)) {
            sought.set(row);
            RecordHeader found = search.get();
            if (found != null) {
                headers.put(row, found);
            }
        }
        return headers.get(row);
    }

    List<PaperCell> cells() {
        return cells;
    }

    /** The cells that cover a row, from left to right. */
    List<PaperCell> covering(int row) {
        return row < 0 || row >= rows ? List.of() : covering.get(row);
    }

    /** The cells whose first row it is, from left to right. */
    List<PaperCell> beginning(int row) {
        return row < 0 || row >= rows ? List.of() : beginning.get(row);
    }

    @Nullable
    PaperCell at(int row, int column) {
        for (PaperCell cell : covering(row)) {
            if (cell.column <= column && column < cell.columnEnd) {
                return cell;
            }
        }
        return null;
    }

    double width(int from, int to) {
        return grid.width(from, to);
    }

    /** How much width two runs of columns share. */
    double overlap(int from, int to, int otherFrom, int otherTo) {
        int left = Math.max(from, otherFrom);
        int right = Math.min(to, otherTo);
        return left < right ? grid.width(left, right) : 0;
    }

    /** Whether a cell reaches over nearly the whole width, as titles and section headings do. */
    boolean isFullWidth(PaperCell cell) {
        return width(cell.column, cell.columnEnd) >= 0.9 * width(0, columns);
    }

    /** The lowest filled cell of a column within some rows; null where there is none. */
    @Nullable
    PaperCell leaf(int column, int row, int end) {
        for (int at = end - 1; at >= row; at--) {
            PaperCell cell = at(at, column);
            if (cell != null && !cell.isBlank()) {
                return cell;
            }
        }
        return null;
    }
}
