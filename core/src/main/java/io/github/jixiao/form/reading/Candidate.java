package io.github.jixiao.form.reading;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.TextBlock;
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
 * @param pageHeader what the pages on which it stands print above it
 */
record Candidate(
        Grid grid,
        String place,
        Set<Integer> seams,
        List<PaperCell> before,
        List<PaperCell> after,
        List<TextBlock> pageHeader) {

    Paper paper() {
        return new Paper(grid, seams);
    }
}
