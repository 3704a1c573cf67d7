package io.github.jixiao.excel;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rows or columns of a sheet become those of the grid: all up to the last, or, where that is too far away, only
 * those that something stands in. Immutable.
 */
final class Axis {

    private final int size;
    private final int @Nullable [] used;

    private Axis(int size, int @Nullable [] used) {
        this.size = size;
        this.used = used;
    }

    /** Every position before an end. */
    static Axis all(int end) {
        return new Axis(end, null);
    }

    /** Only the given positions. */
    static Axis of(BitSet positions) {
        int[] used = positions.stream().toArray();
        return new Axis(used.length, used);
    }

    int size() {
        return size;
    }

    /** How many positions of the axis lie before one of the sheet. */
    int at(int position) {
        if (used == null) {
            return Math.min(position, size);
        }
        int found = Arrays.binarySearch(used, position);
        return found < 0 ? -found - 1 : found;
    }

    boolean contains(int position) {
        return used == null ? position < size : Arrays.binarySearch(used, position) >= 0;
    }
}
