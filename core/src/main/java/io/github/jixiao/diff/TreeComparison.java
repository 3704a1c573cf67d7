package io.github.jixiao.diff;

import io.github.jixiao.diff.Pairing.Pair;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks two tables together and tells each difference once, in the order of the second. */
final class TreeComparison {

    private final TextComparison texts;
    private final RowPairs pairs;
    private final List<Change> changes = new ArrayList<>();

    private TreeComparison(TextComparison texts, RowPairs pairs) {
        this.texts = texts;
        this.pairs = pairs;
    }

    static List<Change> of(DepartmentTargetTable before, DepartmentTargetTable after) {
        Part first = Part.of(before);
        Part second = Part.of(after);
        TextComparison texts = new TextComparison(before.moneyUnit(), after.moneyUnit());
        TreeComparison walk = new TreeComparison(texts, new RowPairs(first, second));
        walk.children(first, second);
        return walk.changes;
    }

    private void children(@Nullable Part before, @Nullable Part after) {
        List<Part> first = parts(before);
        List<Part> second = parts(after);
        Pairing sameNames = new Pairing(Pairing.rows(first), Pairing.rows(second))
                .by(row -> row.part().name());
        all(sameNames.merged(first, second));
    }

    private void rows(String list, @Nullable Part before, @Nullable Part after) {
        List<Part> first = parts(before);
        List<Part> second = parts(after);
        all(pairs.of(list, first, second).merged(first, second));
    }

    private void all(List<Pair> merged) {
        merged.forEach(pair -> compare(pair.before(), pair.after()));
    }

    private static List<Part> parts(@Nullable Part owner) {
        return owner == null ? List.of() : List.copyOf(owner.children());
    }

    private void compare(@Nullable Part before, @Nullable Part after) {
        if (before != null && after != null) {
            both(before, after);
        } else if (before != null) {
            one(before, before, null);
        } else if (after != null) {
            one(after, null, after);
        }
    }

    private void both(Part before, Part after) {
        if (after.isList()) {
            rows(after.name(), before, after);
            return;
        }
        if (after.isText()) {
            texts.compare(before, after).ifPresent(outcome -> tell(outcome, before, after));
            return;
        }
        if (pairs.moved(before, after)) {
            tell(ChangeKind.MOVED, before, after, block(before), block(after));
        }
        children(before, after);
    }

    /** A text or row is told as one; the indicators of a goal are rows of their own, and may stand elsewhere. */
    private void one(Part part, @Nullable Part before, @Nullable Part after) {
        if (part.isList()) {
            rows(part.name(), before, after);
        } else if (part.isRow() || part.isText()) {
            ChangeKind kind = before == null ? ChangeKind.ADDED : ChangeKind.REMOVED;
            tell(kind, before, after, printed(before), printed(after));
            rows(
                    RowPairs.INDICATORS,
                    before == null ? null : before.child(RowPairs.INDICATORS),
                    after == null ? null : after.child(RowPairs.INDICATORS));
        } else {
            children(before, after);
        }
    }

    private void tell(Outcome outcome, Part before, Part after) {
        changes.add(new Change(
                outcome.kind(),
                Optional.of(before.path()),
                Optional.of(after.path()),
                Labels.from(null, after),
                printed(before),
                printed(after),
                outcome.difference(),
                outcome.remark()));
    }

    private void tell(
            ChangeKind kind,
            @Nullable Part before,
            @Nullable Part after,
            List<Printed> textsBefore,
            List<Printed> textsAfter) {
        Part there = after == null ? before : after;
        changes.add(new Change(
                kind,
                Optional.ofNullable(before).map(Part::path),
                Optional.ofNullable(after).map(Part::path),
                there == null ? Phrase.NONE : Labels.from(null, there),
                textsBefore,
                textsAfter,
                Optional.empty(),
                Phrase.NONE));
    }

    private static List<Printed> block(Part row) {
        Part goal = row.holder();
        return List.of(
                new Printed(Phrase.NONE, goal.isRow() ? Labels.of(goal) : Labels.named(row.owner()), Optional.empty()));
    }

    private static List<Printed> printed(@Nullable Part part) {
        return part == null ? List.of() : Labels.printed(part);
    }
}
