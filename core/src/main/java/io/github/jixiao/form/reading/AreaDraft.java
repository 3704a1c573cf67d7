package io.github.jixiao.form.reading;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.Meaning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a block of records while it is being read. */
final class AreaDraft {

    private static final Map<Meaning, String> PROPERTIES = new EnumMap<>(Meaning.class);

    static {
        PROPERTIES.put(Meaning.LEVEL1, "level1");
        PROPERTIES.put(Meaning.LEVEL2, "level2");
        PROPERTIES.put(Meaning.INDICATOR_NAME, "name");
        PROPERTIES.put(Meaning.TARGET, "target");
        PROPERTIES.put(Meaning.COMPARISON, "comparison");
        PROPERTIES.put(Meaning.UNIT, "unit");
        PROPERTIES.put(Meaning.YEAR_BEFORE_LAST, "yearBeforeLast");
        PROPERTIES.put(Meaning.LAST_YEAR, "lastYear");
        PROPERTIES.put(Meaning.BASIS, "basis");
        PROPERTIES.put(Meaning.WEIGHT, "weight");
        PROPERTIES.put(Meaning.DIRECTION, "direction");
        PROPERTIES.put(Meaning.EXPLANATION, "explanation");
        PROPERTIES.put(Meaning.SCORING, "scoring");
        PROPERTIES.put(Meaning.REMARK, "remark");
        PROPERTIES.put(Meaning.INDICATOR_ORDINAL, "ordinal");
        PROPERTIES.put(Meaning.PROJECT_NAME, "name");
        PROPERTIES.put(Meaning.PROJECT_TYPE, "type");
        PROPERTIES.put(Meaning.TOTAL_BUDGET, "totalBudget");
        PROPERTIES.put(Meaning.YEAR_BUDGET, "yearBudget");
        PROPERTIES.put(Meaning.PURPOSE, "purpose");
        PROPERTIES.put(Meaning.PROJECT_ORDINAL, "ordinal");
        PROPERTIES.put(Meaning.GOAL_TEXT, "text");
        PROPERTIES.put(Meaning.GOAL_NUMBER, "number");
        PROPERTIES.put(Meaning.TASK_NAME, "name");
        PROPERTIES.put(Meaning.TASK_CONTENT, "content");
        PROPERTIES.put(Meaning.TASK_FUNCTION, "function");
        PROPERTIES.put(Meaning.TASK_PROJECT, "project");
        PROPERTIES.put(Meaning.TASK_AMOUNT, "amount");
        PROPERTIES.put(Meaning.TASK_FISCAL, "fiscal");
        PROPERTIES.put(Meaning.TASK_OTHER, "other");
        PROPERTIES.put(Meaning.TASK_ORDINAL, "ordinal");
    }

    private final RecordHeader header;
    private final TableDraft draft;
    private final List<RecordArea.Row> rows = new ArrayList<>();

    AreaDraft(RecordHeader header, TableDraft draft) {
        this.header = header;
        this.draft = draft;
    }

    void row(RecordArea.Kind kind, RecordRow row, @Nullable ModelPath record, List<RecordArea.Cell> headings) {
        List<RecordArea.Cell> cells = new ArrayList<>(headings);
        row.cells()
                .forEach((column, below) -> below.forEach(
                        cell -> cells.add(new RecordArea.Cell(property(column), cell.slot(row.label(column))))));
        rows.add(new RecordArea.Row(kind, Optional.ofNullable(record), cells));
    }

    void row(RecordArea.Kind kind, RecordRow row) {
        row(kind, row, null, List.of());
    }

    /** Ends the block, which may have no rows but its heads. */
    void close(ModelPath records) {
        List<RecordArea.Cell> heads = new ArrayList<>();
        for (RecordHeader.Column column : header.columns) {
            if (column.side() == null) {
                heads.add(new RecordArea.Cell(property(column), column.head().slot(column.path())));
            }
        }
        rows.add(0, new RecordArea.Row(RecordArea.Kind.HEAD, Optional.empty(), heads));
        draft.add(new RecordArea(records, rows));
        rows.clear();
    }

    private String property(RecordHeader.Column column) {
        Meaning meaning = column.meaning();
        String property = meaning == null ? null : PROPERTIES.get(meaning);
        if (meaning == Meaning.HISTORY) {
            property = column.equals(HistoryColumns.past(header, 0, draft.fiscalYear()))
                    ? "yearBeforeLast"
                    : column.equals(HistoryColumns.past(header, 1, draft.fiscalYear())) ? "lastYear" : null;
        }
        return property == null ? "extras/" + header.extraKey(column) : property;
    }
}
