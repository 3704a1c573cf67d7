package io.github.jixiao.form;

import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the text of a label that is no goal: names, dates, years, units, prose. */
final class FactText {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private FactText() {}

    static void take(TableDraft draft, Meaning meaning, String label, String text, PaperCell cell) {
        switch (meaning) {
            case FISCAL_YEAR -> {
                Integer year = wholeYear(text);
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
                Integer year = wholeYear(text);
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

    /** A year and nothing else: 2025, 2025年, （2025年度）. */
    static @Nullable Integer wholeYear(String text) {
        String key = LabelKey.fold(text);
        if (key.startsWith("(") && key.endsWith(")")) {
            key = key.substring(1, key.length() - 1);
        }
        if (key.endsWith("度")) {
            key = key.substring(0, key.length() - 1);
        }
        if (key.endsWith("年")) {
            key = key.substring(0, key.length() - 1);
        }
        return key.length() == 4 ? yearAt(key, 0) : null;
    }

    /** The year inside a title: four digits before 年, or in a bracket. */
    static @Nullable Integer yearWithin(String title) {
        String key = Normalizer.normalize(title, Normalizer.Form.NFKC);
        for (int i = 0; i + 4 < key.length(); i++) {
            int after = i + 4;
            while (after < key.length() && LabelKey.isBlank(key.charAt(after))) {
                after++;
            }
            boolean opens = i == 0 || !isDigit(key.charAt(i - 1));
            boolean closes = after < key.length() && (key.charAt(after) == '年' || key.charAt(after) == ')');
            Integer year = opens && closes ? yearAt(key, i) : null;
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    private static @Nullable Integer yearAt(String key, int at) {
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            if (!isDigit(key.charAt(i))) {
                return null;
            }
            year = 10 * year + key.charAt(i) - '0';
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
