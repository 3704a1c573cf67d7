package io.github.jixiao.form.reading;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.value.Amount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One row below a header: its cells by column. Taking a property marks its cells and remembers their places. */
final class RecordRow {

    private static final int LONGEST_ORDINAL = 2;

    private static final Set<Meaning> NAMES =
            EnumSet.of(Meaning.INDICATOR_NAME, Meaning.TASK_NAME, Meaning.PROJECT_NAME);

    private final RecordHeader header;
    private final TableDraft draft;
    private final int row;
    private final Map<RecordHeader.Column, List<PaperCell>> cells = new LinkedHashMap<>();

    RecordRow(Paper paper, RecordHeader header, TableDraft draft, int row) {
        this.header = header;
        this.draft = draft;
        this.row = row;
        for (PaperCell cell : paper.covering(row)) {
            RecordHeader.Column column = header.bind(cell).column();
            if (column == null || column.side() != null) {
                continue;
            }
            cells.computeIfAbsent(column, c -> new ArrayList<>(1)).add(cell);
        }
    }

    /** Says so where a cell is taken though it lies under another column nearly as much. */
    private void doubt(PaperCell cell, RecordHeader.Column column) {
        RecordHeader.Column rival = header.bind(cell).rival();
        if (rival != null && cell.isOpen()) {
            draft.add(ReadingCode.COLUMN_OVERLAP
                    .at(cell)
                    .with("first", column.label())
                    .with("second", rival.label()));
        }
    }

    /** Whether any cell with text begins in this row: else the row is blank, or a merged cell reaches over it. */
    boolean hasContent() {
        return !content().isEmpty();
    }

    /** The cells with text that begin in this row, from left to right. */
    List<PaperCell> content() {
        List<PaperCell> content = new ArrayList<>();
        cells.forEach((column, below) -> below.stream()
                .filter(cell -> cell.row == row && !cell.isBlank() && !header.isShared(column))
                .forEach(content::add));
        return content;
    }

    /** All cells that cover this row, by column. */
    Map<RecordHeader.Column, List<PaperCell>> cells() {
        return cells;
    }

    /** The cells below a head. */
    List<PaperCell> cells(Meaning meaning) {
        return header.column(meaning)
                .map(column -> cells.getOrDefault(column, List.of()))
                .orElse(List.of());
    }

    /** The label path of a head. */
    String label(RecordHeader.Column column) {
        return header.block == null || header.block.isBlank()
                ? column.path()
                : LabelText.oneLine(header.block.text) + "/" + column.path();
    }

    /** The text below a head; a merged cell counts for every row it covers. */
    Optional<String> text(Meaning meaning, ModelPath path) {
        RecordHeader.Column column = header.column(meaning).orElse(null);
        return column == null ? Optional.empty() : join(column, cells.getOrDefault(column, List.of()), path);
    }

    /** The text below a column. */
    Optional<String> text(RecordHeader.Column column, ModelPath path) {
        return join(column, cells.getOrDefault(column, List.of()), path);
    }

