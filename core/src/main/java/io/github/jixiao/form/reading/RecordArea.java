package io.github.jixiao.form.reading;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import java.util.List;
import java.util.Optional;

/**
 * A block of records on the paper: where each of its rows has its cells, rows that are still blank included. Immutable.
 *
 * @param records the list that its rows belong to, for example {@code /projects}
 * @param rows its rows from top to bottom, the heads first
 */
public record RecordArea(ModelPath records, List<Row> rows) {

    /** What a row of a block is. */
    public enum Kind {
        /** The lowest heads of the columns. */
        HEAD,
        /** A record. */
        RECORD,
        /** Blank, or with nothing but marks that say so. */
        FREE,
        /** Sums of the rows above. */
        TOTAL,
        /** A level that heads the rows below. */
        HEADING
    }

    /**
     * A row. Immutable.
     *
     * @param kind what it is
     * @param record the record that stands in it
     * @param cells its cells from left to right, those that reach down from above included
     */
    public record Row(Kind kind, Optional<ModelPath> record, List<Cell> cells) {

        /**
         * Takes a copy of the list.
         *
         * @param kind what it is
         * @param record the record that stands in it
         * @param cells its cells
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a row. Immutable.
     *
     * @param property what it holds of a record, below the path of that: {@code name}, {@code extras/备注};
     *     {@code comparison} and {@code unit} where they stand apart from the {@code target}, {@code ordinal} for a
     *     number that counts the rows
     * @param slot the place
     */
    public record Cell(String property, SourceMap.Slot slot) {}

    /**
     * Takes a copy of the list.
     *
     * @param records the list that its rows belong to
     * @param rows its rows
     */
    public RecordArea {
        rows = List.copyOf(rows);
    }
}
