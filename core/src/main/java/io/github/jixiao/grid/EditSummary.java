package io.github.jixiao.grid;

import java.util.List;
import java.util.Optional;

/**
 * A list that is added to a file: as a sheet of its own behind the others, or on a page of its own in front. Immutable.
 *
 * @param title its title, which is also the name of the sheet
 * @param lead lines between title and list
 * @param columns what stands in each column
 * @param rows the list
 */
public record EditSummary(String title, List<String> lead, List<String> columns, List<Row> rows) {

    /** How many texts at the beginning of a row are shaded: those that say which it is and of what kind. */
    public static final int MARKS = 2;

    /**
     * A row of the list. Immutable.
     *
     * @param texts a text for each column
     * @param shade the colour behind the first of them
     */
    public record Row(List<String> texts, Optional<Shade> shade) {

        /**
         * Takes a copy of the list.
         *
         * @param texts a text for each column
         * @param shade the colour behind the first of them
         */
        public Row {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Takes copies of the lists.
     *
     * @param title its title
     * @param lead lines between title and list
     * @param columns what stands in each column
     * @param rows the list
     */
    public EditSummary {
        lead = List.copyOf(lead);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
