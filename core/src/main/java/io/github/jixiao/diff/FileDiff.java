package io.github.jixiao.diff;

import io.github.jixiao.diff.Pairing.Pair;
import io.github.jixiao.diff.Pairing.Row;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.LabelKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two files, which may hold several tables: those of the same department are compared. Immutable.
 *
 * @param pairs in the order of the second file; what only the first file has stands behind what it stood behind there
 */
public record FileDiff(List<TablePair> pairs) {

    /**
     * Takes a copy of the list.
     *
     * @param pairs the tables that belong together
     */
    public FileDiff {
        pairs = List.copyOf(pairs);
    }

    /**
     * Compares the tables of two files. They are paired by the name of the department, the same or alike; those that tell
     * none, in order. Two files with one table each are compared whatever its department is called.
     *
     * @param before the tables of the first file
     * @param after the tables of the second file
     * @return what changed from the first to the second
     */
    public static FileDiff between(List<DepartmentTargetTable> before, List<DepartmentTargetTable> after) {
        List<Part> first = before.stream().map(Part::of).toList();
        List<Part> second = after.stream().map(Part::of).toList();
        boolean single = before.size() == 1 && after.size() == 1;
        List<Pair> merged = new Pairing(Pairing.rows(first), Pairing.rows(second))
                .by(FileDiff::key)
                .alike(row -> department(row.part()), Row::block)
                .by(row -> single || key(row) == null ? "" : null)
                .merged(first, second);
        return new FileDiff(merged.stream()
                .map(pair -> pair(before, position(first, pair.before()), after, position(second, pair.after())))
                .toList());
    }

    private static String department(Part table) {
        Part department = table.child("department");
        return department == null ? "" : department.text("name");
    }

    private static @Nullable String key(Row table) {
        String key = LabelKey.compact(department(table.part()));
        return key.isEmpty() ? null : key;
    }

    private static Optional<Integer> position(List<Part> tables, @Nullable Part table) {
        return Optional.ofNullable(table).map(tables::indexOf);
    }

    private static TablePair pair(
            List<DepartmentTargetTable> before,
            Optional<Integer> positionBefore,
            List<DepartmentTargetTable> after,
            Optional<Integer> positionAfter) {
        Optional<DepartmentTargetTable> first = positionBefore.map(before::get);
        Optional<DepartmentTargetTable> second = positionAfter.map(after::get);
        String department = second.or(() -> first)
                .flatMap(table -> table.department().name())
                .or(() -> first.flatMap(table -> table.department().name()))
                .orElse("");
        TableDiff diff = first.flatMap(from -> second.map(to -> TableDiff.between(from, to)))
                .orElse(new TableDiff(List.of()));
        Optional<TableDiff> history = first.flatMap(from -> second.flatMap(to -> TableDiff.history(from, to)));
        return new TablePair(positionBefore, positionAfter, department, diff, history);
    }

    /**
     * Whether nothing changed.
     *
     * @return whether every table has a partner that says the same
     */
    public boolean isEmpty() {
        return pairs.stream().allMatch(pair -> pair.isWhole() && pair.diff().isEmpty());
    }

    /**
     * How many changes there are of each kind, in all tables that have a partner.
     *
     * @return every kind, in their order
     */
    public Map<ChangeKind, Integer> counts() {
        return new TableDiff(pairs.stream()
                        .flatMap(pair -> pair.diff().changes().stream())
                        .toList())
                .counts();
    }
}
