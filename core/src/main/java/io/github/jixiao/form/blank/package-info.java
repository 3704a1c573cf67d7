/**
 * Empty forms to fill in: a form without a table in it, each place to fill in with what may stand there.
 *
 * <p>A place is found by reading the form, so what is put in there reads back as what it was meant to be. Nothing here may
 * know a file format.
 */
@NullMarked
package io.github.jixiao.form.blank;

import org.jspecify.annotations.NullMarked;
