package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header over a block of records: its columns, each with the path of labels above it. A cell below belongs to the
 * column with which it shares most width: one border nudged by hand shifts all positions, but hardly any width.
 */
final class RecordHeader {

    /**
     * A column of records.
     *
     * @param from its first grid column
     * @param to the first grid column after it
     * @param path its labels from top to bottom, joined by /
     * @param label the lowest label as printed
     * @param qualifier the bracket behind the lowest label that has one, such as 万元; may be empty
     * @param head the cell of the lowest label
     * @param meaning what it holds of a record, or null where no property models it
     * @param side what it holds of the whole table, beside its records; null in all other columns
     */
    record Column(
            int from,
            int to,
            String path,
            String label,
            String qualifier,
            PaperCell head,
            @Nullable Meaning meaning,
            @Nullable Meaning side) {

        Column meaning(@Nullable Meaning other) {
            return new Column(from, to, path, label, qualifier, head, other, side);
        }
    }

    /**
     * Where a cell belongs.
     *
     * @param column the column with which it shares most width, or null where it lies under none
     * @param rival the second best, where it has more than a third of the cell's width
     */
    record Binding(@Nullable Column column, @Nullable Column rival) {}

    /** A header has one of these: without it, the row may be anything. */
    static final Map<Place, Set<Meaning>> KEYS = Map.of(
            Place.INDICATOR_COLUMN, Set.of(Meaning.INDICATOR_NAME),
            Place.PROJECT_COLUMN, Set.of(Meaning.PROJECT_NAME),
            Place.TASK_COLUMN, Set.of(Meaning.TASK_NAME, Meaning.TASK_CONTENT));

    private static final int FEWEST_RESUMED = 3;

    final Place place;
    final int row;
    final int end;
    final List<Column> columns;
    final @Nullable PaperCell block;
    private final Paper paper;
    private final FormVocabulary vocabulary;
    private final Map<Long, Binding> bindings = new HashMap<>();

    RecordHeader(
            Paper paper,
            FormVocabulary vocabulary,
            Place place,
            int row,
            int end,
            @Nullable PaperCell block,
            List<Column> columns) {
        this.paper = paper;
        this.vocabulary = vocabulary;
        this.place = place;
        this.row = row;
        this.end = end;
        this.block = block;
        this.columns = columns;
    }

    /** Finds the header that begins in a row; null where none does. */
    static @Nullable RecordHeader find(Paper paper, int row, FormVocabulary vocabulary) {
        RecordHeader best = null;
        int most = 0;
        for (Place place : KEYS.keySet()) {
            HeaderCandidate candidate = HeaderCandidate.at(paper, row, place, vocabulary);
            if (candidate.known() > most && candidate.isHeader()) {
                best = candidate.header();
                most = candidate.known();
            }
        }
        return best;
    }

    int from() {
        return columns.get(0).from();
    }

    Optional<Column> column(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
    }

    Binding bind(PaperCell cell) {
        return bindings.computeIfAbsent((long) cell.column << 32 | cell.columnEnd, extent -> measure(cell));
    }

    /** 一、产出指标 over the whole width, above the rows that it classifies. */
    boolean isSection(List<PaperCell> content) {
        return place == Place.INDICATOR_COLUMN
                && content.size() == 1
                && spansMost(content.get(0))
                && vocabulary.taxonomy().names(content.get(0).key.name());
    }

    /** Whether a cell lies under most of the columns, as no value of a record does. */
    boolean spansMost(PaperCell cell) {
        int covered = 0;
        for (Column column : columns) {
            double width = paper.width(column.from(), column.to());
            if (paper.overlap(cell.column, cell.columnEnd, column.from(), column.to()) > 0.9 * width) {
                covered++;
            }
        }
        return covered >= 2 && 2 * covered >= columns.size();
    }

    /** Whether a row goes on below this header, though something else stood between: its cells and levels fit. */
    boolean resumesAt(int next) {
        int matched = 0;
        boolean level = false;
        for (PaperCell cell : paper.covering(next)) {
            Column column = bind(cell).column();
            boolean heading = cell.columnEnd <= from() && vocabulary.find(cell.key, Place.HEADING) != null;
            if (cell.isBlank() || cell.row != next || heading) {
                continue;
            }
            if (column == null || bind(cell).rival() != null) {
                return false;
            }
            boolean same = paper.width(cell.column, cell.columnEnd) < 1.1 * paper.width(column.from(), column.to());
            matched += same ? 1 : 0;
            level |= same
                    && (column.meaning() == Meaning.LEVEL1 || column.meaning() == Meaning.LEVEL2)
                    && vocabulary.taxonomy().names(cell.key.name());
        }
        return level && matched >= FEWEST_RESUMED;
    }

    /** This header over the rows from another one on; no labels stand there. */
    RecordHeader resumed(int next) {
        PaperCell first = paper.covering(next).get(0);
        PaperCell beside = first.columnEnd <= from() && !first.isBlank() ? first : block;
        return new RecordHeader(paper, vocabulary, place, next, next, beside, columns);
    }

    private Binding measure(PaperCell cell) {
        Column best = null;
        Column second = null;
        double most = 0;
        double next = 0;
        for (Column column : columns) {
            double shared = paper.overlap(cell.column, cell.columnEnd, column.from(), column.to());
            if (shared > most) {
                second = best;
                next = most;
                best = column;
                most = shared;
            } else if (shared > next) {
                second = column;
                next = shared;
            }
        }
        boolean doubtful = next > paper.width(cell.column, cell.columnEnd) / 3;
        return new Binding(best, doubtful ? second : null);
    }
}
