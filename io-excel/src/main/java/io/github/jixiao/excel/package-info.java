/**
 * Translates {@code .xlsx} workbooks to and from grids of rectangles with text.
 *
 * <p>Nothing here may know what a performance target table is. Workbooks are read and written as streams of XML; of
 * Apache POI only the formatting of numbers is used.
 */
@NullMarked
package io.github.jixiao.excel;

import org.jspecify.annotations.NullMarked;
