package io.github.jixiao.grid;

/** What a cell or text block is for, so that a format can dress it. Readers leave it at {@link #TEXT}. */
public enum StyleRole {
    /** The title above the table: large, bold, centred, without borders. */
    TITLE,
    /** A line beside the table, such as the money unit: small, without borders, at the right. */
    NOTE,
    /** A label: centred, bold. */
    LABEL,
    /** Text: left, wrapped. */
    TEXT,
    /** A short text such as a name of a level: centred, wrapped. */
    CENTERED,
    /** A number: right. */
    NUMBER
}
