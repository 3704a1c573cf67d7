package io.github.jixiao.grid;

import java.util.List;
import java.util.Optional;

/**
 * What is done to a file that otherwise stays as it is. Immutable.
 *
 * @param author who signs the comments
 * @param cells what is done to its cells, at most one edit a cell; a cell that the file does not have is passed over
 * @param rows what rows are added, at most one of them below the same row; all addresses are those of the file as it was
 * @param summary a list that is added
 */
public record DocumentEdits(String author, List<CellEdit> cells, List<RowCopies> rows, Optional<EditSummary> summary) {

    /**
     * Takes copies of the lists.
     *
     * @param author who signs the comments
     * @param cells what is done to its cells
     * @param rows what rows are added
     * @param summary a list that is added
     */
    public DocumentEdits {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
    }

    /**
     * Comments, and a list.
     *
     * @param author who signs the comments
     * @param cells what is done to its cells
     * @param summary a list that is added
     */
    public DocumentEdits(String author, List<CellEdit> cells, Optional<EditSummary> summary) {
        this(author, cells, List.of(), summary);
    }

    /**
     * Other contents and more rows.
     *
     * @param cells what shall stand in its cells
     * @param rows what rows are added
     * @return the edits
     */
    public static DocumentEdits filling(List<CellEdit> cells, List<RowCopies> rows) {
        return new DocumentEdits("", cells, rows, Optional.empty());
    }
}