    /** 指标1, 任务1, or 1 alone, in a cell of its own before the name that it numbers. */
    private static boolean isOrdinal(PaperCell cell) {
        String text = cell.key.name();
        boolean word = text.startsWith("指标") || text.startsWith("任务") || text.startsWith("项目");
        String number = word ? text.substring(2) : text;
        return !number.isEmpty()
                && number.length() <= LONGEST_ORDINAL
                && number.chars().allMatch(c -> (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0);
    }

    private Optional<String> join(RecordHeader.Column column, List<PaperCell> under, ModelPath path) {
        StringJoiner text = new StringJoiner("\n");
        int filled = 0;
        boolean named = NAMES.contains(column.meaning())
                && under.stream().filter(cell -> !cell.isBlank()).count() > 1;
        boolean own = under.stream().anyMatch(cell -> !cell.isBlank() && isBelow(cell, column.head()));
        for (PaperCell cell : under) {
            if (own && !isBelow(cell, column.head())) {
                // a note far at the right, under no head
                continue;
            }
            if (named && cell == under.get(0) && isOrdinal(cell)) {
                cell.mark(CellRole.BOILERPLATE);
                continue;
            }
            draft.slot(path, cell, label(column));
            if (!cell.isBlank()) {
                doubt(cell, column);
                cell.mark(CellRole.VALUE);
                text.add(cell.text);
                filled++;
            }
        }
        if (filled > 1) {
            draft.add(ReadingCode.CELLS_JOINED.at(under.get(0)).at(path).with("column", column.label()));
        }
        return filled == 0 ? Optional.empty() : Optional.of(text.toString());
    }

    private static boolean isBelow(PaperCell cell, PaperCell head) {
        return cell.column < head.columnEnd && head.column < cell.columnEnd;
    }

    /** The text below a head that stands for a number: over merged rows it counts once, for the first. */
    Optional<String> number(Meaning meaning, ModelPath path) {
        RecordHeader.Column column = header.column(meaning).orElse(null);
        if (column == null) {
            return Optional.empty();
        }
        List<PaperCell> first = new ArrayList<>(1);
        for (PaperCell cell : cells.getOrDefault(column, List.of())) {
            if (cell.row == row) {
                first.add(cell);
                if (cell.rowEnd > row + 1 && !cell.isBlank()) {
                    draft.add(ReadingCode.NUMBER_MERGED
                            .at(cell)
                            .at(path)
                            .with("column", column.label())
                            .with("count", cell.rowEnd - row));
                }
            }
        }
        return join(column, first, path);
    }

    Optional<Amount> amount(Meaning meaning, ModelPath path) {
        RecordHeader.Column column = header.column(meaning).orElse(null);
        if (column == null) {
            return Optional.empty();
        }
        List<PaperCell> under = cells.getOrDefault(column, List.of());
        return number(meaning, path).map(text -> draft.amount(text, unitOf(column), under.get(0), path));
    }

    /** The unit behind the column's head, else behind the label of the block. */
    private String unitOf(RecordHeader.Column column) {
        PaperCell block = header.block;
        return column.qualifier().isEmpty() && block != null ? block.key.qualifier() : column.qualifier();
    }

    /** Columns that no property models: label to text. Two alike are told apart by their path. */
    Map<String, String> extras(ModelPath path) {
        Map<String, String> extras = new LinkedHashMap<>();
        for (RecordHeader.Column column : header.columns) {
            if (column.meaning() == null && column.side() == null) {
                take(column, path, extras);
            }
        }
        return extras;
    }

    /** Puts what stands below a column into extras. */
    void take(RecordHeader.Column column, ModelPath path, Map<String, String> extras) {
        StringJoiner text = new StringJoiner("\n");
        String key = header.extraKey(column);
        for (PaperCell cell : cells.getOrDefault(column, List.of())) {
            if (!cell.isBlank()) {
                doubt(cell, column);
                cell.mark(CellRole.EXTRA);
                draft.slot(path.to("extras").to(key), cell, label(column));
                text.add(cell.text);
            }
        }
        if (text.length() > 0) {
            extras.put(key, text.toString());
        }
    }

    /** Ordinals count the rows and say nothing else. */
    void passOver(Meaning meaning) {
        cells(meaning).forEach(cell -> {
            if (!cell.isBlank()) {
                cell.mark(CellRole.BOILERPLATE);
            }
        });
    }

    int row() {
        return row;
    }

    @Nullable
    PaperCell first(Meaning meaning) {
        List<PaperCell> under = cells(meaning);
        return under.isEmpty() ? null : under.get(0);
    }

    /** A row of sums that no property models. */
    void sumToExtras() {
        List<PaperCell> content = content();
        PaperCell label = content.get(0);
        label.mark(CellRole.LABEL);
        for (PaperCell cell : content.subList(1, content.size())) {
            RecordHeader.Column column = header.bind(cell).column();
            String head = column == null ? "" : label(column);
            draft.extra(head + "/" + LabelText.oneLine(label.text), cell.text, cell);
        }
    }
}
