package io.github.jixiao.grid;

import io.github.jixiao.finding.Address;
import java.util.Optional;

/**
 * What is done to one cell of a file, or to a paragraph outside its tables. Immutable.
 *
 * @param address the cell, as a reader of the same file gave it
 * @param content what shall stand in it, in the look that it has; empty where its text stays. A number takes the number
 *     format of the cell; a formula stays whatever is put in its place
 * @param note what its comment says, lines separated by {@code \n}; empty where it gets none
 * @param shade the colour behind it; empty where it stays as it is
 */
public record CellEdit(Address address, Optional<CellContent> content, Optional<String> note, Optional<Shade> shade) {

    /**
     * A comment on a shaded cell.
     *
     * @param address the cell
     * @param note what the comment says
     * @param shade the colour behind the cell
     * @return the edit
     */
    public static CellEdit noted(Address address, String note, Shade shade) {
        return new CellEdit(address, Optional.empty(), Optional.of(note), Optional.of(shade));
    }

    /**
     * Another content in the look that the cell has.
     *
     * @param address the cell or paragraph
     * @param content what shall stand in it; blank to empty it
     * @return the edit
     */
    public static CellEdit filled(Address address, CellContent content) {
        return new CellEdit(address, Optional.of(content), Optional.empty(), Optional.empty());
    }
}
