/** Filling an office's own form: a table is put into the cells of a file that the reader recognises. */
@NullMarked
package io.github.jixiao.fill;

import org.jspecify.annotations.NullMarked;
