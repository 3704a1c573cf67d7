package io.github.jixiao.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Aligned columns on a terminal. Columns without any text are left out; columns that are too wide wrap.
 */
final class TextTable {

    private static final String GAP = "  ";

    /** How a column is aligned, and the most it takes before it wraps. */
    enum Column {
        TEXT(30),
        WIDE_TEXT(44),
        NUMBER(16);

        private final int most;

        Column(int most) {
            this.most = most;
        }
    }

    private final Column[] columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Column... columns) {
        this.columns = columns.clone();
    }

    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /** Prints the table; the first row is its heading. */
    void print(Consumer<String> out) {
        int[] widths = new int[columns.length];
        for (List<String> row : rows.subList(1, rows.size())) {
            widen(widths, row, 0);
        }
        widen(widths, rows.get(0), 1);
        for (List<String> row : rows) {
            print(row, widths, out);
        }
    }

    /** A heading widens only columns that something stands in. */
    private void widen(int[] widths, List<String> row, int from) {
        for (int i = 0; i < widths.length; i++) {
            int wanted = row.get(i).lines().mapToInt(DisplayWidth::of).max().orElse(0);
            if (widths[i] >= from) {
                widths[i] = Math.max(widths[i], Math.min(columns[i].most, wanted));
            }
        }
    }

    private void print(List<String> row, int[] widths, Consumer<String> out) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = widths[i] == 0 ? List.of() : wrap(row.get(i), widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > 0) {
                    String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                    text.append(GAP).append(pad(cell, widths[i], columns[i] == Column.NUMBER));
                }
            }
            out.accept(text.toString().stripTrailing());
        }
    }

    private static String pad(String text, int width, boolean right) {
        char[] blanks = new char[Math.max(0, width - DisplayWidth.of(text))];
        Arrays.fill(blanks, ' ');
        return right ? new String(blanks) + text : text + new String(blanks);
    }

    /** Breaks text at its own line breaks and wherever a line is full: Chinese has no other rule for most places. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            StringBuilder part = new StringBuilder();
            int used = 0;
            for (int codePoint : line.codePoints().toArray()) {
                int more = DisplayWidth.of(codePoint);
                if (used + more > width && used > 0) {
                    lines.add(part.toString());
                    part.setLength(0);
                    used = 0;
                }
                part.appendCodePoint(codePoint);
                used += more;
            }
            lines.add(part.toString());
        });
        return lines;
    }
}
