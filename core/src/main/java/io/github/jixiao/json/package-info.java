/**
 * The JSON form of a table, its JSON Schema, and a module for Jackson.
 *
 * <p>Each type's properties are listed once, for both directions. Nothing here may know forms or office files, and only
 * {@link io.github.jixiao.json.JixiaoModule} may need more of Jackson than its streaming part, which is loaded faster.
 */
@NullMarked
package io.github.jixiao.json;

import org.jspecify.annotations.NullMarked;
