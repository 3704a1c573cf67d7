package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

        /** The year with which its lowest label begins; 0 where it begins otherwise. */
        int year() {
            Integer year = PrintedYear.leading(head.key.name());
            return year == null ? 0 : year;
        }

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
            Place.GOAL_COLUMN, Set.of(Meaning.GOAL_TEXT),
            Place.TASK_COLUMN, Set.of(Meaning.TASK_NAME, Meaning.TASK_CONTENT));

    private static final int FEWEST_RESUMED = 3;

    final Place place;
    final int row;
    final int end;
    final List<Column> columns;
    private final List<Column> printed;
    private final Set<Column> shared;
    private final RecordHeader whole;
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
        this.printed = columns;
        this.columns = List.copyOf(RepeatedColumns.settled(columns));
        this.shared = Set.of();
        this.whole = this;
    }

    private RecordHeader(RecordHeader whole, List<Column> shared, List<Column> own) {
        this.paper = whole.paper;
        this.vocabulary = whole.vocabulary;
        this.place = whole.place;
        this.row = whole.row;
        this.end = whole.end;
        this.block = whole.block;
        this.printed = own;
        this.shared = Set.copyOf(shared);
        this.columns = Stream.concat(shared.stream(), RepeatedColumns.settled(own).stream())
                .toList();
        this.whole = whole;
    }

    /** The headers side by side: 二级指标 and 三级指标 of the long-term goal at the left, those of the year at the right. */
    List<RecordHeader> sideBySide() {
        List<List<Column>> groups = RepeatedColumns.groups(printed);
        if (groups.size() < 2) {
            return List.of(this);
        }
        List<RecordHeader> headers = new ArrayList<>();
        for (List<Column> group : groups) {
            headers.add(new RecordHeader(this, RepeatedColumns.levels(groups.get(0), group), group));
        }
        return headers;
    }

    /** Whether its records lie beside those of another one. */
    boolean isOneOfSeveral() {
        return whole != this;
    }

    /** Whether a column says something of the records of others as well. */
    boolean isShared(Column column) {
        return shared.contains(column);
    }

    /** How much of a cell lies above or below its own columns. */
    double overlap(PaperCell cell) {
        return paper.overlap(
                cell.column,
                cell.columnEnd,
                printed.get(0).from(),
                printed.get(printed.size() - 1).to());
    }

    /** Finds the header that begins in a row; null where none does. */
    static @Nullable RecordHeader find(Paper paper, int row, FormVocabulary vocabulary) {
        return paper.header(row, () -> search(paper, row, vocabulary));
    }

    private static @Nullable RecordHeader search(Paper paper, int row, FormVocabulary vocabulary) {
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

    /** The label of a column among extras; two alike are told apart by their path. */
    String extraKey(Column column) {
        boolean alike = columns.stream()
                .anyMatch(other -> !other.equals(column) && other.label().equals(column.label()));
        return alike ? column.path() : column.label();
    }

    Binding bind(PaperCell cell) {
        Binding bound = whole.bindings.computeIfAbsent(
                (long) cell.column << 32 | cell.columnEnd, extent -> whole.measure(cell));
        Column column = bound.column();
        if (!isOneOfSeveral() || column == null) {
            return bound;
        }
        // its own meaning may be settled otherwise than among all columns
        Column own = columns.stream()
                .filter(one -> one.from() == column.from())
                .findFirst()
                .orElse(null);
        return new Binding(own, bound.rival());
    }

    /**
     * A level on a row of its own, above the rows that it classifies: 一、产出指标 over the whole width, or 数量指标 behind
     * the level 1 of which it is a part; null where the row is none such.
     */
    @Nullable
    PaperCell section(List<PaperCell> content) {
        List<PaperCell> rest = content.stream()
                .filter(cell -> !isUnder(cell, Meaning.LEVEL1) || spansMost(cell))
                .toList();
        boolean section = place == Place.INDICATOR_COLUMN
                && rest.size() == 1
                && (spansMost(rest.get(0)) || isLevelAmongNames(rest.get(0)))
                && vocabulary.taxonomy().names(rest.get(0).key.name());
        return section ? rest.get(0) : null;
    }

    private boolean isUnder(PaperCell cell, Meaning meaning) {
        Column column = bind(cell).column();
        return column != null && column.meaning() == meaning;
    }

    /** 一、产出指标 and （一）数量指标 above the names that they classify, in the column of names, where levels have none. */
    private boolean isLevelAmongNames(PaperCell cell) {
        return isUnder(cell, Meaning.INDICATOR_NAME) && column(Meaning.LEVEL2).isEmpty();
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
        return new RecordHeader(paper, vocabulary, place, next, next, beside, printed);
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
