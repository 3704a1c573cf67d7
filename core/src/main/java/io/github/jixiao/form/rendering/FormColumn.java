package io.github.jixiao.form.rendering;

import io.github.jixiao.form.Meaning;
import java.util.List;

/**
 * One column of a block of a form, or one label with its value in the block of basic facts. Immutable.
 *
 * @param meaning what stands in it
 * @param width its width, relative to the other columns of its block
 * @param always whether it is printed even where the table has nothing for it
 * @param heading the words over it, from the outermost to its own; not empty
 */
public record FormColumn(Meaning meaning, int width, boolean always, List<String> heading) {

    /**
     * Takes a copy of the heading.
     *
     * @param meaning what stands in it
     * @param width its relative width
     * @param always whether it is always printed
     * @param heading the words over it
     * @throws IllegalArgumentException where the width is less than 1 or there is no heading
     */
    public FormColumn {
        heading = List.copyOf(heading);
        if (width < 1 || heading.isEmpty()) {
            throw new IllegalArgumentException("a column has a width and a heading: " + meaning);
        }
    }

    /**
     * A column that is always printed.
     *
     * @param meaning what stands in it
     * @param width its relative width
     * @param heading the words over it, from the outermost to its own
     * @return the column
     */
    public static FormColumn of(Meaning meaning, int width, String... heading) {
        return new FormColumn(meaning, width, true, List.of(heading));
    }

    /**
     * A column that is printed only where the table has something for it.
     *
     * @param meaning what stands in it
     * @param width its relative width
     * @param heading the words over it, from the outermost to its own
     * @return the column
     */
    public static FormColumn optional(Meaning meaning, int width, String... heading) {
        return new FormColumn(meaning, width, false, List.of(heading));
    }
}
