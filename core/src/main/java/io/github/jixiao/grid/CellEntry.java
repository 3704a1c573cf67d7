package io.github.jixiao.grid;

import java.util.List;
import java.util.Optional;

/**
 * What a person is to put into a cell of a form that a format writes. The text of a cell with choices is the choice made
 * beforehand; any other text stands before the place to fill in. Immutable.
 *
 * @param kind what is to be put in
 * @param hint what the place says while it is empty, where the format can tell such words from content; may be empty
 * @param lines for how many lines of text there is to be room, at least 1
 * @param choices what to choose from; other text is possible, too. Empty where there is nothing to choose from
 * @param formula what the office program computes here where it can; else a person fills it in
 */
public record CellEntry(Kind kind, String hint, int lines, List<String> choices, Optional<CellFormula> formula) {

    /** What is to be put into a cell. */
    public enum Kind {
        /** Text; what is typed stays as it is typed. */
        TEXT,
        /** A number, displayed with the digits it has. */
        NUMBER,
        /** An amount, displayed with two decimals at least. */
        AMOUNT,
        /** A percentage of two decimals. */
        PERCENT
    }

    /**
     * Takes a copy of the list.
     *
     * @param kind what is to be put in
     * @param hint what the place says
     * @param lines for how many lines there is room
     * @param choices what to choose from
     * @param formula what is computed
     * @throws IllegalArgumentException where there is no room for a line
     */
    public CellEntry {
        choices = List.copyOf(choices);
        if (lines < 1) {
            throw new IllegalArgumentException("room for " + lines + " lines");
        }
    }

    /**
     * A place for something short.
     *
     * @param kind what is to be put in
     * @return the entry
     */
    public static CellEntry of(Kind kind) {
        return new CellEntry(kind, "", 1, List.of(), Optional.empty());
    }

    /**
     * A place for text of some lines.
     *
     * @param hint what the place says while it is empty
     * @param lines for how many lines there is to be room
     * @return the entry
     */
    public static CellEntry text(String hint, int lines) {
        return new CellEntry(Kind.TEXT, hint, lines, List.of(), Optional.empty());
    }

    /**
     * A place for one of several texts.
     *
     * @param hint what the place says while it is empty
     * @param choices what to choose from
     * @return the entry
     */
    public static CellEntry choice(String hint, List<String> choices) {
        return new CellEntry(Kind.TEXT, hint, 1, choices, Optional.empty());
    }

    /**
     * This, computed by the office program.
     *
     * @param computed the formula
     * @return the copy
     */
    public CellEntry withFormula(CellFormula computed) {
        return new CellEntry(kind, hint, lines, choices, Optional.of(computed));
    }
}
