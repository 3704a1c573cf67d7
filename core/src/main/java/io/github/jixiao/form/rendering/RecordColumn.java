package io.github.jixiao.form.rendering;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.StyleRole;
import java.util.List;
import java.util.function.Function;

/**
 * A column as it is drawn.
 *
 * @param heading the words over it, from the outermost to its own; empty where it stands under the heading of the column
 *     to its left
 * @param width its width, relative to the other columns
 * @param role what its cells are for
 * @param merged whether equal cells below each other become one
 * @param content what stands in the cell of a record
 */
record RecordColumn<T>(
        List<String> heading, double width, StyleRole role, boolean merged, Function<T, CellContent> content) {}
