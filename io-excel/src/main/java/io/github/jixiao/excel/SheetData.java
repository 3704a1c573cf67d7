package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What one sheet of a file holds, in the order of the file and not yet judged. Not safe for use by several threads. */
final class SheetData {

    /** As wide as an office program makes a column of which the file says nothing. */
    private static final double DEFAULT_WIDTH = 8.43;

    private static final double WIDEST = 255;
    private static final long COLUMN = 0xFFFF;
    /** What a column has beside the characters that fit in it. */
    private static final double PADDING = 0.71;

    private final Sheet sheet;
    private final ReadLimits limits;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Range> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Columns> columns = new ArrayList<>();
    private final List<TextBlock> pageHeader = new ArrayList<>();
    private double defaultWidth = DEFAULT_WIDTH;
    /** Runs of blank cells, since files may have millions: a row, the first and the last column. */
    private long[] blanks = new long[64];

    private int blankCount;

    SheetData(Sheet sheet, ReadLimits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    /** A cell with text. */
    record Cell(int row, int column, CellContent content) {}

    /** A merged region; its ends are the first row and column after it. */
    record Range(int row, int column, int rowEnd, int columnEnd) {

        /** As an office program shows it. */
        String reference() {
            String first = CellReference.name(row, column);
            boolean single = rowEnd == row + 1 && columnEnd == column + 1;
            return single ? first : first + ":" + CellReference.name(rowEnd - 1, columnEnd - 1);
        }
    }

    private record Columns(int from, int to, double width) {}

    /** A cell of which the file says something, text or not; its row and column must have been said to be hidden. */
    void cell(int row, int column, CellContent content) throws RejectedException {
        if (content.isBlank()) {
            blank(row, column);
            return;
        }
        if (content.text().length() > limits.cellCharacters()) {
            throw tooMany("characters", limits.cellCharacters());
        }
        if (cells.size() == limits.cells()) {
            throw tooMany("cells", limits.cells());
        }
        boolean hidden = sheet.hidden() || hiddenRows.get(row) || hiddenColumns.get(column);
        cells.add(new Cell(row, column, hidden ? content.concealed() : content));
    }

    private static RejectedException tooMany(String what, int limit) {
        return GateCode.LIMIT_CELLS.rejected("what", what, "limit", limit);
    }

    /** A merged region, from its first row and column up to the first ones after it. */
    void merge(int row, int column, int rowEnd, int columnEnd) throws RejectedException {
        if (merges.size() == limits.cells()) {
            throw tooMany("merged cells", limits.cells());
        }
        merges.add(new Range(row, column, rowEnd, columnEnd));
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    private void blank(int row, int column) {
        long last = blankCount == 0 ? -1 : blanks[blankCount - 1];
        if (last >>> Integer.SIZE == row && (last & COLUMN) == column - 1) {
            blanks[blankCount - 1]++;
            return;
        }
        if (blankCount == blanks.length) {
            blanks = Arrays.copyOf(blanks, 2 * blankCount);
        }
        blanks[blankCount++] = (long) row << Integer.SIZE | (long) column << Short.SIZE | column;
    }

    /** What is printed above the sheet on its pages, as the file keeps it. */
    void pageHeader(String code) throws RejectedException {
        if (code.length() > limits.cellCharacters()) {
            throw tooMany("characters", limits.cellCharacters());
        }
        for (String text : PageHeaderCode.texts(code, sheet.name())) {
            Address address = sheet.pageHeader(pageHeader.size());
            pageHeader.add(new TextBlock(text, StyleRole.TEXT, Optional.of(address)));
        }
    }

    List<TextBlock> pageHeader() {
        return pageHeader;
    }

    /** The width of all columns of which nothing else is said. */
    void defaultWidth(double width) {
        defaultWidth = width(width);
    }

    /** The same as the number of characters that fit in. */
    void defaultCharacters(double characters) {
        defaultWidth = width(characters) + PADDING;
    }

    void columns(int from, int to, double width, boolean hidden) {
        columns.add(new Columns(from, to, width(width)));
        if (hidden || width == 0) {
            hiddenColumns.set(from, to);
        }
    }

    private static double width(double width) {
        return Math.max(0, Math.min(WIDEST, width));
    }

    List<Cell> cells() {
        return cells;
    }

    List<Range> merges() {
        return merges;
    }

    /** Does something with each blank cell of which the file says something. */
    interface BlankCells {
        void accept(int row, int column) throws RejectedException;
    }

    void forEachBlank(BlankCells action) throws RejectedException {
        for (int i = 0; i < blankCount; i++) {
            int row = (int) (blanks[i] >>> Integer.SIZE);
            int last = (int) (blanks[i] & COLUMN);
            for (int column = (int) (blanks[i] >>> Short.SIZE & COLUMN); column <= last; column++) {
                action.accept(row, column);
            }
        }
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
