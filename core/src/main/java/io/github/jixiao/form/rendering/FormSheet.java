package io.github.jixiao.form.rendering;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The paper while it is drawn: cells placed by the position of their edges. The columns of the grid are all the edges
 * that any cell has.
 */
final class FormSheet {

    /** The width of the text of an A4 page in twips. */
    private static final double WIDTH = 9600;

    /** Edges lie on a raster of twenty-fourths, so that those of different blocks meet. */
    private static final double RASTER = WIDTH / 24;

    private record Placed(int row, int rowSpan, double from, double to, CellContent content, StyleRole role) {}

    private final double labelWidth;
    private final List<Placed> cells = new ArrayList<>();
    private int rowCount;

    FormSheet(int labelWidth) {
        this.labelWidth = labelWidth * RASTER;
    }

    /** The right edge of the labels at the left. */
    double left() {
        return labelWidth;
    }

    double right() {
        return WIDTH;
    }

    /** Adds rows at the bottom; whoever asks for them fills them. */
    int addRows(int count) {
        int first = rowCount;
        rowCount += count;
        return first;
    }

    void put(int row, int rowSpan, double from, double to, CellContent content, StyleRole role) {
        cells.add(new Placed(row, rowSpan, from, to, content, role));
    }

    void label(int row, int rowSpan, double from, double to, String text) {
        put(row, rowSpan, from, to, CellContent.text(text), StyleRole.LABEL);
    }

    /** A row with a label and a text beside it. */
    void fact(String label, String text) {
        int row = addRows(1);
        label(row, 1, 0, labelWidth, label);
        put(row, 1, labelWidth, WIDTH, CellContent.text(text), StyleRole.TEXT);
    }

    /** A row of one cell. */
    void wide(String text) {
        put(addRows(1), 1, 0, WIDTH, CellContent.text(text), StyleRole.TEXT);
    }

    /**
     * Divides a stretch of the paper.
     *
     * @return the edges: one more than there are widths, each on the raster or, where the parts are many, on a finer one
     */
    static double[] divide(double from, double to, double... widths) {
        int parts = widths.length;
        double step = RASTER;
        while ((to - from) / step < 2.0 * parts) {
            step /= 2;
        }
        long units = Math.round((to - from) / step);
        double total = Arrays.stream(widths).sum();
        double[] edges = new double[parts + 1];
        double sum = 0;
        long last = 0;
        for (int i = 0; i < parts; i++) {
            edges[i] = from + last * step;
            sum += widths[i];
            last = Math.max(last + 1, Math.min(Math.round(sum * units / total), units - (parts - 1 - i)));
        }
        edges[parts] = to;
        return edges;
    }

    Grid grid() {
        TreeSet<Double> edges = new TreeSet<>(List.of(0.0, WIDTH));
        for (Placed cell : cells) {
            edges.add(cell.from());
            edges.add(cell.to());
        }
        double[] boundaries = edges.stream().mapToDouble(Double::doubleValue).toArray();
        List<GridCell> placed = new ArrayList<>(cells.size());
        for (Placed cell : cells) {
            int column = Arrays.binarySearch(boundaries, cell.from());
            int columnEnd = Arrays.binarySearch(boundaries, cell.to());
            placed.add(new GridCell(
                    cell.row(),
                    column,
                    cell.rowSpan(),
                    columnEnd - column,
                    cell.content(),
                    cell.role(),
                    Optional.empty()));
        }
        return Grid.of("", rowCount, boundaries, placed);
    }
}
