/**
 * The model of a performance target table: what a department states, independent of any paper.
 *
 * <p>Immutable types with a builder each and {@code with} copies. An invalid table can be represented: the rules of the
 * standard are checks and never stand here. Nothing here may know forms, files or findings.
 */
@NullMarked
package io.github.jixiao.model;

import org.jspecify.annotations.NullMarked;
