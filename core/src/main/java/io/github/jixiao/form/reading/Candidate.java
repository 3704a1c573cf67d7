package io.github.jixiao.form.reading;

import io.github.jixiao.grid.Grid;
import java.util.List;
import java.util.Set;

/**
 * A grid that may be a table, with the text that belongs to it.
 *
 * @param grid the grid, normalised and joined with those that continue it
 * @param place where it stands: the name of its sheet, or 第1个表格
 * @param seams the rows at which a grid that continues it was joined
 * @param before the text from its title, or from the table before, down to it
 * @param after the text below it that belongs to no other table
 */
record Candidate(Grid grid, String place, Set<Integer> seams, List<PaperCell> before, List<PaperCell> after) {

    Paper paper() {
        return new Paper(grid, seams);
    }
}
