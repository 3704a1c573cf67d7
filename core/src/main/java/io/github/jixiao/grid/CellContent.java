package io.github.jixiao.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a cell. Immutable.
 *
 * @param text the text as the office program displays it, lines separated by {@code \n}; tables inside the cell apart
 * @param number the number behind the text where the format keeps one: as a decimal, 0.3967 for 39.67%; dates as serials
 * @param numberKind how the number is displayed; {@link NumberKind#NONE} where there is none
 * @param hidden whether the office program does not show the cell
 * @param nested tables inside the cell, in order
 * @param entry what a person is to put in, where a format is to write a form; readers leave it empty
 */
public record CellContent(
        String text,
        Optional<BigDecimal> number,
        NumberKind numberKind,
        boolean hidden,
        List<Grid> nested,
        Optional<CellEntry> entry) {

    /** How the number behind a cell's text is displayed. */
    public enum NumberKind {
        /** The cell holds text. */
        NONE,
        /** A plain number. */
        NUMBER,
        /** A percentage. */
        PERCENT,
        /** A date or time. */
        DATE
    }

    /** The content of a blank cell. */
    public static final CellContent BLANK = text("");

    /**
     * Takes a copy of the list.
     *
     * @param text the text
     * @param number the number behind it
     * @param numberKind how it is displayed
     * @param hidden whether it is hidden
     * @param nested tables inside
     * @param entry what is to be put in
     */
    public CellContent {
        nested = List.copyOf(nested);
    }

    /**
     * Text and nothing else.
     *
     * @param text the text; may be blank
     * @return the content
     */
    public static CellContent text(String text) {
        return new CellContent(text, Optional.empty(), NumberKind.NONE, false, List.of(), Optional.empty());
    }

    /**
     * A number and how it is displayed.
     *
     * @param text the text displayed
     * @param number the number behind it
     * @param kind how it is displayed
     * @return the content
     */
    public static CellContent number(String text, BigDecimal number, NumberKind kind) {
        return new CellContent(text, Optional.of(number), kind, false, List.of(), Optional.empty());
    }

    /**
     * A place in a form for a person to fill in.
     *
     * @param text what stands there beforehand; may be empty
     * @param entry what is to be put in
     * @return the content
     */
    public static CellContent entry(String text, CellEntry entry) {
        return new CellContent(text, Optional.empty(), NumberKind.NONE, false, List.of(), Optional.of(entry));
    }

    /**
     * This, in a cell that the office program does not show.
     *
     * @return the copy
     */
    public CellContent concealed() {
        return new CellContent(text, number, numberKind, true, nested, entry);
    }

    /**
     * Whether nothing stands in the cell.
     *
     * @return whether the text is blank and no table is inside
     */
    public boolean isBlank() {
        return nested.isEmpty() && text.isBlank();
    }
}
