package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.Horizon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a header that hold facts of the whole table beside its records: 部门名称 and 年度绩效目标 merged down all
 * rows of the indicators, or repeated on each.
 */
final class SideFacts {

    private final Paper paper;
    private final RecordHeader header;
    private final FormVocabulary vocabulary;
    private final TableDraft draft;
    private final Map<RecordHeader.Column, String> last = new HashMap<>();
    private final Set<PaperCell> seen = new HashSet<>();

    SideFacts(Paper paper, RecordHeader header, FormVocabulary vocabulary, TableDraft draft) {
        this.paper = paper;
        this.header = header;
        this.vocabulary = vocabulary;
        this.draft = draft;
    }

    /** Takes the cells of a row that were not taken before; returns the horizon of a goal among them, or null. */
    @Nullable
    Horizon take(int row) {
        Horizon goal = null;
        if (paper.beginning(row).stream().allMatch(PaperCell::isBlank)) {
            return null;
        }
        for (PaperCell cell : paper.covering(row)) {
            RecordHeader.Column column = header.bind(cell).column();
            if (column == null || column.side() == null || !seen.add(cell)) {
                continue;
            }
            String text = LabelText.oneLine(cell.text);
            boolean repeats = cell.isBlank() ? last.containsKey(column) : text.equals(last.get(column));
            if (repeats) {
                if (!cell.isBlank()) {
                    cell.mark(CellRole.VALUE);
                }
                continue;
            }
            last.put(column, text);
            Horizon named = take(cell, column, column.side());
            goal = named == null ? goal : named;
        }
        return goal;
    }

    private @Nullable Horizon take(PaperCell cell, RecordHeader.Column column, Meaning meaning) {
        switch (meaning) {
            case ANNUAL_GOAL, LONG_TERM_GOAL -> {
                Horizon horizon = meaning == Meaning.ANNUAL_GOAL ? Horizon.ANNUAL : Horizon.LONG_TERM;
                goal(cell, column, horizon);
                return horizon;
            }
            case AMOUNT -> money(cell, column);
            default -> FactText.take(draft, meaning, column.path(), cell.text, cell);
        }
        return null;
    }

    /** The goal's text, or its number where the text stands elsewhere. */
    private void goal(PaperCell cell, RecordHeader.Column column, Horizon horizon) {
        if (draft.goals().goesOn(horizon, cell.text)) {
            cell.mark(CellRole.VALUE);
            return;
        }
        FormVocabulary.Numbered reference = vocabulary.findNumbered(cell.key, Place.FACT);
        Integer number = reference == null ? null : reference.number();
        if (number != null && draft.goals().again(horizon, number)) {
            cell.mark(CellRole.LABEL);
            return;
        }
        // 目标1：…… of a cell that lists several is part of its text
        draft.goals().add(horizon, number, number == null ? cell.text : "", cell, cell, column.path());
    }

    private void money(PaperCell cell, RecordHeader.Column column) {
        PaperCell head = column.head();
        MoneyDraft.Line line = draft.money().line(head);
        if (line == null) {
            Meaning money = vocabulary.find(head.key, Place.MONEY);
            FundingItem.Side side =
                    FundingItem.of(head.key).map(FundingItem::side).orElse(null);
            line = new MoneyDraft.Line(
                    head,
                    LabelText.item(head.text),
                    column.path(),
                    money != null && money.isTotal(),
                    false,
                    null,
                    null,
                    side);
            draft.money().line(line);
        }
        draft.money().value(line, Meaning.AMOUNT, "", "", column.qualifier(), cell);
    }
}
