package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import java.util.List;
import java.util.Optional;

/** Text that stands alone, in a row or beside the grid: titles, years, units, pairs in one line, notes of the form. */
final class LoneText {

    private static final int LONGEST_TITLE = 120;

    private final FormVocabulary vocabulary;
    private final TableDraft draft;

    LoneText(FormVocabulary vocabulary, TableDraft draft) {
        this.vocabulary = vocabulary;
        this.draft = draft;
    }

    /** Takes what is understood; false leaves the text to others. */
    boolean take(PaperCell cell) {
        if (isTitle(cell.text, vocabulary)) {
            draft.title(cell.text, cell);
            Integer year = PrintedYear.within(cell.text);
            if (year != null) {
                draft.yearOfTitle(year, cell);
            }
            return true;
        }
        Integer year = PrintedYear.whole(cell.text);
        if (year != null) {
            cell.mark(CellRole.VALUE);
            draft.year(year, cell, "");
            return true;
        }
        if (isContinuation(cell.text) || isFormNumber(cell.key.whole())) {
            cell.mark(CellRole.BOILERPLATE);
            return true;
        }
        List<InlinePairs.Pair> pairs = InlinePairs.of(cell.text, vocabulary);
        if (pairs.size() > 1
                || (pairs.size() == 1 && pairs.get(0).found().meaning().place() == Place.BOILERPLATE)) {
            takePairs(pairs, cell);
            return true;
        }
        Optional<MoneyUnit> unit = bracketedUnit(cell.text);
        if (unit.isPresent()) {
            cell.mark(CellRole.VALUE);
            draft.unit(unit.get(), cell, "");
            return true;
        }
        return false;
    }

    /** 续表, （续）, …绩效目标表（续）: what follows goes on with the table above. */
    static boolean isContinuation(String text) {
        String key = text.length() > LONGEST_TITLE ? "" : LabelKey.fold(text);
        return key.startsWith("续")
                || key.startsWith("(续")
                || (key.contains("(续") && key.endsWith(")"))
                || key.endsWith("续表");
    }

    /** Whether a text is the title of a performance target table. */
    static boolean isTitle(String text, FormVocabulary vocabulary) {
        boolean sentence = text.chars().anyMatch(c -> "：:。；;，".indexOf(c) >= 0);
        if (text.length() > LONGEST_TITLE || sentence || isContinuation(text)) {
            return false;
        }
        String plain = LabelText.oneLine(text);
        boolean table = plain.indexOf('表') >= 0;
        // 2025年度绩效目标 may as well be a label
        return vocabulary
                .titleKind(plain)
                .filter(kind -> table || (kind != Meaning.TARGET_TABLE && PrintedYear.within(text) != null))
                .isPresent();
    }

    void takePairs(List<InlinePairs.Pair> pairs, PaperCell cell) {
        boolean instructions = pairs.stream().anyMatch(pair -> pair.found().meaning() == Meaning.FORM_WORDS);
        cell.mark(instructions ? CellRole.BOILERPLATE : CellRole.LABEL);
        for (InlinePairs.Pair pair : pairs) {
            Meaning meaning = pair.found().meaning();
            String label = LabelText.oneLine(pair.label());
            switch (meaning) {
                case FORM_WORDS -> {
                    // what follows belongs to the form
                }
                case SIGNATURE -> {
                    if (!pair.value().isEmpty()) {
                        draft.extra(label, pair.value(), cell);
                    }
                }
                case ANNUAL_GOAL, LONG_TERM_GOAL ->
                    draft.goals()
                            .add(
                                    meaning == Meaning.ANNUAL_GOAL ? Horizon.ANNUAL : Horizon.LONG_TERM,
                                    pair.found().number(),
                                    pair.value(),
                                    cell,
                                    cell,
                                    label);
                default -> FactText.take(draft, meaning, label, pair.value(), cell);
            }
        }
    }

    /** 表6, 附件2, 附表1-3: the number of the form. */
    private static boolean isFormNumber(String key) {
        for (String word : List.of("附件", "附表", "表")) {
            if (key.startsWith(word)) {
                String rest = key.substring(word.length());
                return rest.chars().allMatch(c -> (c >= '0' && c <= '9') || "-一二三四五六七八九十.:".indexOf(c) >= 0);
            }
        }
        return false;
    }

    /** （万元） and 万元 alone. */
    private static Optional<MoneyUnit> bracketedUnit(String text) {
        LabelKey key = LabelKey.of(text);
        String plain = LabelKey.fold(text);
        boolean bracketed = plain.startsWith("(") && plain.endsWith(")");
        return MoneyUnit.of(bracketed ? plain.substring(1, plain.length() - 1) : key.whole());
    }
}
