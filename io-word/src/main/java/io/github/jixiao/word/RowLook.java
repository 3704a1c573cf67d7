package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.List;

/** What the mark that ends a row says of the cells in it. */
final class RowLook implements Sprms.Target {

    private static final int DEFINITION = 0xD608;
    private static final int HEADER = 0x3404;
    private static final int LEFT = 0x9601;
    private static final int HALF_GAP = 0x9602;
    private static final int INSERT = 0x7621;
    private static final int DELETE = 0x5622;
    private static final int WIDTH = 0x7623;
    private static final int MERGE = 0x5624;
    private static final int SPLIT = 0x5625;
    private static final int VERTICAL_MERGE = 0xD62B;

    /** The least that is said of a cell at a definition. */
    private static final int CELL = 20;

    private static final int CONTINUES_LEFT = 0x02;
    private static final int MERGES_ACROSS = 0x03;
    private static final int MERGES_DOWN = 0x20;
    private static final int BEGINS_DOWN = 0x40;
    private static final int VERTICAL_SHIFT = 5;

    private static final int MOST_CELLS = 255;

    /** A cell: how wide it is, and how it is merged. */
    static final class Cell {
        final int width;
        private final int flags;

        Cell(int width, int flags) {
            this.width = width;
            this.flags = flags;
        }

        boolean continuesLeft() {
            return (flags & CONTINUES_LEFT) != 0;
        }

        boolean merges() {
            return (flags & MERGES_DOWN) != 0;
        }

        boolean continuesAbove() {
            return merges() && (flags & BEGINS_DOWN) == 0;
        }

        private Cell with(int mask, int bits) {
            return new Cell(width, (flags & ~mask) | bits);
        }
    }

    /** Where the row begins, in twips. */
    int left;

    boolean header;
    final List<Cell> cells = new ArrayList<>();
    private int halfGap;

    @Override
    public void change(int sprm, Bytes bytes, int operand, int size) throws RejectedException {
        switch (sprm) {
            case DEFINITION -> define(bytes, operand, size);
            case HEADER -> header = bytes.u8(operand) != 0;
            case HALF_GAP -> halfGap = bytes.s16(operand);
            case LEFT -> left = bytes.s16(operand) - halfGap;
            case INSERT -> insert(bytes.u8(operand), bytes.u8(operand + 1), bytes.u16(operand + 2));
            case DELETE -> part(bytes, operand).clear();
            case WIDTH -> {
                int width = bytes.u16(operand + 2);
                part(bytes, operand).replaceAll(cell -> new Cell(width, cell.flags));
            }
            case MERGE -> {
                List<Cell> merged = part(bytes, operand);
                merged.replaceAll(cell -> cell.with(MERGES_ACROSS, CONTINUES_LEFT));
                if (!merged.isEmpty()) {
                    merged.set(0, merged.get(0).with(MERGES_ACROSS, 1));
                }
            }
            case SPLIT -> part(bytes, operand).replaceAll(cell -> cell.with(MERGES_ACROSS, 0));
            case VERTICAL_MERGE -> {
                int cell = size < 2 ? cells.size() : bytes.u8(operand);
                if (cell < cells.size()) {
                    int bits = (bytes.u8(operand + 1) & MERGES_ACROSS) << VERTICAL_SHIFT;
                    cells.set(cell, cells.get(cell).with(MERGES_DOWN | BEGINS_DOWN, bits));
                }
            }
            default -> {
                // borders, shades, heights
            }
        }
    }

    /** Takes the edges of all cells and, as far as they are there, their merges. */
    private void define(Bytes bytes, int operand, int size) throws RejectedException {
        cells.clear();
        int count = size < 1 ? 0 : bytes.u8(operand);
        int edges = operand + 1;
        int flags = edges + Short.BYTES * (count + 1);
        if (size < 1 + Short.BYTES * (count + 1)) {
            return;
        }
        left = bytes.s16(edges);
        for (int i = 0; i < count; i++) {
            int width = bytes.s16(edges + Short.BYTES * (i + 1)) - bytes.s16(edges + Short.BYTES * i);
            int at = flags + CELL * i;
            // cells without width exist, but edges must keep their order
            cells.add(new Cell(Math.max(1, width), at + Short.BYTES <= operand + size ? bytes.u16(at) : 0));
        }
    }

    private void insert(int from, int count, int width) {
        for (int i = 0; i < count && cells.size() < MOST_CELLS; i++) {
            cells.add(Math.min(from, cells.size()), new Cell(Math.max(1, width), 0));
        }
    }

    /** The cells from one to before another. */
    private List<Cell> part(Bytes bytes, int operand) throws RejectedException {
        int end = Math.min(bytes.u8(operand + 1), cells.size());
        return cells.subList(Math.min(bytes.u8(operand), end), end);
    }
}
