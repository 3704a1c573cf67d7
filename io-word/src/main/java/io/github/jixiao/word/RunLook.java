package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;

/** What of the look of a run concerns its text. */
final class RunLook implements Sprms.Target {

    private static final int DELETED = 0x0800;
    private static final int INSERTED = 0x0801;
    private static final int DATA = 0x0806;
    private static final int HIDDEN = 0x083C;
    private static final int SPECIAL = 0x0855;
    private static final int FONT = 0x4A4F;
    private static final int PLACE = 0x6A03;
    private static final int SYMBOL = 0x6A09;

    /** The character behind the last of the run. */
    int end;

    boolean deleted;
    boolean inserted;
    boolean hidden;

    /** Whether characters stand for something else. */
    boolean special;

    /** Whether a place in the stream of data holds a form field, not a picture. */
    boolean data;

    /** The place in the stream of data, or -1. */
    int place = -1;

    /** The number of its font, or -1. */
    int font = -1;

    /** The number of the font of a symbol, or -1. */
    int symbolFont = -1;

    char symbol;

    @Override
    public void change(int sprm, Bytes bytes, int operand, int size) throws RejectedException {
        switch (sprm) {
            case DELETED -> deleted = bytes.u8(operand) != 0;
            case INSERTED -> inserted = bytes.u8(operand) != 0;
            case DATA -> data = bytes.u8(operand) != 0;
            // bit 0 tells, also where bit 7 says that this is compared to the style
            case HIDDEN -> hidden = (bytes.u8(operand) & 1) != 0;
            case SPECIAL -> special = bytes.u8(operand) != 0;
            case FONT -> font = bytes.u16(operand);
            case PLACE -> {
                place = bytes.i32(operand);
                special = true;
            }
            case SYMBOL -> {
                symbolFont = bytes.u16(operand);
                symbol = (char) bytes.u16(operand + Short.BYTES);
                special = true;
            }
            default -> {
                // sizes, colours, languages
            }
        }
    }
}
