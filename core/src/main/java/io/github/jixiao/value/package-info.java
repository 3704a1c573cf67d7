/**
 * The values that a table prints: amounts of money, shares, indicator values, and the key of a printed label.
 *
 * <p>Every type prints and parses itself and remembers what was printed. Nothing here may know the model, a form or a
 * file, and nothing here throws for what stands in a table: text that cannot be understood stays text.
 */
@NullMarked
package io.github.jixiao.value;

import org.jspecify.annotations.NullMarked;
