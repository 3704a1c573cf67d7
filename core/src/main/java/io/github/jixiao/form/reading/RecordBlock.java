package io.github.jixiao.form.reading;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A header and the rows below it, one record a row: indicators, projects or tasks. */
final class RecordBlock {

    /** How much of a cell may lie beside the columns to which it belongs. */
    private static final double NUDGED = 0.25;

    private static final Set<Meaning> LEVELS = EnumSet.of(Meaning.LEVEL1, Meaning.LEVEL2, Meaning.INDICATOR_ORDINAL);

    private static final Pattern FIELD = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final Paper paper;
    private final RecordHeader header;
    private final FormVocabulary vocabulary;
    private final TableDraft draft;

    RecordBlock(Paper paper, RecordHeader header, FormVocabulary vocabulary, TableDraft draft) {
        this.paper = paper;
        this.header = header;
        this.vocabulary = vocabulary;
        this.draft = draft;
    }

    /** Reads the block; returns the first row after it. */
    int read() {
        markLabels();
        int end = end();
        markRepeatedLabels(end);
        if (header.place == Place.INDICATOR_COLUMN) {
            for (RecordHeader one : header.sideBySide()) {
                new IndicatorRows(paper, one, vocabulary, draft).read(horizon(), end);
            }
            return end;
        }
        SideFacts beside = new SideFacts(paper, header, vocabulary, draft);
        AreaDraft area = new AreaDraft(header, draft);
        for (int row = header.end; row < end; row++) {
            beside.take(row);
            RecordRow record = new RecordRow(paper, header, draft, row);
            ModelPath path = null;
            boolean free = !record.hasContent() || isPlaceholder(record.content());
            boolean fields = !free && isFieldNames(record.content());
            if (free || fields) {
                record.content().forEach(cell -> cell.mark(CellRole.BOILERPLATE));
            } else if (header.place == Place.TASK_COLUMN) {
                path = task(record);
            } else if (header.place == Place.GOAL_COLUMN) {
                path = goal(record);
            } else {
                path = project(record);
            }
            area.row(
                    free
                            ? RecordArea.Kind.FREE
                            : fields
                                    ? RecordArea.Kind.HEAD
                                    : path == null ? RecordArea.Kind.TOTAL : RecordArea.Kind.RECORD,
                    record,
                    path,
                    List.of());
        }
        area.close(records());
        return end;
    }

    private ModelPath records() {
        return ModelPath.root()
                .to(
                        header.place == Place.TASK_COLUMN
                                ? "tasks"
                                : header.place == Place.GOAL_COLUMN ? "goals" : "projects");
    }

    private void markLabels() {
        if (header.block != null && !header.block.isBlank()) {
            header.block.mark(CellRole.LABEL);
        }
        for (int row = header.row; row < header.end; row++) {
            for (PaperCell cell : paper.covering(row)) {
                if (!cell.isBlank()) {
                    cell.mark(CellRole.LABEL);
                }
            }
        }
    }

