package io.github.jixiao.word;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.DocFile.Extent;

/**
 * Goes over lists of changes ("single property modifiers") that make a look. They may be shared: a small file could
 * claim the longest list for every character, so what is gone over is counted.
 */
final class Sprms {

    private static final int TABLE_DEFINITION = 0xD608;
    private static final int TABS = 0xC615;
    private static final int UNCOUNTED_TABS = 255;

    private final String part;
    private long left;

    Sprms(String part, long limit) {
        this.part = part;
        this.left = limit;
    }

    /** Takes changes. */
    interface Target {

        /**
         * Takes a change.
         *
         * @param sprm what is changed
         * @param operand where the new value stands; where its size varies, behind the number that tells it
         * @param size of the operand
         */
        void change(int sprm, Bytes bytes, int operand, int size) throws RejectedException;
    }

    void each(Bytes bytes, Extent extent, Target target) throws RejectedException {
        bytes.require(extent.at(), extent.size());
        left -= extent.size();
        if (left < 0) {
            throw GateCode.LIMIT_INFLATED.rejected("part", part);
        }
        int at = extent.at();
        int end = at + extent.size();
        while (at + Short.BYTES < end) {
            int sprm = bytes.u16(at);
            int operand = at + Short.BYTES + prefix(sprm);
            int size = operand > end ? 0 : size(sprm, bytes, operand);
            if (operand + size > end) {
                return;
            }
            target.change(sprm, bytes, operand, size);
            at = operand + size;
        }
    }

    /** How many bytes tell the size of an operand. */
    private static int prefix(int sprm) {
        return sprm >> 13 != 6 ? 0 : sprm == TABLE_DEFINITION ? 2 : 1;
    }

    private static int size(int sprm, Bytes bytes, int operand) throws RejectedException {
        return switch (sprm >> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default -> variable(sprm, bytes, operand);
        };
    }

    private static int variable(int sprm, Bytes bytes, int operand) throws RejectedException {
        if (sprm == TABLE_DEFINITION) {
            return Math.max(0, bytes.u16(operand - 2) - 1);
        }
        int size = bytes.u8(operand - 1);
        if (sprm == TABS && size == UNCOUNTED_TABS) {
            int deleted = 1 + 4 * bytes.u8(operand);
            return deleted + 1 + 3 * bytes.u8(operand + deleted);
        }
        return size;
    }
}
