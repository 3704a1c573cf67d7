/**
 * Pages for people: one self-contained HTML document each, without scripts and without anything from elsewhere.
 *
 * <p>Whatever a page says was found by others; nothing here may judge, compare or read.
 */
@NullMarked
package io.github.jixiao.report;

import org.jspecify.annotations.NullMarked;
