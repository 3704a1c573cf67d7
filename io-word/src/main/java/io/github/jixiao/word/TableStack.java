package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The tables, one in a cell of the other, that are being read. In an old document only paragraphs say in how many tables
 * they stand, and the last one of a row what its cells were.
 */
final class TableStack {

    private final ReadContext context;
    private final Flow flow;
    private final Deque<OpenTable> tables = new ArrayDeque<>();

    TableStack(ReadContext context, Flow flow) {
        this.context = context;
        this.flow = flow;
    }

    /** Begins or ends tables until so many are open. */
    void enter(int depth) throws RejectedException {
        while (tables.size() > depth) {
            tables.pop().finish();
        }
        while (tables.size() < depth) {
            tables.push(new OpenTable(context, flow()));
        }
    }

    /** Where the next paragraph belongs: to the cell that is open, or outside of all tables. */
    Flow flow() throws RejectedException {
        OpenTable top = tables.peek();
        return top == null ? flow : top.cell();
    }

    void endCell() {
        open().endCell();
    }

    void endRow(RowLook look, boolean deleted) throws RejectedException {
        open().endRow(look, deleted);
    }

    private OpenTable open() {
        return tables.element();
    }

    /** A table that is being read. */
    private static final class OpenTable {
        private final TableBuilder table;
        private RawTable.@Nullable Row row;
        private RawTable.@Nullable Cell cell;
        private @Nullable CellFlow content;
        private int leftmost = Integer.MAX_VALUE;

        OpenTable(ReadContext context, Flow flow) throws RejectedException {
            this.table = new TableBuilder(context, flow);
        }

        private RawTable.Row row() throws RejectedException {
            if (row == null) {
                row = table.row();
            }
            return row;
        }

        CellFlow cell() throws RejectedException {
            if (content == null) {
                cell = table.cell(row());
                content = new CellFlow(cell.address.path());
            }
            return content;
        }

        void endCell() {
            if (row != null && cell != null && content != null) {
                table.end(row, cell, content);
            }
            cell = null;
            content = null;
        }

        void endRow(RowLook look, boolean deleted) throws RejectedException {
            endCell();
            RawTable.Row ended = row();
            // some programs mark the row before the one deleted
            ended.deleted = deleted && ended.cells.stream().allMatch(RawTable.Cell::isBlank);
            ended.header = look.header;
            ended.widthBefore = look.left;
            for (int i = 0; i < Math.min(ended.cells.size(), look.cells.size()); i++) {
                RawTable.Cell read = ended.cells.get(i);
                RowLook.Cell said = look.cells.get(i);
                read.width = said.width;
                read.merges = said.merges();
                read.continuesAbove = said.continuesAbove();
                read.continuesLeft = said.continuesLeft();
            }
            leftmost = Math.min(leftmost, look.left);
            table.end(ended);
            row = null;
        }

        void finish() throws RejectedException {
            endCell();
            if (row != null) {
                table.end(row);
                row = null;
            }
            for (RawTable.Row each : table.rows()) {
                each.widthBefore -= leftmost;
            }
            table.finish();
        }
    }
}
