package io.github.jixiao.excel;

import io.github.jixiao.grid.CellContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What the XML of one sheet holds, in the order of the file and not yet judged. Not safe for use by several threads. */
final class SheetData {

    /** As wide as an office program makes a column of which the file says nothing. */
    private static final double DEFAULT_WIDTH = 8.43;

    final List<Cell> cells = new ArrayList<>();
    final List<Range> merges = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Columns> columns = new ArrayList<>();
    private double defaultWidth = DEFAULT_WIDTH;
    private long[] blanks = new long[64];
    private int blankCount;

    /** A cell with text. */
    record Cell(int row, int column, CellContent content) {}

    /** A merged region; its ends are the first row and column after it. */
    record Range(int row, int column, int rowEnd, int columnEnd, String reference) {}

    private record Columns(int from, int to, double width) {}

    void blank(int row, int column) {
        if (blankCount == blanks.length) {
            blanks = Arrays.copyOf(blanks, 2 * blankCount);
        }
        blanks[blankCount++] = (long) row << Integer.SIZE | column;
    }

    void defaultWidth(double width) {
        defaultWidth = width;
    }

    void columns(int from, int to, double width, boolean hidden) {
        columns.add(new Columns(from, to, width));
        if (hidden) {
            hiddenColumns.set(from, to);
        }
    }

    boolean isHidden(int column) {
        return hiddenColumns.get(column);
    }

    int blankCount() {
        return blankCount;
    }

    int blankRow(int index) {
        return (int) (blanks[index] >>> Integer.SIZE);
    }

    int blankColumn(int index) {
        return (int) blanks[index];
    }

    /** The left edges of the columns of an axis, and the right edge of the last. */
    double[] boundaries(Axis axis) {
        double[] widths = new double[axis.size()];
        Arrays.fill(widths, defaultWidth);
        for (Columns run : columns) {
            Arrays.fill(widths, axis.at(run.from()), axis.at(run.to()), run.width());
        }
        double[] boundaries = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            boundaries[i + 1] = boundaries[i] + widths[i];
        }
        return boundaries;
    }
}
