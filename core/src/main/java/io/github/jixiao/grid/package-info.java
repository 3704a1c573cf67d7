/**
 * What every document is to this library: text blocks and grids of rectangles with text, each with its address; and the
 * plug-in interface of the formats that read and write it.
 *
 * <p>Nothing here may know what a performance target table is, nor how any file is built.
 */
@NullMarked
package io.github.jixiao.grid;

import org.jspecify.annotations.NullMarked;
