package io.github.jixiao.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Rows that are copied, and what that does to ranges of cells.
 *
 * @param from the first row copied
 * @param to the first row behind them
 * @param at where the first copy goes: right behind them, or further below
 * @param copies how many copies there are
 */
record RowInsert(int from, int to, int at, int copies) {

    int height() {
        return to - from;
    }

    /** By how much what stands below moves down. */
    int moved() {
        return height() * copies;
    }

    /** A row after the copying. */
    int row(int before) {
        return before < at ? before : before + moved();
    }

    /** The row in a copy that is like a row, or like the first one where that lies above. */
    int row(int original, int copy) {
        return at + copy * height() + Math.max(original, from) - from;
    }

    /** A range that holds for all rows of a block holds for the copies; one within the rows is copied with them. */
    List<CellRangeAddress> grown(CellRangeAddress range) {
        int last = range.getLastRow();
        if (last >= at) {
            return List.of(ranged(range, row(range.getFirstRow()), last + moved()));
        }
        boolean reaches = last == at - 1 && at == to && (height() == 1 || range.getFirstRow() < from);
        if (reaches) {
            return List.of(ranged(range, range.getFirstRow(), last + moved()));
        }
        return range.getFirstRow() < from || last >= to ? List.of(range) : copied(range);
    }

    /** A range with its copies. */
    List<CellRangeAddress> copied(CellRangeAddress range) {
        List<CellRangeAddress> all = new ArrayList<>(List.of(range));
        for (int copy = 0; copy < copies; copy++) {
            all.add(ranged(range, row(range.getFirstRow(), copy), row(range.getLastRow(), copy)));
        }
        return all;
    }

    static CellRangeAddress ranged(CellRangeAddress range, int first, int last) {
        return new CellRangeAddress(first, last, range.getFirstColumn(), range.getLastColumn());
    }
}
