package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import org.jspecify.annotations.Nullable;

/** Where a document defines its lists. */
interface ListSource {

    /** The lists. */
    ListDefinitions definitions() throws RejectedException;

    /** What a style says about lists; null where there is no such style. */
    @Nullable
    StyleList style(String id) throws RejectedException;
}
