package io.github.jixiao.examples;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A form as a person sees it who fills it in by hand: cells with their places. */
interface Paper {

    /**
     * A cell.
     *
     * @param row its first row
     * @param rowEnd the first row below it
     * @param column its first column
     * @param columnEnd the first column to the right of it
     * @param text what stands in it
     * @param write puts something in its place to fill in
     */
    record Spot(int row, int rowEnd, int column, int columnEnd, String text, Consumer<String> write) {}

    /** The cells, row by row. */
    List<Spot> spots();

    /** Whether sums and shares come by themselves. */
    boolean computes();

    /** Saves the form. */
    byte[] saved() throws IOException;

    /** The cell in which a text stands, from a row on. */
    default Spot find(String text, int from) {
        return spots().stream()
                .filter(spot -> spot.row() >= from && spot.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell says " + text));
    }

    /** The cell at a position. */
    default Spot at(int row, int column) {
        return spots().stream()
                .filter(spot -> spot.row() <= row && row < spot.rowEnd())
                .filter(spot -> spot.column() <= column && column < spot.columnEnd())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell at " + row + ", " + column));
    }
}
