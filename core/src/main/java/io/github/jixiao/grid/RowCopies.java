package io.github.jixiao.grid;

import io.github.jixiao.finding.Address;
import java.util.List;

/**
 * Rows of a table that are copied, with the look of their cells and the merges within them; what stands below the copies
 * moves down. Immutable.
 *
 * @param first a cell that begins in the first of the rows
 * @param last a cell that begins in the last of the rows
 * @param below a cell that begins in the row below which the copies go: the last of the rows, or a row further below
 * @param reaching the cells that reach down over the copies as well: each covers the row above them. A cell from above
 *     that is not among them ends with that row, and the copies have one of their own; one that goes on below reaches over
 *     the copies in any case
 * @param copies one for each copy, from top to bottom: what stands in its cells other than in the rows copied, told by the
 *     addresses of the cells that cover those
 */
public record RowCopies(
        Address first, Address last, Address below, List<Address> reaching, List<List<CellEdit>> copies) {

    /**
     * Takes copies of the lists.
     *
     * @param first a cell of the first row
     * @param last a cell of the last row
     * @param below a cell of the row above the copies
     * @param reaching the cells that reach down over the copies
     * @param copies what stands in them
     */
    public RowCopies {
        reaching = List.copyOf(reaching);
        copies = copies.stream().map(List::copyOf).toList();
    }
}
