package io.github.jixiao.grid;

import java.util.List;

/**
 * What an office program is to compute in a cell. Only such a formula becomes one in a file: text never does. Other
 * cells are named by how far they are from the cell itself, so that it holds wherever the grid stands. While one of the
 * cells it needs is blank, it shows nothing. Immutable.
 */
public sealed interface CellFormula {

    /**
     * Another cell.
     *
     * @param rows how many rows below this one; negative above
     * @param columns how many columns to the right; negative to the left
     */
    record Offset(int rows, int columns) {}

    /**
     * The sum of cells; blank ones add nothing, and where all are blank there is no sum.
     *
     * @param cells the cells; not empty
     */
    record Sum(List<Offset> cells) implements CellFormula {

        /**
         * Takes a copy of the list.
         *
         * @param cells the cells
         * @throws IllegalArgumentException where there is none
         */
        public Sum {
            cells = List.copyOf(cells);
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("a sum of no cells");
            }
        }
    }

    /**
     * The part of one cell in another, rounded to four decimals: a percentage of two.
     *
     * @param part the part
     * @param whole the whole; where it is zero there is no share
     */
    record Share(Offset part, Offset whole) implements CellFormula {}
}
