package io.github.jixiao.diff;

import io.github.jixiao.model.DepartmentTargetTable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed between two tables (变更情况): 年初 against 调整, or last year's table against this year's. Immutable.
 *
 * <p>Rows are paired by name, whatever their order: funding lines by side and item, projects and tasks by name, goals by
 * horizon, number and text, indicators by goal, level 2 and name. A row whose name changed is found by the likeness of the
 * names, or by all else that it says at the same place. What is paired is compared text by text; everything that only one
 * table prints is told once.
 *
 * @param changes in the order of the second table
 */
public record TableDiff(List<Change> changes) {

    /**
     * Takes a copy of the list.
     *
     * @param changes in the order of the second table
     */
    public TableDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two tables.
     *
     * @param before the first table
     * @param after the second table
     * @return what changed from the first to the second
     */
    public static TableDiff between(DepartmentTargetTable before, DepartmentTargetTable after) {
        return new TableDiff(TreeComparison.of(before, after));
    }

    /**
     * Holds what this year's table prints as last year's values (上年) against the targets of last year's table. A sign
     * before a number does not matter, as past values need none; what either table leaves blank is not judged.
     *
     * @param lastYear the table of the year before
     * @param thisYear the table of the year
     * @return a change for each value that is another one, from the target to the value; empty where the fiscal years of
     *     the tables do not follow each other
     */
    public static Optional<TableDiff> history(DepartmentTargetTable lastYear, DepartmentTargetTable thisYear) {
        return lastYear.fiscalYear()
                .filter(year ->
                        thisYear.fiscalYear().filter(next -> next - 1 == year).isPresent())
                .map(year -> new TableDiff(HistoryComparison.of(lastYear, thisYear)));
    }

    /**
     * Whether nothing changed.
     *
     * @return whether there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * How many changes there are of each kind.
     *
     * @return every kind, in their order
     */
    public Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind, 0);
        }
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
