package io.github.jixiao.word;

import io.github.jixiao.finding.Address;
import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.List;

/** Counts the rows and cells of a table while it is read, and makes a grid of it in the end. */
final class TableBuilder {

    private final ReadContext context;
    private final Flow flow;
    private final int number;
    private final RawTable table = new RawTable();
    private int rowNumber = -1;
    private int cellNumber;

    /** Begins the next table of a flow. */
    TableBuilder(ReadContext context, Flow flow) throws RejectedException {
        this.context = context;
        this.flow = flow;
        this.number = flow.nextTable();
        if (flow.path().size() / 3 > context.limits.nestedTables()) {
            throw GateCode.LIMIT_DEPTH.rejected("limit", context.limits.nestedTables(), "part", context.part);
        }
        context.countGrid();
    }

    void column(int width) throws RejectedException {
        table.columns.add(width);
        ReadContext.count(table.columns.size(), context.limits.columns(), "columns");
    }

    /** Begins a row. */
    RawTable.Row row() throws RejectedException {
        rowNumber++;
        cellNumber = -1;
        ReadContext.count(rowNumber + 1, context.limits.rows(), "rows");
        return new RawTable.Row();
    }

    void end(RawTable.Row row) {
        if (!row.deleted) {
            table.rows.add(row);
        }
    }

    /** Counts a cell that is not read. */
    void skipCell() {
        cellNumber++;
    }

    /** Begins a cell of a row. */
    RawTable.Cell cell(RawTable.Row row) throws RejectedException {
        cellNumber++;
        context.countCell();
        ReadContext.count(row.cells.size() + 1, context.limits.columns(), "columns");
        List<Integer> path = new ArrayList<>(flow.path());
        path.add(number);
        path.add(rowNumber);
        path.add(cellNumber);
        RawTable.Cell cell = new RawTable.Cell(new Address.TableCell(context.part, path));
        row.cells.add(cell);
        return cell;
    }

    void end(RawTable.Row row, RawTable.Cell cell, CellFlow content) {
        cell.setText(content.text());
        cell.nested = content.nested();
        cell.hidden = content.hidden() || row.hidden;
        if (content.concealed() || (row.hidden && !cell.text().isBlank())) {
            context.add(WordCode.HIDDEN_CONTENT.finding().at(cell.address));
        }
    }

    /** Gives the flow the grid, if there is anything of it. */
    void finish() throws RejectedException {
        if (table.rows.stream().anyMatch(row -> !row.cells.isEmpty())) {
            flow.table(new GridAssembler(table, context).grid());
        }
    }

    /** The rows so far. */
    List<RawTable.Row> rows() {
        return table.rows;
    }
}
