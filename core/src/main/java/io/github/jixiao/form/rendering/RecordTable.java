package io.github.jixiao.form.rendering;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.StyleRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws records: the label of the block at the left, a header as deep as its headings, and a row for each record. */
final class RecordTable<T> {

    private final FormSheet sheet;
    private final List<RecordColumn<T>> columns;
    private final double[] edges;
    private final int depth;

    RecordTable(FormSheet sheet, List<RecordColumn<T>> columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.edges = FormSheet.divide(
                sheet.left(),
                sheet.right(),
                columns.stream().mapToDouble(RecordColumn::width).toArray());
        this.depth = columns.stream()
                .mapToInt(column -> column.heading().size())
                .max()
                .orElse(0);
    }

    void draw(String label, List<T> rows) {
        draw(label, rows, "", null);
    }

    /** Draws the block with a last row for a sum: its label stands over the columns before the first number. */
    void draw(String label, List<T> rows, String sumLabel, @Nullable T sum) {
        int height = depth + rows.size() + (sum == null ? 0 : 1);
        int top = sheet.addRows(height);
        sheet.label(top, height, 0, sheet.left(), label);
        header(top);
        body(top + depth, rows);
        if (sum != null) {
            sum(top + height - 1, sumLabel, sum);
        }
    }

    private void header(int top) {
        for (int level = 0; level < depth; level++) {
            int column = 0;
            while (column < columns.size()) {
                List<String> heading = columns.get(column).heading();
                int end = column + 1;
                while (end < columns.size()
                        && standsUnder(heading, columns.get(end).heading(), level)) {
                    end++;
                }
                if (heading.size() > level) {
                    int rowSpan = heading.size() == level + 1 ? depth - level : 1;
                    sheet.label(top + level, rowSpan, edges[column], edges[end], heading.get(level));
                }
                column = end;
            }
        }
    }

    /** Whether a column shares the header cell of the column to its left. */
    private static boolean standsUnder(List<String> first, List<String> next, int level) {
        return next.isEmpty()
                || (first.size() > level + 1
                        && next.size() > level + 1
                        && first.subList(0, level + 1).equals(next.subList(0, level + 1)));
    }

    private void body(int top, List<T> rows) {
        boolean[] starts = new boolean[rows.size()];
        if (starts.length > 0) {
            starts[0] = true;
        }
        for (int column = 0; column < columns.size(); column++) {
            RecordColumn<T> drawn = columns.get(column);
            List<CellContent> contents = rows.stream().map(drawn.content()).toList();
            for (int row = 1; row < starts.length && drawn.merged(); row++) {
                // a run of level 2 ends where that of level 1 ends
                starts[row] |= !contents.get(row).equals(contents.get(row - 1));
            }
            int row = 0;
            while (row < starts.length) {
                int end = row + 1;
                while (drawn.merged() && end < starts.length && !starts[end]) {
                    end++;
                }
                sheet.put(top + row, end - row, edges[column], edges[column + 1], contents.get(row), drawn.role());
                row = end;
            }
        }
    }

    private void sum(int row, String label, T sum) {
        int first = 0;
        while (first < columns.size() && columns.get(first).role() != StyleRole.NUMBER) {
            first++;
        }
        if (first > 0) {
            sheet.label(row, 1, edges[0], edges[first], label);
        }
        for (int column = first; column < columns.size(); column++) {
            RecordColumn<T> drawn = columns.get(column);
            sheet.put(row, 1, edges[column], edges[column + 1], drawn.content().apply(sum), drawn.role());
        }
    }
}
