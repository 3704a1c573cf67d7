package io.github.jixiao.grid;

import java.util.List;
import java.util.Optional;

/**
 * What is done to a file that otherwise stays as it is. Immutable.
 *
 * @param author who signs the comments
 * @param cells what is done to its cells, at most one edit a cell; a cell that the file does not have is passed over
 * @param summary a list that is added
 */
public record DocumentEdits(String author, List<CellEdit> cells, Optional<EditSummary> summary) {

    /**
     * Takes a copy of the list.
     *
     * @param author who signs the comments
     * @param cells what is done to its cells
     * @param summary a list that is added
     */
    public DocumentEdits {
        cells = List.copyOf(cells);
    }
}
