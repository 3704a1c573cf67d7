/**
 * Translates {@code .xlsx} workbooks to and from grids of rectangles with text, and {@code .xls} workbooks to them.
 *
 * <p>Nothing here may know what a performance target table is. Workbooks are read and written as streams of XML; of
 * Apache POI only the formatting of numbers is used, and the records of {@code .xls} workbooks.
 */
@NullMarked
package io.github.jixiao.excel;

import org.jspecify.annotations.NullMarked;
