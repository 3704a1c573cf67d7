/**
 * Word documents: {@code .docx} files to and from text blocks and grids, and old {@code .doc} files to them.
 *
 * <p>Reading is one pass, of StAX over the main part or over the text of the old file; writing streams a new package.
 * Nothing here may know what a performance target table is.
 */
@NullMarked
package io.github.jixiao.word;

import org.jspecify.annotations.NullMarked;
