package io.github.jixiao.form.reading;

import io.github.jixiao.grid.Grid;
import java.util.List;

/**
 * A grid that may be a table, with the text that belongs to it.
 *
 * @param grid the grid, normalised and joined with those that continue it
 * @param place where it stands: the name of its sheet, or 第1个表格
 * @param before the text from its title, or from the table before, down to it
 * @param after the text below it that belongs to no other table
 */
record Candidate(Grid grid, String place, List<PaperCell> before, List<PaperCell> after) {}
