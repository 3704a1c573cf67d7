/**
 * From a table to a document: lays a table out as a form, and says beforehand what the form cannot carry.
 *
 * <p>Strict where {@code reading} is tolerant: what it draws reads back as the same table. Nothing here may know a file
 * format.
 */
@NullMarked
package io.github.jixiao.form.rendering;

import org.jspecify.annotations.NullMarked;
