package io.github.jixiao.form.reading;

/**
 * What became of every non-blank cell and text block: nothing vanishes.
 *
 * @param label those that are labels
 * @param value those whose text is a property of the table
 * @param boilerplate those that say nothing of their own, such as 填表说明 or a row of ……
 * @param extra those that went to extras
 * @param unrecognised those that each have a finding {@code cell-not-recognised}
 */
public record CellAccount(int label, int value, int boilerplate, int extra, int unrecognised) {

    /** The account of nothing. */
    public static final CellAccount NONE = new CellAccount(0, 0, 0, 0, 0);

    /**
     * All of them.
     *
     * @return the sum
     */
    public int total() {
        return label + value + boilerplate + extra + unrecognised;
    }

    /**
     * Adds another account.
     *
     * @param other the other
     * @return the sum, kind by kind
     */
    public CellAccount plus(CellAccount other) {
        return new CellAccount(
                label + other.label,
                value + other.value,
                boilerplate + other.boilerplate,
                extra + other.extra,
                unrecognised + other.unrecognised);
    }
}
