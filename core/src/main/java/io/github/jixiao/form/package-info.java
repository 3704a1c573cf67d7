/**
 * What forms (表样) look like: their words as data, the reader that finds a table in a document, and the renderer that
 * lays a table out as one.
 *
 * <p>A form is data. Nothing here may know a file format, and no class may name a province.
 */
@NullMarked
package io.github.jixiao.form;

import org.jspecify.annotations.NullMarked;
