/**
 * From a document to a table: finds the tables of a document by their labels, the paths of their headers and the true
 * widths of their cells, reads them, and accounts for every cell.
 *
 * <p>Every form goes the same way: candidates ({@code TableFinder}), then blocks of records ({@code RecordBlock}) and
 * the facts between them ({@code FactRegion}). No class may name a province, and nothing here may know a file format.
 */
@NullMarked
package io.github.jixiao.form.reading;

import org.jspecify.annotations.NullMarked;