    /** The label of the block, written in every row instead of merged. */
    private void markRepeatedLabels(int end) {
        PaperCell block = header.block;
        for (int row = header.end; block != null && !block.isBlank() && row < end; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                if (cell.columnEnd <= header.from() && cell.text.equals(block.text)) {
                    cell.mark(CellRole.LABEL);
                }
            }
        }
    }

    private @Nullable Horizon horizon() {
        PaperCell block = header.block;
        Meaning meaning = block == null ? null : vocabulary.find(block.key, Place.HEADING);
        return meaning == Meaning.LONG_TERM_INDICATORS
                ? Horizon.LONG_TERM
                : meaning == Meaning.ANNUAL_INDICATORS ? Horizon.ANNUAL : null;
    }

    /** A row of …… or / alone: an unused row of the form. */
    static boolean isPlaceholder(List<PaperCell> content) {
        return content.stream().allMatch(cell -> Placeholder.matches(cell.text));
    }

    /** PROJ_NAME, PROJ_AMT: below its heads, often hidden, a system keeps the names of its fields. */
    static boolean isFieldNames(List<PaperCell> content) {
        return content.size() > 1
                && content.stream().allMatch(cell -> FIELD.matcher(cell.text).matches());
    }

    private int end() {
        // the row at which a header resumes is one of its own, or the reader would stand there for ever
        int row = header.row == header.end ? header.end + 1 : header.end;
        while (row < paper.rows && !endsAt(row)) {
            row++;
        }
        return row;
    }

    private boolean endsAt(int row) {
        List<PaperCell> content =
                paper.beginning(row).stream().filter(cell -> !cell.isBlank()).toList();
        if (content.isEmpty()) {
            return false;
        }
        PaperCell first = content.get(0);
        PaperCell block = header.block;
        boolean within = block != null && !block.isBlank() && block != first && block.covers(row);
        // T001 in a column that a system keeps at the left, while the block goes on
        if (beginsBefore(first) && !(within && !isOtherLabel(first))) {
            boolean repeats = block != null && !block.isBlank() && first.text.equals(block.text);
            return !repeats || RecordHeader.find(paper, row, vocabulary) != null;
        }
        if (isTotal(first) || header.section(content) != null) {
            return false;
        }
        if (content.size() == 1 && (header.spansMost(first) || isPairBesideRecords(first))) {
            return true;
        }
        boolean anotherPart = paper.isSeam(row) && vocabulary.findNumbered(first.key, Place.FACT) != null;
        return anotherPart
                || isLabelOfText(content)
                || isRowOfFacts(content)
                || RecordHeader.find(paper, row, vocabulary) != null;
    }

    /** 打印人：…… alone in a row, where neither a name nor a text stands. */
    private boolean isPairBesideRecords(PaperCell cell) {
        RecordHeader.Column column = header.bind(cell).column();
        boolean text = column != null && column.meaning() != null && !LEVELS.contains(column.meaning());
        return !text && !InlinePairs.of(cell.text, vocabulary).isEmpty();
    }

    /** 年度目标 and a text under most of the columns, behind whatever a system keeps at the left. */
    private boolean isLabelOfText(List<PaperCell> content) {
        for (int i = 0; i < content.size(); i++) {
            boolean text = header.spansMost(content.get(i)) && (i > 0 || content.size() > 1);
            if (text && isOtherLabel(content.get(Math.max(0, i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Left of the columns, by more than a border drawn by hand. */
    private boolean beginsBefore(PaperCell cell) {
        int from = header.from();
        if (cell.columnEnd <= from) {
            return true;
        }
        double before = cell.column < from ? paper.width(cell.column, Math.min(cell.columnEnd, from)) : 0;
        return before > NUDGED * paper.width(cell.column, cell.columnEnd) || (before > 0 && header.spansMost(cell));
    }

    /** 部门名称 | 水利局 | 部门编码 | 305001, or the heads of another block: no record holds two labels of facts. */
    private boolean isRowOfFacts(List<PaperCell> content) {
        boolean heads = content.size() > 2 && content.stream().allMatch(this::isOtherLabel);
        return heads
                || content.stream()
                                .map(cell -> vocabulary.find(cell.key, Place.FACT))
                                .filter(Objects::nonNull)
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
    }

    private boolean isOtherLabel(PaperCell cell) {
        return vocabulary.isLabel(cell.key)
                || !InlinePairs.of(cell.text, vocabulary).isEmpty();
    }

    private boolean isTotal(PaperCell cell) {
        return isTotal(cell, vocabulary);
    }

    static boolean isTotal(PaperCell cell, FormVocabulary vocabulary) {
        return vocabulary.isSum(cell.key);
    }

    /** Returns the path of the task; null for sums. */
    private @Nullable ModelPath task(RecordRow record) {
        boolean total = isTotal(record.content().get(0));
        if (total && draft.hasTasksTotal()) {
            record.sumToExtras();
            return null;
        }
        ModelPath path = total ? ModelPath.root().to("tasksTotal") : draft.nextTask();
        Task.Builder task = Task.builder();
        if (total) {
            record.content().get(0).mark(CellRole.LABEL);
        } else {
            record.passOver(Meaning.TASK_ORDINAL);
            task.name(record.text(Meaning.TASK_NAME, path.to("name")))
                    .content(record.text(Meaning.TASK_CONTENT, path.to("content")))
                    .function(record.text(Meaning.TASK_FUNCTION, path.to("function")))
                    .project(record.text(Meaning.TASK_PROJECT, path.to("project")));
        }
        task.amount(record.amount(Meaning.TASK_AMOUNT, path.to("amount")))
                .fiscal(record.amount(Meaning.TASK_FISCAL, path.to("fiscal")))
                .other(record.amount(Meaning.TASK_OTHER, path.to("other")))
                .extras(record.extras(path));
        if (total) {
            draft.tasksTotal(task.build());
            return null;
        }
        draft.task(task.build());
        return path;
    }

    private @Nullable ModelPath goal(RecordRow record) {
        PaperCell text = record.first(Meaning.GOAL_TEXT);
        if (text == null || text.row != record.row()) {
            return null;
        }
        PaperCell ordinal = record.first(Meaning.GOAL_NUMBER);
        String digits = ordinal == null ? "" : LabelKey.fold(ordinal.text);
        boolean numbered =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        record.passOver(Meaning.GOAL_NUMBER);
        PaperCell block = header.block;
        boolean longTerm = block != null && vocabulary.find(block.key, Place.FACT) == Meaning.LONG_TERM_GOAL;
        Horizon horizon = longTerm ? Horizon.LONG_TERM : Horizon.ANNUAL;
        int index = draft.goals().add(horizon, numbered ? Integer.valueOf(digits) : null, text.text, text, text, "");
        ModelPath path = ModelPath.root().to("goals").at(index);
        draft.goals().extras(index, record.extras(path));
        return path;
    }

    private @Nullable ModelPath project(RecordRow record) {
        if (isTotal(record.content().get(0))) {
            record.sumToExtras();
            return null;
        }
        ModelPath path = draft.nextProject();
        record.passOver(Meaning.PROJECT_ORDINAL);
        draft.project(Project.builder()
                .name(record.text(Meaning.PROJECT_NAME, path.to("name")))
                .type(record.text(Meaning.PROJECT_TYPE, path.to("type")))
                .totalBudget(record.amount(Meaning.TOTAL_BUDGET, path.to("totalBudget")))
                .yearBudget(record.amount(Meaning.YEAR_BUDGET, path.to("yearBudget")))
                .purpose(record.text(Meaning.PURPOSE, path.to("purpose")))
                .extras(record.extras(path))
                .build());
        return path;
    }

    static Optional<PaperCell> firstFilled(List<PaperCell> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).findFirst();
    }
}
