/**
 * Reads JSON strictly and within bounds, and says where it is not what was expected. For the packages of this module
 * that read JSON; exported to nobody. Nothing here may know what the JSON is about.
 */
@NullMarked
package io.github.jixiao.json.strict;

import org.jspecify.annotations.NullMarked;
