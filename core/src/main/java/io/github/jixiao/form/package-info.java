/**
 * What forms (表样) say: their words as data, and what each word means in which place.
 *
 * <p>A form is data. The reader stands in {@code reading}, the renderer in {@code rendering}; both use the words here,
 * and nothing here may use them.
 */
@NullMarked
package io.github.jixiao.form;

import org.jspecify.annotations.NullMarked;
