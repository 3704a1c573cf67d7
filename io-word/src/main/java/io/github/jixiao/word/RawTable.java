package io.github.jixiao.word;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as its markup states it, before anything is known of where its cells really are. */
final class RawTable {

    /** The widths of the grid columns in twips; empty where the table states none. */
    final List<Integer> columns = new ArrayList<>();

    /** The rows that are left when tracked deletions are accepted. */
    final List<Row> rows = new ArrayList<>();

    /** A row and the room it leaves at both ends. */
    static final class Row {
        int before;
        int after;
        int widthBefore;
        boolean deleted;
        boolean hidden;
        boolean header;
        final List<Cell> cells = new ArrayList<>();

        /** How many grid columns the row takes, gaps included. */
        long columns() {
            long sum = (long) before + after;
            for (Cell cell : cells) {
                sum += cell.span;
            }
            return sum;
        }
    }

    /** A cell. Its edges are positions in twips first, then numbers of column boundaries. */
    static final class Cell {
        final Address.TableCell address;
        int span = 1;
        int width;
        boolean merges;
        boolean continuesAbove;
        boolean continuesLeft;
        boolean hidden;
        List<Grid> nested = List.of();

        int left;
        int right;
        int row;
        int rowEnd;

        private String text = "";
        private @Nullable StringBuilder more;
        private String last = "";

        Cell(Address.TableCell address) {
            this.address = address;
        }

        void setText(String text) {
            this.text = text;
            this.last = text;
        }

        boolean isBlank() {
            return text().isBlank() && nested.isEmpty();
        }

        String text() {
            return more == null ? text : more.toString();
        }

        /**
         * Adds a text that a merge hides, on a line of its own; but where the cells of a merge repeat the same text,
         * once is enough.
         *
         * @return how long the text is now, or 0 where nothing was added
         */
        int addHidden(String hiddenText) {
            if (hiddenText.isBlank() || hiddenText.equals(text) || hiddenText.equals(last)) {
                return 0;
            }
            more = more == null ? new StringBuilder(text) : more;
            more.append(more.isEmpty() ? "" : "\n").append(hiddenText);
            last = hiddenText;
            return more.length();
        }
    }
}
