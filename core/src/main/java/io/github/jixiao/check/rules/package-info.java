/**
 * The rules of the standard, one small class each, and the list of them.
 *
 * <p>A rule looks at a table through its context and nothing else; it knows neither other rules' findings nor the paper's
 * file. What several rules compute alike stands here once.
 */
@NullMarked
package io.github.jixiao.check.rules;

import org.jspecify.annotations.NullMarked;
