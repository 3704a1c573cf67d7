/**
 * What changed between two tables: the draft against the adjusted one, last year's against this year's.
 *
 * <p>Rows are paired by what they are called, never by where they stand, and everything that is printed in one table and
 * not in the other is told once. Nothing here may judge a change, read a file or print a page.
 */
@NullMarked
package io.github.jixiao.diff;

import org.jspecify.annotations.NullMarked;
