package io.github.jixiao.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which row of one table is which row of the other: one to one, found in steps from the certain to the likely. Taking
 * the tables the other way round gives the same pairs.
 */
final class Pairing {

    /** So many comparisons of names are made at once; beyond, a name must be the same to be found again. */
    private static final long MOST_COMPARISONS = 250_000;

    private final List<Row> before;
    private final List<Row> after;
    private final Map<Part, Part> toAfter = new HashMap<>();
    private final Map<Part, Part> toBefore = new HashMap<>();

    /**
     * A row of one of the tables.
     *
     * @param part the row
     * @param index its position among its like, from 0
     * @param block what it belongs to; the same for rows whose owners are the same
     */
    record Row(Part part, int index, Object block) {}

    /**
     * What stands at one place of both tables; null in one of them where it is only in the other.
     *
     * @param before the part of the first table
     * @param after the part of the second table
     */
    record Pair(@Nullable Part before, @Nullable Part after) {}

    private record Candidate(Row before, Row after, double likeness) {

        int distance() {
            return Math.abs(before.index - after.index);
        }

        int place() {
            return before.index + after.index;
        }
    }

    Pairing(List<Row> before, List<Row> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** Rows of one list, in the order of the table. */
    static List<Row> rows(List<Part> parts) {
        List<Row> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(new Row(part, rows.size(), "")));
        return rows;
    }

    /** Pairs what is left by a key; of several with the same key those at the same place first, then in order. */
    Pairing by(Function<Row, @Nullable Object> key) {
        Map<Object, List<Row>> others = grouped(after, key);
        grouped(before, key).forEach((same, rows) -> join(rows, others.getOrDefault(same, List.of())));
        return settled();
    }

    /** Pairs what is left by the likeness of names, the best first, among rows for which something else is the same. */
    Pairing alike(Function<Row, String> name, Function<Row, Object> within) {
        Map<Object, List<Row>> others = grouped(after, within);
        List<Candidate> candidates = new ArrayList<>();
        grouped(before, within).forEach((same, rows) -> {
            List<Row> there = others.getOrDefault(same, List.of());
            if ((long) rows.size() * there.size() <= MOST_COMPARISONS) {
                compare(rows, there, name, candidates);
            }
        });
        // of two that share a row, one comes first in any case, and it does so the other way round too
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(Candidate::distance)
                .thenComparing(Candidate::place));
        for (Candidate candidate : candidates) {
            if (!toAfter.containsKey(candidate.before.part) && !toBefore.containsKey(candidate.after.part)) {
                join(candidate.before, candidate.after);
            }
        }
        return settled();
    }

    private static void compare(List<Row> here, List<Row> there, Function<Row, String> name, List<Candidate> out) {
        List<Likeness> names =
                there.stream().map(row -> Likeness.of(name.apply(row))).toList();
        for (Row row : here) {
            Likeness own = Likeness.of(name.apply(row));
            for (int i = 0; i < names.size(); i++) {
                double likeness = own.to(names.get(i));
                if (likeness >= Likeness.ALIKE) {
                    out.add(new Candidate(row, there.get(i), likeness));
                }
            }
        }
    }

    private static Map<Object, List<Row>> grouped(List<Row> rows, Function<Row, @Nullable Object> key) {
        Map<Object, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            Object same = key.apply(row);
            if (same != null) {
                groups.computeIfAbsent(same, group -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }

    private void join(List<Row> rows, List<Row> others) {
        Map<Integer, Deque<Row>> places = new HashMap<>();
        others.forEach(row ->
                places.computeIfAbsent(row.index, place -> new ArrayDeque<>()).add(row));
        List<Row> moved = new ArrayList<>();
        for (Row row : rows) {
            Row twin = places.getOrDefault(row.index, new ArrayDeque<>()).poll();
            if (twin == null) {
                moved.add(row);
            } else {
                join(row, twin);
            }
        }
        List<Row> left =
                others.stream().filter(row -> !toBefore.containsKey(row.part)).toList();
        for (int i = 0; i < Math.min(moved.size(), left.size()); i++) {
            join(moved.get(i), left.get(i));
        }
    }

    private void join(Row one, Row other) {
        toAfter.put(one.part, other.part);
        toBefore.put(other.part, one.part);
    }

    private Pairing settled() {
        before.removeIf(row -> toAfter.containsKey(row.part));
        after.removeIf(row -> toBefore.containsKey(row.part));
        return this;
    }

    @Nullable
    Part before(Part after) {
        return toBefore.get(after);
    }

    @Nullable
    Part after(Part before) {
        return toAfter.get(before);
    }

    /**
     * Lists of both tables as one, in the order of the second; what is only in the first stands behind what it stood
     * behind there. Rows whose other half is in another list come with it.
     */
    List<Pair> merged(List<Part> first, List<Part> second) {
        Set<Part> here = new HashSet<>(second);
        Map<@Nullable Part, List<Pair>> removed = new HashMap<>();
        Part behind = null;
        for (Part part : first) {
            Part other = toAfter.get(part);
            if (other == null) {
                removed.computeIfAbsent(behind, place -> new ArrayList<>()).add(new Pair(part, null));
            } else if (here.contains(other)) {
                behind = other;
            }
        }
        List<Pair> merged = new ArrayList<>(removed.getOrDefault(null, List.of()));
        for (Part part : second) {
            merged.add(new Pair(toBefore.get(part), part));
            merged.addAll(removed.getOrDefault(part, List.of()));
        }
        return merged;
    }
}
