package io.github.jixiao.form.reading;

import io.github.jixiao.form.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose heads mean the same. Of heads that name years the latest is the one meant, and earlier targets are
 * history: 2023年指标值, 2024年指标值, 2025年指标值. Of any others the first counts, and the next are extras.
 */
final class RepeatedColumns {

    private RepeatedColumns() {}

    static List<RecordHeader.Column> settled(List<RecordHeader.Column> printed) {
        List<RecordHeader.Column> columns = levelled(printed);
        List<RecordHeader.Column> settled = new ArrayList<>(columns);
        boolean target = columns.stream().anyMatch(column -> column.meaning() == Meaning.TARGET);
        boolean several = columns.stream()
                        .filter(column -> column.meaning() == Meaning.HISTORY)
                        .count()
                > 2;
        RecordHeader.Column latest = null;
        for (int i = 0; i < settled.size(); i++) {
            RecordHeader.Column column = settled.get(i);
            Meaning meaning = column.meaning();
            if (meaning == null || meaning == Meaning.HISTORY) {
                boolean bare =
                        meaning == Meaning.HISTORY && (several || !column.path().contains("/"));
                latest = bare && (latest == null || column.year() > latest.year()) ? column : latest;
                continue;
            }
            RecordHeader.Column meant = meant(columns, meaning);
            if (!column.equals(meant)) {
                boolean past = meaning == Meaning.TARGET && column.year() > 0;
                settled.set(i, column.meaning(past ? Meaning.HISTORY : null));
            }
        }
        if (!target && latest != null) {
            settled.set(settled.indexOf(latest), latest.meaning(Meaning.TARGET));
        }
        return settled;
    }

    /** 指标类型 | 指标分类: of two words for the first level, the one behind is the second. */
    private static List<RecordHeader.Column> levelled(List<RecordHeader.Column> columns) {
        List<RecordHeader.Column> levelled = new ArrayList<>(columns);
        boolean second = columns.stream().anyMatch(column -> column.meaning() == Meaning.LEVEL2);
        for (int i = 1; i < levelled.size() && !second; i++) {
            boolean both = levelled.get(i).meaning() == Meaning.LEVEL1
                    && levelled.get(i - 1).meaning() == Meaning.LEVEL1
                    && !levelled.get(i).label().equals(levelled.get(i - 1).label());
            if (both) {
                levelled.set(i, levelled.get(i).meaning(Meaning.LEVEL2));
                second = true;
            }
        }
        return levelled;
    }

    private static RecordHeader.@Nullable Column meant(List<RecordHeader.Column> columns, Meaning meaning) {
        RecordHeader.Column best = null;
        for (RecordHeader.Column column : columns) {
            // of 分值 behind each level, the last is that of the indicator
            boolean later = best != null
                    && (meaning == Meaning.WEIGHT ? column.year() >= best.year() : column.year() > best.year());
            if (column.meaning() == meaning && (best == null || later)) {
                best = column;
            }
        }
        return best;
    }

    /** The columns of each run that has 三级指标 and 指标值 of its own; one run where they stand once. */
    static List<List<RecordHeader.Column>> groups(List<RecordHeader.Column> columns) {
        List<List<RecordHeader.Column>> groups = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < columns.size(); i++) {
            boolean name = columns.get(i).meaning() == Meaning.INDICATOR_NAME;
            int start = levelsBefore(columns, i);
            boolean both =
                    name && isWhole(columns.subList(from, start)) && isWhole(columns.subList(start, columns.size()));
            if (both) {
                groups.add(columns.subList(from, start));
                from = start;
            }
        }
        groups.add(columns.subList(from, columns.size()));
        return groups;
    }

    private static int levelsBefore(List<RecordHeader.Column> columns, int name) {
        int start = name;
        while (start > 0 && isLevel(columns.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWhole(List<RecordHeader.Column> run) {
        return run.stream().anyMatch(column -> column.meaning() == Meaning.INDICATOR_NAME)
                && run.stream().anyMatch(column -> column.meaning() == Meaning.TARGET);
    }

    /** The levels that a run does not print again. */
    static List<RecordHeader.Column> levels(List<RecordHeader.Column> first, List<RecordHeader.Column> group) {
        return first.equals(group)
                ? List.of()
                : first.stream()
                        .filter(column ->
                                isLevel(column) && group.stream().noneMatch(own -> own.meaning() == column.meaning()))
                        .toList();
    }

    private static boolean isLevel(RecordHeader.Column column) {
        return column.meaning() == Meaning.LEVEL1 || column.meaning() == Meaning.LEVEL2;
    }
}
