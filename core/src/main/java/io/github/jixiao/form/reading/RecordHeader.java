package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
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
     * @param meaning what it holds, or null where no property models it
     */
    record Column(
            int from,
            int to,
            String path,
            String label,
            String qualifier,
            @Nullable Meaning meaning) {}

    /**
     * Where a cell belongs.
     *
     * @param column the column with which it shares most width, or null where it lies under none
     * @param rival the second best, where it has more than a third of the cell's width
     */
    record Binding(@Nullable Column column, @Nullable Column rival) {}

    /** A header has one of these: without it, the row may be anything. */
    private static final Map<Place, Set<Meaning>> KEYS = Map.of(
            Place.INDICATOR_COLUMN, Set.of(Meaning.INDICATOR_NAME),
            Place.PROJECT_COLUMN, Set.of(Meaning.PROJECT_NAME),
            Place.TASK_COLUMN, Set.of(Meaning.TASK_NAME, Meaning.TASK_CONTENT));

    private static final int LONGEST_HEAD = 20;

    final Place place;
    final int row;
    final int end;
    final List<Column> columns;
    final @Nullable PaperCell block;
    private final Paper paper;
    private final Map<Long, Binding> bindings = new HashMap<>();

    private RecordHeader(Paper paper, Place place, int row, int end, @Nullable PaperCell block, List<Column> columns) {
        this.paper = paper;
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
            Candidate candidate = new Candidate(paper, row, place, vocabulary);
            if (candidate.known > most && candidate.isHeader()) {
                best = candidate.header();
                most = candidate.known;
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

    /** A row that may be a header, judged for one kind of records. */
    private static final class Candidate {

        private final Paper paper;
        private final int row;
        private final Place place;
        private final FormVocabulary vocabulary;
        private final List<PaperCell> heads = new ArrayList<>();
        private @Nullable PaperCell block;
        private int known;
        private int unknown;
        private boolean key;

        Candidate(Paper paper, int row, Place place, FormVocabulary vocabulary) {
            this.paper = paper;
            this.row = row;
            this.place = place;
            this.vocabulary = vocabulary;
            for (PaperCell cell : paper.covering(row)) {
                if (cell.row == row && !cell.isBlank()) {
                    heads.add(cell);
                }
            }
            count();
            PaperCell first = heads.isEmpty() ? null : heads.get(0);
            if (first != null && vocabulary.find(first.key, Place.HEADING) != null) {
                // 年度主要任务 may head a column, or stand beside the whole block
                heads.remove(0);
                count();
                block = first;
                if (!isHeader()) {
                    heads.add(0, first);
                    block = null;
                    count();
                }
            }
            if (block == null && !heads.isEmpty()) {
                PaperCell left = paper.covering(row).get(0);
                block = left.columnEnd <= heads.get(0).column ? left : null;
            }
        }

        private void count() {
            known = 0;
            unknown = 0;
            key = false;
            for (PaperCell head : heads) {
                Meaning meaning = vocabulary.find(head.key, place);
                if (meaning != null) {
                    known++;
                    key |= KEYS.getOrDefault(place, Set.of()).contains(meaning);
                } else {
                    String name = head.key.name();
                    boolean labelLike = !name.isEmpty()
                            && name.length() <= LONGEST_HEAD
                            && !Character.isDigit(name.charAt(name.length() - 1));
                    unknown += labelLike ? 1 : known + heads.size();
                }
            }
        }

        boolean isHeader() {
            return key && known >= 2 && known > unknown;
        }

        RecordHeader header() {
            int end = row + 1;
            for (PaperCell head : heads) {
                if (vocabulary.find(head.key, place) != null) {
                    end = Math.max(end, head.rowEnd);
                }
            }
            while (isSubheading(end)) {
                end++;
            }
            return new RecordHeader(paper, place, row, end, block, columns(end));
        }

        /** A row of nothing but known heads that repeats none of those above: the second row of an unmerged header. */
        private boolean isSubheading(int next) {
            int seen = 0;
            for (PaperCell cell : paper.beginning(next)) {
                if (cell.isBlank()) {
                    continue;
                }
                Meaning meaning = vocabulary.find(cell.key, place);
                if (meaning == null || KEYS.getOrDefault(place, Set.of()).contains(meaning)) {
                    return false;
                }
                seen++;
            }
            return seen > 0 && coversNothingBlankAbove(next);
        }

        /** Below 一级指标, whose own cell ends above, a filled cell is data. */
        private boolean coversNothingBlankAbove(int next) {
            for (PaperCell cell : paper.beginning(next)) {
                PaperCell above = paper.at(next - 1, cell.column);
                if (!cell.isBlank() && (above == null || above.isBlank())) {
                    return false;
                }
            }
            return true;
        }

        private List<Column> columns(int end) {
            List<Column> columns = new ArrayList<>();
            PaperCell last = null;
            int from = heads.get(0).column;
            for (int column = from; column < paper.columns; column++) {
                PaperCell leaf = leaf(column, end);
                if (leaf == null || leaf == last) {
                    // a blank head widens the one to its left: its cells were not merged
                    continue;
                }
                close(columns, from, column, last, end);
                from = column;
                last = leaf;
            }
            close(columns, from, paper.columns, last, end);
            return List.copyOf(columns);
        }

        private void close(List<Column> columns, int from, int to, @Nullable PaperCell leaf, int end) {
            if (leaf == null) {
                return;
            }
            List<PaperCell> path = path(leaf, end);
            Meaning meaning = meaning(path);
            boolean taken = meaning != null
                    && meaning != Meaning.HISTORY
                    && columns.stream().anyMatch(column -> column.meaning() == meaning);
            columns.add(new Column(
                    from, to, labels(path), LabelText.oneLine(leaf.text), qualifier(path), taken ? null : meaning));
        }

        private @Nullable PaperCell leaf(int column, int end) {
            for (int at = end - 1; at >= row; at--) {
                PaperCell cell = paper.at(at, column);
                if (cell != null && !cell.isBlank()) {
                    return cell;
                }
            }
            return null;
        }

        private List<PaperCell> path(PaperCell leaf, int end) {
            List<PaperCell> path = new ArrayList<>();
            for (int at = row; at < end; at++) {
                PaperCell cell = paper.at(at, leaf.column);
                if (cell != null && !cell.isBlank() && !path.contains(cell)) {
                    path.add(cell);
                }
            }
            return path;
        }

        /** The lowest label decides; a lowest label that is unknown makes an unknown column, not one of its parent. */
        private @Nullable Meaning meaning(List<PaperCell> path) {
            PaperCell leaf = path.get(path.size() - 1);
            Meaning own = vocabulary.find(leaf.key, place);
            if (own != null || path.size() == 1) {
                return own;
            }
            return LabelKey.fold(leaf.text).matches("20\\d\\d年?度?") ? Meaning.HISTORY : null;
        }

        private static String qualifier(List<PaperCell> path) {
            for (int i = path.size() - 1; i >= 0; i--) {
                String qualifier = path.get(i).key.qualifier();
                if (!qualifier.isEmpty()) {
                    return qualifier;
                }
            }
            return "";
        }

        private static String labels(List<PaperCell> path) {
            return String.join(
                    "/", path.stream().map(cell -> LabelText.oneLine(cell.text)).toList());
        }
    }
}
