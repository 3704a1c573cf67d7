package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import java.util.Optional;

/** Takes the text of a label that is no goal: names, dates, years, units, prose. */
final class FactText {

    private static final int SHORTEST_PHONE = 7;

    private FactText() {}

    /** 单位 | 青禾县水利局: of a unit in which nobody counts money it is the name. */
    static Meaning meant(Meaning meaning, String text, FormVocabulary vocabulary) {
        boolean name =
                meaning == Meaning.MONEY_UNIT && MoneyUnit.of(text).isEmpty() && vocabulary.isDepartmentName(text);
        return name ? Meaning.DEPARTMENT_NAME : meaning;
    }

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
                    draft.goals().endYear(year, cell, label);
                } else {
                    notUnderstood(draft, label, text, cell);
                }
            }
            case PREPARER_AND_PHONE -> preparerAndPhone(draft, label, text, cell);
            case DEPARTMENT_NAME -> draft.text(meaning, withoutSeal(withoutLine(text)), cell, label);
            case PREPARER -> preparerAndPhone(draft, label, withoutLine(text), cell);
            case PHONE, DATE, DEPARTMENT_CODE -> draft.text(meaning, withoutLine(text), cell, label);
            default -> draft.text(meaning, text, cell, label);
        }
    }

    /** 李某 0710-5550123: the phone is the digits at the end. */
    private static void preparerAndPhone(TableDraft draft, String label, String text, PaperCell cell) {
        int from = phoneStart(text);
        String name = LabelKey.strip(text.substring(0, from));
        while (from < text.length()
                && !name.isEmpty()
                && "、，,/／;；(（:：-—".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = LabelKey.strip(name.substring(0, name.length() - 1));
        }
        String phone = LabelKey.strip(LoneText.unbracketed(LabelKey.strip(text.substring(from))));
        draft.text(Meaning.PREPARER, name, cell, label);
        if (!phone.isEmpty()) {
            draft.text(Meaning.PHONE, phone, cell, label);
        }
    }

    private static int phoneStart(String text) {
        int digits = 0;
        int start = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '(' || c == '（') {
                digits += Character.isDigit(c) ? 1 : 0;
                start = i;
            } else if ("-—－ )）、,，;；/".indexOf(c) < 0) {
                // two numbers may stand there, but no word between
                break;
            }
        }
        return digits >= SHORTEST_PHONE ? start : text.length();
    }

    /** ＿＿李某某＿＿: the line on which it was written. */
    private static String withoutLine(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (isLine(text.charAt(from)) || LabelKey.isBlank(text.charAt(from)))) {
            from++;
        }
        while (to > from && (isLine(text.charAt(to - 1)) || LabelKey.isBlank(text.charAt(to - 1)))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isLine(char c) {
        return c == '_' || c == '＿';
    }

    /** 青禾县残联（盖章）: where the seal goes is no part of the name. */
    private static String withoutSeal(String text) {
        String qualifier = LabelKey.of(text).qualifier();
        boolean seal = qualifier.endsWith("章") && text.length() > qualifier.length() + 2;
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return seal && open > 0 ? LabelKey.strip(text.substring(0, open)) : text;
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
