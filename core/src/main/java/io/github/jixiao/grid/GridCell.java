package io.github.jixiao.grid;

import io.github.jixiao.finding.Address;
import java.util.Optional;

/**
 * A rectangle of a grid: one for each cell, merged or not. Immutable.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param content what stands in it
 * @param role what it is for; readers leave it at {@link StyleRole#TEXT}
 * @param address where it stands on the paper; empty where the grid comes from no file
 */
public record GridCell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        CellContent content,
        StyleRole role,
        Optional<Address> address) {

    /**
     * Checks the numbers.
     *
     * @param row its first row
     * @param column its first column
     * @param rowSpan how many rows it covers
     * @param columnSpan how many columns it covers
     * @param content what stands in it
     * @param role what it is for
     * @param address where it stands
     * @throws IllegalArgumentException where a position is negative or a span is less than 1
     */
    public GridCell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "not a rectangle: " + row + "," + column + " " + rowSpan + "x" + columnSpan);
        }
    }

    /**
     * This with other content.
     *
     * @param other what stands in it
     * @return the copy
     */
    public GridCell withContent(CellContent other) {
        return new GridCell(row, column, rowSpan, columnSpan, other, role, address);
    }

    /**
     * This as it stands in a file.
     *
     * @param where where it stands
     * @return the copy
     */
    public GridCell withAddress(Address where) {
        return new GridCell(row, column, rowSpan, columnSpan, content, role, Optional.of(where));
    }

    /**
     * The first row below it.
     *
     * @return row + rowSpan
     */
    public int rowEnd() {
        return row + rowSpan;
    }

    /**
     * The first column to the right of it.
     *
     * @return column + columnSpan
     */
    public int columnEnd() {
        return column + columnSpan;
    }

    /**
     * The text as displayed.
     *
     * @return the text of the content
     */
    public String text() {
        return content.text();
    }

    /**
     * Whether nothing stands in it.
     *
     * @return whether the content is blank
     */
    public boolean isBlank() {
        return content.isBlank();
    }
}
