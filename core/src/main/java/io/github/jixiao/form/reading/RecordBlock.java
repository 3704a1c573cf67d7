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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A header and the rows below it, one record a row: indicators, projects or tasks. */
final class RecordBlock {

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
        int end = new BlockEnd(paper, header, vocabulary).row();
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

    /** Returns the path of the task; null for sums. */
    private @Nullable ModelPath task(RecordRow record) {
        boolean total = vocabulary.isSum(record.content().get(0).key);
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
        if (vocabulary.isSum(record.content().get(0).key)) {
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
