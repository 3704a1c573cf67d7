/**
 * The checks: rules, the checker that runs them over a table, and the report of what came of each.
 *
 * <p>A rule is a statement that must hold. It sees a table and what was printed of it, and says where in the table the
 * statement is broken; the places on the paper, the grades and what is accepted are the checker's and its policy's
 * affair. A finding may tell how to put its mistake right; a table itself is never changed. Nothing here may read a file
 * or know a form.
 */
@NullMarked
package io.github.jixiao.check;

import org.jspecify.annotations.NullMarked;
