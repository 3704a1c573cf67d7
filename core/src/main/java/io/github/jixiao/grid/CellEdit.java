package io.github.jixiao.grid;

import io.github.jixiao.finding.Address;
import java.util.Optional;

/**
 * What is done to one cell of a file. Immutable.
 *
 * @param address the cell, as a reader of the same file gave it
 * @param note what its comment says, lines separated by {@code \n}; empty where it gets none
 * @param shade the colour behind it; empty where it stays as it is
 */
public record CellEdit(Address address, Optional<String> note, Optional<Shade> shade) {

    /**
     * A comment on a shaded cell.
     *
     * @param address the cell
     * @param note what the comment says
     * @param shade the colour behind the cell
     * @return the edit
     */
    public static CellEdit noted(Address address, String note, Shade shade) {
        return new CellEdit(address, Optional.of(note), Optional.of(shade));
    }
}
