package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A form in the hands of somebody who changes it: rectangles over true positions, and the lines above them. */
final class LoosePaper {

    /** A cell. */
    static final class Piece {
        int row;
        int rowEnd;
        double left;
        double right;
        String text;
        final boolean label;

        /** Cells of one block are not moved apart. */
        int block;

        Piece(int row, int rowEnd, double left, double right, String text, boolean label) {
            this.row = row;
            this.rowEnd = rowEnd;
            this.left = left;
            this.right = right;
            this.text = text;
            this.label = label;
        }

        Piece copy(int newRow, int newRowEnd, String newText) {
            Piece copy = new Piece(newRow, newRowEnd, left, right, newText, label);
            copy.block = block;
            return copy;
        }

        boolean isBlank() {
            return text.isBlank();
        }

        boolean covers(int at) {
            return row <= at && at < rowEnd;
        }

        double width() {
            return right - left;
        }
    }

    /**
     * Where the paper is cut.
     *
     * @param row the first row of the next part
     * @param between the line between the parts; empty where there is none
     */
    record Cut(int row, String between) {}

    /** Positions are whole numbers, also where the columns of a drawing are one wide. */
    private static final double SCALE = 1000;

    final List<String> above = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();
    final List<Cut> cuts = new ArrayList<>();
    int rows;

    /** Takes the form of a document with one grid. */
    static LoosePaper of(SourceDocument document, Predicate<GridCell> label) {
        LoosePaper paper = new LoosePaper();
        for (Block block : document.blocks()) {
            if (block instanceof TextBlock text) {
                paper.above.add(text.text());
            } else if (block instanceof Grid grid) {
                paper.rows = grid.rowCount();
                for (GridCell cell : grid.cells()) {
                    paper.pieces.add(new Piece(
                            cell.row(),
                            cell.rowEnd(),
                            SCALE * grid.boundary(cell.column()),
                            SCALE * grid.boundary(cell.columnEnd()),
                            cell.text(),
                            label.test(cell)));
                }
            }
        }
        paper.markBlocks();
        return paper;
    }

    /** A new block begins wherever no cell reaches over the border between two rows. */
    private void markBlocks() {
        int block = 0;
        for (int row = 0; row < rows; row++) {
            block += isCrossed(row) ? 0 : 1;
            for (Piece piece : beginning(row)) {
                piece.block = block;
            }
        }
    }

    /** Whether a cell reaches over the border above a row. */
    boolean isCrossed(int row) {
        return pieces.stream().anyMatch(piece -> piece.row < row && row < piece.rowEnd);
    }

    List<Piece> beginning(int row) {
        return pieces.stream()
                .filter(piece -> piece.row == row)
                .sorted(Comparator.comparingDouble(piece -> piece.left))
                .toList();
    }

    List<Piece> covering(int row) {
        return pieces.stream()
                .filter(piece -> piece.covers(row))
                .sorted(Comparator.comparingDouble(piece -> piece.left))
                .toList();
    }

    List<Piece> labels() {
        return pieces.stream().filter(piece -> piece.label && !piece.isBlank()).toList();
    }

    double left() {
        return pieces.stream().mapToDouble(piece -> piece.left).min().orElse(0);
    }

    double right() {
        return pieces.stream().mapToDouble(piece -> piece.right).max().orElse(0);
    }

    /** Makes room for rows; cells that reach over the place grow. */
    void insertRows(int at, int count) {
        for (Piece piece : pieces) {
            piece.rowEnd += piece.rowEnd > at ? count : 0;
            piece.row += piece.row >= at ? count : 0;
        }
        rows += count;
    }

    /** The same rectangles as a document, each non-blank text with an address of its own. */
    SourceDocument document() {
        List<Block> blocks = new ArrayList<>();
        for (String line : above) {
            blocks.add(text(line, blocks.size()));
        }
        int from = 0;
        int tables = 0;
        cuts.sort(Comparator.comparingInt(Cut::row));
        for (Cut cut : cuts) {
            blocks.add(grid(from, cut.row(), tables++));
            if (!cut.between().isEmpty()) {
                blocks.add(text(cut.between(), blocks.size()));
            }
            from = cut.row();
        }
        blocks.add(grid(from, rows, tables));
        return SourceDocument.of(blocks);
    }

    private static TextBlock text(String line, int index) {
        return new TextBlock(line, StyleRole.TEXT, Optional.of(new Address.Paragraph("word/document.xml", index)));
    }

    /** Of a cell that is cut, the text stays in the upper part. */
    private Grid grid(int from, int to, int table) {
        TreeSet<Double> edges = new TreeSet<>();
        List<Piece> part = pieces.stream()
                .filter(piece -> piece.row < to && piece.rowEnd > from)
                .sorted(Comparator.<Piece>comparingInt(piece -> piece.row).thenComparingDouble(piece -> piece.left))
                .toList();
        part.forEach(piece -> {
            edges.add(piece.left);
            edges.add(piece.right);
        });
        List<Double> boundaries = List.copyOf(edges);
        List<GridCell> cells = new ArrayList<>();
        for (Piece piece : part) {
            int row = Math.max(piece.row, from) - from;
            int column = boundaries.indexOf(piece.left);
            List<Integer> path = List.of(table, row, cells.size());
            cells.add(new GridCell(
                    row,
                    column,
                    Math.min(piece.rowEnd, to) - from - row,
                    boundaries.indexOf(piece.right) - column,
                    CellContent.text(piece.row < from ? "" : piece.text),
                    StyleRole.TEXT,
                    Optional.of(new Address.TableCell("word/document.xml", path))));
        }
        double[] positions =
                boundaries.stream().mapToDouble(Double::doubleValue).toArray();
        return Grid.of("", to - from, positions, cells);
    }

    @Override
    public String toString() {
        return above + "\n" + document().grids();
    }
}
