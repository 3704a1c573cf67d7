/**
 * Policies as data: their JSON form, and the rule sets that ship with the library in that form.
 *
 * <p>Nothing here may judge a table; what a policy means is the checker's affair.
 */
@NullMarked
package io.github.jixiao.check.policy;

import org.jspecify.annotations.NullMarked;
