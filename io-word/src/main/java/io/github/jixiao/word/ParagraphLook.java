package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import org.jspecify.annotations.Nullable;

/** What of the look of a paragraph concerns its place in tables and lists. */
final class ParagraphLook implements Sprms.Target {

    private static final int STYLE = 0x4600;
    private static final int IN_TABLE = 0x2416;
    private static final int ROW_END = 0x2417;
    private static final int TABLE_DEPTH = 0x6649;
    private static final int TABLE_DEPTH_CHANGE = 0x664A;
    private static final int INNER_CELL_END = 0x244B;
    private static final int INNER_ROW_END = 0x244C;
    private static final int LIST = 0x460B;
    private static final int LEVEL = 0x260A;

    /** The number of the style. */
    int style;

    /** The number of the list, or 0 for none; -1 where the style tells. */
    int list = -1;

    /** The level in the list, or -1 where the style tells. */
    int level = -1;

    /** What the mark of a row says of it. */
    final RowLook row = new RowLook();

    private boolean inTable;
    private int depth;
    private boolean rowEnd;
    private boolean innerRowEnd;
    private boolean innerCellEnd;

    @Override
    public void change(int sprm, Bytes bytes, int operand, int size) throws RejectedException {
        switch (sprm) {
            case STYLE -> style = bytes.u16(operand);
            case IN_TABLE -> inTable = bytes.u8(operand) != 0;
            case ROW_END -> rowEnd = bytes.u8(operand) != 0;
            case TABLE_DEPTH -> depth = bytes.i32(operand);
            case TABLE_DEPTH_CHANGE -> depth += bytes.i32(operand);
            case INNER_CELL_END -> innerCellEnd = bytes.u8(operand) != 0;
            case INNER_ROW_END -> innerRowEnd = bytes.u8(operand) != 0;
            // a negative number is that of a list to which the paragraph belonged
            case LIST -> list = Math.max(0, bytes.s16(operand));
            case LEVEL -> level = bytes.u8(operand);
            default -> row.change(sprm, bytes, operand, size);
        }
    }

    /** In how many tables the paragraph stands. */
    int depth() {
        return inTable ? Math.max(1, depth) : 0;
    }

    /** Whether the paragraph is nothing but the mark that ends a row. */
    boolean endsRow() {
        return depth() > 1 ? innerRowEnd : inTable && rowEnd;
    }

    /** Whether the paragraph is the last of a cell, if it ends with a character. */
    boolean endsCell(char mark) {
        return depth() > 1 ? innerCellEnd : inTable && mark == StoryReader.CELL_END;
    }

    /** The list as others name it. */
    @Nullable
    String listName() {
        return list < 0 ? null : Integer.toString(list);
    }

    @Nullable
    String levelName() {
        return level < 0 ? null : Integer.toString(level);
    }
}
