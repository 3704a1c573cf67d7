package io.github.jixiao.diff;

import java.util.Optional;

/**
 * What became of a text that stands in both tables.
 *
 * @param kind {@code CHANGED}, {@code RENAMED} or {@code REWRITTEN}
 * @param difference by how much
 * @param remark what a person should know
 */
record Outcome(ChangeKind kind, Optional<Difference> difference, Phrase remark) {

    static final Outcome CHANGED = new Outcome(ChangeKind.CHANGED, Optional.empty(), Phrase.NONE);

    static final Outcome RENAMED = new Outcome(ChangeKind.RENAMED, Optional.empty(), Phrase.NONE);

    static final Outcome REWRITTEN =
            new Outcome(ChangeKind.REWRITTEN, Optional.empty(), new Phrase("仅写法不同", "only written otherwise"));

    static Outcome by(Difference difference) {
        return new Outcome(ChangeKind.CHANGED, Optional.of(difference), difference.words());
    }

    Outcome and(Phrase more) {
        return new Outcome(kind, difference, remark.then("，", ", ", more));
    }
}
