package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import org.jspecify.annotations.Nullable;

/** Where a document defines its lists. */
interface ListSource {

    /**
     * What a paragraph style says about lists.
     *
     * @param basedOn the style that it inherits from; may be empty
     * @param list the list; empty where the style names none
     * @param level the level, or -1
     */
    record StyleList(String basedOn, String list, int level) {}

    /** The lists. */
    ListDefinitions definitions() throws RejectedException;

    /** What a style says about lists; null where there is no such style. */
    @Nullable
    StyleList style(String id) throws RejectedException;
}
