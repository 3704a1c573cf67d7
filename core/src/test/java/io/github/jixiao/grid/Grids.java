package io.github.jixiao.grid;

import io.github.jixiao.finding.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Grids for tests: drawn as text, or generated. */
public final class Grids {

    private static final int ROWS = 7;
    private static final int COLUMNS = 6;

    private Grids() {}

    /**
     * Reads a drawing in the notation of {@link GridDrawing}: a line for each row, cells separated by {@code |} (one at
     * the ends of a line is optional); {@code <} continues the cell at the left, {@code ^} the cell above, {@code .} or
     * nothing is a blank cell, {@code ⏎} a line break. Where a line is shorter than others no cell stands. Columns are
     * one unit wide.
     */
    public static Grid parse(String drawing) {
        return new Drawing(drawing).grid("", false);
    }

    /** Reads a drawing as if it stood on a sheet: every cell has the address that a workbook's first sheet gives it. */
    public static Grid sheet(String name, String drawing) {
        return new Drawing(drawing).grid(name, true);
    }

    /** The same rectangles over columns of other widths. */
    public static Grid withWidths(Grid grid, double... widths) {
        double[] boundaries = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            boundaries[i + 1] = boundaries[i] + widths[i];
        }
        return Grid.of(grid.name(), grid.rowCount(), boundaries, grid.cells(), grid.headerRows());
    }

    /**
     * What every format must preserve: the non-blank rectangles with their texts, over the row and column boundaries
     * that these use. Two grids with the same essence show the same table.
     */
    public static Grid essence(Grid grid) {
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        List<GridCell> shown =
                grid.cells().stream().filter(cell -> !cell.isBlank()).toList();
        for (GridCell cell : shown) {
            rows.set(cell.row());
            rows.set(cell.rowEnd());
            columns.set(cell.column());
            columns.set(cell.columnEnd());
        }
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : shown) {
            int row = before(rows, cell.row());
            int column = before(columns, cell.column());
            cells.add(cell(
                    row,
                    column,
                    before(rows, cell.rowEnd()) - row,
                    before(columns, cell.columnEnd()) - column,
                    cell.text(),
                    Optional.empty()));
        }
        return Grid.of("", Math.max(0, rows.cardinality() - 1), units(Math.max(0, columns.cardinality() - 1)), cells);
    }

    /** Any way to cover a small area with rectangles, with any text in them, over columns of any width. */
    public static Arbitrary<Grid> tilings() {
        Arbitrary<Integer> span = Arbitraries.frequency(
                Tuple.of(5, 1), Tuple.of(3, 2), Tuple.of(2, 3), Tuple.of(1, COLUMNS), Tuple.of(1, ROWS));
        int positions = ROWS * COLUMNS;
        return Combinators.combine(
                        Arbitraries.integers().between(1, ROWS),
                        Arbitraries.doubles()
                                .between(1, 40)
                                .ofScale(1)
                                .array(double[].class)
                                .ofMinSize(1)
                                .ofMaxSize(COLUMNS),
                        span.list().ofSize(positions),
                        span.list().ofSize(positions),
                        texts().list().ofSize(positions))
                .as(Grids::tiling);
    }

    /** Any text that a cell may hold: Chinese, several lines, marks that some format treats as its own. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "",
                "合计",
                "财政拨款",
                "≥95%",
                "1,655.84",
                "=1+1",
                "+8",
                "-1",
                "@a",
                "＝1",
                "'quoted",
                "<b>&amp;\"x\"]]>",
                "_x000D_",
                "_x0041_",
                "a\nb",
                "\n",
                " 前后有空格 ",
                "a\tb",
                "𠮷😀",
                "\u2028",
                "\u0085",
                "100%",
                "2023年12月31日");
        Arbitrary<String> any = Arbitraries.strings()
                .withChars(' ', '\n', '\t', '_', 'x', '&', '<')
                .withCharRange('\u4e00', '\u9fa5')
                .withCharRange('!', '~')
                .ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(3, words), Tuple.of(2, any));
    }

    private static Grid tiling(
            int rows, double[] widths, List<Integer> rowSpans, List<Integer> columnSpans, List<String> texts) {
        boolean[][] taken = new boolean[rows][widths.length];
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < widths.length; column++) {
                if (taken[row][column]) {
                    continue;
                }
                int next = cells.size();
                int rowEnd = Math.min(rows, row + rowSpans.get(next));
                int columnEnd = column + 1;
                while (columnEnd < Math.min(widths.length, column + columnSpans.get(next)) && !taken[row][columnEnd]) {
                    columnEnd++;
                }
                for (int r = row; r < rowEnd; r++) {
                    Arrays.fill(taken[r], column, columnEnd, true);
                }
                cells.add(cell(row, column, rowEnd - row, columnEnd - column, texts.get(next), Optional.empty()));
            }
        }
        return withWidths(Grid.of("", rows, units(widths.length), cells), widths);
    }

    private static int before(BitSet boundaries, int position) {
        return boundaries.get(0, position).cardinality();
    }

    private static double[] units(int columns) {
        double[] boundaries = new double[columns + 1];
        Arrays.setAll(boundaries, i -> i);
        return boundaries;
    }

    private static GridCell cell(
            int row, int column, int rowSpan, int columnSpan, String text, Optional<Address> address) {
        return new GridCell(row, column, rowSpan, columnSpan, CellContent.text(text), StyleRole.TEXT, address);
    }

    /** A drawing split into positions; each position knows where the cell that covers it begins. */
    private static final class Drawing {

        private final List<String[]> rows = new ArrayList<>();
        private int columns;

        Drawing(String drawing) {
            for (String line : drawing.lines().map(String::strip).toList()) {
                if (!line.isEmpty()) {
                    String row = line.startsWith("|") ? line.substring(1) : line;
                    row = row.endsWith("|") ? row.substring(0, row.length() - 1) : row;
                    rows.add(row.split("\\|", -1));
                    columns = Math.max(columns, rows.get(rows.size() - 1).length);
                }
            }
        }

        Grid grid(String name, boolean addressed) {
            List<GridCell> cells = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).length; column++) {
                    String text = text(row, column);
                    if (!text.equals("<") && !text.equals("^")) {
                        Optional<Address> address =
                                addressed ? Optional.of(new Address.SheetCell(0, name, row, column)) : Optional.empty();
                        cells.add(cell(row, column, height(row, column), width(row, column), shown(text), address));
                    }
                }
            }
            return Grid.of(name, rows.size(), units(columns), cells);
        }

        private int width(int row, int column) {
            int end = column + 1;
            while (text(row, end).equals("<")) {
                end++;
            }
            return end - column;
        }

        private int height(int row, int column) {
            int end = row + 1;
            while (text(end, column).equals("^")) {
                end++;
            }
            return end - row;
        }

        private String text(int row, int column) {
            boolean inside = row < rows.size() && column < rows.get(row).length;
            return inside ? rows.get(row)[column].strip() : "";
        }

        private static String shown(String text) {
            return text.equals(".") ? "" : text.replace('⏎', '\n').replace('¦', '|');
        }
    }
}
