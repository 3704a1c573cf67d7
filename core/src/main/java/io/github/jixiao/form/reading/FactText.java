package io.github.jixiao.form.reading;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.value.MoneyUnit;
import java.util.Optional;

/** Takes the text of a label that is no goal: names, dates, years, units, prose. */
final class FactText {

    private FactText() {}

    static void take(TableDraft draft, Meaning meaning, String label, String text, PaperCell cell) {
        switch (meaning) {
            case FISCAL_YEAR -> {
                Integer year = PrintedYear.whole(text);
                if (year != null) {
                    cell.mark(CellRole.VALUE);
                    draft.year(year, cell, label);
                } else {
                    notUnderstood(draft, label, text, cell);
                }
            }
            case MONEY_UNIT -> {
                Optional<MoneyUnit> unit = MoneyUnit.of(text);
                if (unit.isPresent()) {
                    cell.mark(CellRole.VALUE);
                    draft.unit(unit.get(), cell, label);
                } else {
                    notUnderstood(draft, label, text, cell);
                }
            }
            case GOAL_END_YEAR -> {
                Integer year = PrintedYear.whole(text);
                if (year != null) {
                    draft.goalEndYear(year, cell, label);
                } else {
                    notUnderstood(draft, label, text, cell);
                }
            }
            default -> draft.text(meaning, text, cell, label);
        }
    }

    /** Kept as printed. */
    private static void notUnderstood(TableDraft draft, String label, String text, PaperCell cell) {
        if (!text.isEmpty()) {
            draft.add(ReadingCode.VALUE_NOT_UNDERSTOOD
                    .at(cell)
                    .with("label", label)
                    .with("text", text));
            draft.extra(label, text, cell);
        }
    }
}
