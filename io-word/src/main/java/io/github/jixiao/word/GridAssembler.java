package io.github.jixiao.word;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.StyleRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes rectangles of the cells of a table: finds their edges, then merges them. */
final class GridAssembler {

    /** A border nudged by hand lies beside the others, invisibly near: edges within half a millimetre are one. */
    private static final int SAME_EDGE = 30;

    /** A finding quotes so much of a text. */
    private static final int QUOTED = 40;

    private final RawTable table;
    private final ReadContext context;
    private final List<RawTable.Cell> merged = new ArrayList<>();

    GridAssembler(RawTable table, ReadContext context) {
        this.table = table;
        this.context = context;
    }

    Grid grid() throws RejectedException {
        CellEdges edges = new CellEdges(table, context);
        edges.find();
        int[] boundaries = boundaries(edges.used());
        ReadContext.count(boundaries.length - 1, context.limits.columns(), "columns");
        List<RawTable.Cell> above = List.of();
        for (int i = 0; i < table.rows.size(); i++) {
            above = merge(joinLeft(i, table.rows.get(i).cells), above);
        }
        List<GridCell> cells = new ArrayList<>(merged.size());
        for (RawTable.Cell cell : merged) {
            cells.add(gridCell(cell));
        }
        int headers = 0;
        while (headers < table.rows.size() && table.rows.get(headers).header) {
            headers++;
        }
        double[] positions = Arrays.stream(boundaries).asDoubleStream().toArray();
        return Grid.of("", table.rows.size(), positions, cells, headers);
    }

    private static GridCell gridCell(RawTable.Cell cell) {
        CellContent content = new CellContent(
                cell.text(), Optional.empty(), NumberKind.NONE, cell.hidden, cell.nested, Optional.empty());
        return new GridCell(
                cell.row,
                cell.left,
                cell.rowEnd - cell.row,
                cell.right - cell.left,
                content,
                StyleRole.TEXT,
                Optional.of(cell.address));
    }

    /** Takes near edges as one, but never both edges of a cell; then the edges of cells become numbers of boundaries. */
    private int[] boundaries(int[] edges) {
        int[] farthestLeft = new int[edges.length];
        Arrays.fill(farthestLeft, -1);
        for (RawTable.Row row : table.rows) {
            for (RawTable.Cell cell : row.cells) {
                int right = Arrays.binarySearch(edges, cell.right);
                farthestLeft[right] = Math.max(farthestLeft[right], cell.left);
            }
        }
        int[] number = new int[edges.length];
        int[] boundaries = new int[edges.length];
        int count = 0;
        for (int i = 0; i < edges.length; i++) {
            int start = count == 0 ? 0 : boundaries[count - 1];
            if (count == 0 || edges[i] - start >= SAME_EDGE || farthestLeft[i] >= start) {
                boundaries[count++] = edges[i];
            }
            number[i] = count - 1;
        }
        for (RawTable.Row row : table.rows) {
            for (RawTable.Cell cell : row.cells) {
                cell.left = number[Arrays.binarySearch(edges, cell.left)];
                cell.right = number[Arrays.binarySearch(edges, cell.right)];
            }
        }
        return Arrays.copyOf(boundaries, count);
    }

    /** Merges the cells of a row that continue the one at their left. */
    private List<RawTable.Cell> joinLeft(int row, List<RawTable.Cell> cells) throws RejectedException {
        List<RawTable.Cell> joined = new ArrayList<>(cells.size());
        RawTable.Cell last = null;
        for (RawTable.Cell cell : cells) {
            cell.row = row;
            cell.rowEnd = row + 1;
            if (cell.continuesLeft && last != null) {
                last.right = cell.right;
                absorb(last, cell);
            } else {
                if (cell.continuesLeft) {
                    context.add(WordCode.ORPHAN_MERGE.finding().at(cell.address));
                }
                joined.add(cell);
                last = cell;
            }
        }
        return joined;
    }

    /** Merges cells with those above that they continue; gives the rectangles that reach through the row. */
    private List<RawTable.Cell> merge(List<RawTable.Cell> cells, List<RawTable.Cell> above) throws RejectedException {
        List<RawTable.Cell> through = new ArrayList<>(cells.size());
        int top = 0;
        int next = 0;
        while (next < cells.size()) {
            RawTable.Cell cell = cells.get(next);
            while (top < above.size() && above.get(top).right <= cell.left) {
                top++;
            }
            RawTable.Cell over = cell.continuesAbove && top < above.size() ? above.get(top) : null;
            int last = over == null || !over.merges ? -1 : lastBelow(over, cells, next);
            if (over != null && last >= 0) {
                over.rowEnd++;
                for (RawTable.Cell below : cells.subList(next, last + 1)) {
                    absorb(over, below);
                }
                through.add(over);
                next = last + 1;
            } else {
                if (cell.continuesAbove) {
                    alone(cell, over);
                }
                merged.add(cell);
                through.add(cell);
                next++;
            }
        }
        return through;
    }

    private void alone(RawTable.Cell cell, RawTable.@Nullable Cell over) {
        boolean uneven = over != null && over.merges && over.left < cell.right;
        WordCode code = uneven ? WordCode.UNEVEN_MERGE : WordCode.ORPHAN_MERGE;
        context.add(code.finding().at(cell.address));
    }

    /** The last of the cells, from the given one on, that together continue the whole width of a cell above; or -1. */
    private static int lastBelow(RawTable.Cell over, List<RawTable.Cell> cells, int from) {
        if (cells.get(from).left != over.left) {
            return -1;
        }
        int last = from;
        while (cells.get(last).right < over.right && last + 1 < cells.size() && cells.get(last + 1).continuesAbove) {
            last++;
        }
        return cells.get(last).right == over.right ? last : -1;
    }

    private void absorb(RawTable.Cell cell, RawTable.Cell hidden) throws RejectedException {
        int length = cell.addHidden(hidden.text());
        if (length > 0) {
            ReadContext.count(length, context.limits.cellCharacters(), "characters");
            String text = hidden.text().strip();
            String shown = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
            context.add(WordCode.MERGED_TEXT.finding().at(hidden.address).with("text", shown));
        }
        if (!hidden.nested.isEmpty()) {
            List<Grid> all = new ArrayList<>(cell.nested);
            all.addAll(hidden.nested);
            cell.nested = all;
        }
    }
}
