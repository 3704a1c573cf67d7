/** The review copy (审核意见稿): what a check brought to light, as comments on the cells of the file that was checked. */
@NullMarked
package io.github.jixiao.review;

import org.jspecify.annotations.NullMarked;
