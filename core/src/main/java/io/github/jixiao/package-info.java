/**
 * Jixiao (绩效): reads, checks and writes performance target tables. Start at {@link io.github.jixiao.TargetTables}.
 *
 * <p>The facade only: it finds the formats and passes data on. Whatever does work of its own lives in a package below.
 */
@NullMarked
package io.github.jixiao;

import org.jspecify.annotations.NullMarked;
