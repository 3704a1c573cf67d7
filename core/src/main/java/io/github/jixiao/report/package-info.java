/**
 * Pages for people: what a check brought to light, or what changed between two tables, as one HTML file to look at, send
 * and print.
 *
 * <p>Whatever a page says was found by others: nothing here may judge, compare or read a file. A page holds no script and
 * asks for nothing from elsewhere.
 */
@NullMarked
package io.github.jixiao.report;

import org.jspecify.annotations.NullMarked;
