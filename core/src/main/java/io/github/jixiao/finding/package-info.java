/**
 * What is said about a table, and where: findings (问题), paths into the model and addresses on the paper.
 *
 * <p>Nothing here may know a form, a rule or a file; the code that finds something brings its own
 * {@link io.github.jixiao.finding.FindingCode}.
 */
@NullMarked
package io.github.jixiao.finding;

import org.jspecify.annotations.NullMarked;
