package io.github.jixiao.grid;

/** A light colour behind a cell, on which black text can be read. */
public enum Shade {
    /** For what must be seen first. */
    RED("FFC7CE"),
    /** For what should be looked at. */
    YELLOW("FFEB9C"),
    /** For what is merely told. */
    BLUE("DDEBF7");

    private final String rgb;

    Shade(String rgb) {
        this.rgb = rgb;
    }

    /**
     * The colour.
     *
     * @return red, green and blue as six hexadecimal digits
     */
    public String rgb() {
        return rgb;
    }
}
