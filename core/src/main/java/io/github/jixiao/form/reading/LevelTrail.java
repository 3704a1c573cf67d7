package io.github.jixiao.form.reading;

import org.jspecify.annotations.Nullable;

/** The levels at which the indicators of a goal stopped, where a page or a heading cut them. */
final class LevelTrail {

    @Nullable
    PaperCell level1;

    @Nullable
    PaperCell level2;
}
