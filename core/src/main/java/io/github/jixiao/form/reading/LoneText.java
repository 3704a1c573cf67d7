package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text that stands alone, in a row or beside the grid: titles, years, units, pairs in one line, notes of the form. */
final class LoneText {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_LABEL = 12;

    private final FormVocabulary vocabulary;
    private final TableDraft draft;

    LoneText(FormVocabulary vocabulary, TableDraft draft) {
        this.vocabulary = vocabulary;
        this.draft = draft;
    }

    /** Takes what is understood; false leaves the text to others. */
    boolean take(PaperCell cell) {
        return take(cell, cell.text)
                || takeBracket(cell)
                || takeLines(cell)
                || takeSpaced(cell)
                || InlineMoney.take(cell, vocabulary, draft);
    }

    private boolean take(PaperCell cell, String text) {
        if (Headings.isTitle(text, vocabulary)) {
            draft.title(Headings.withoutFormNumber(withoutYearLine(text)), cell);
            Integer year = PrintedYear.within(text);
            if (year != null) {
                draft.yearOfTitle(year, cell);
            }
            return true;
        }
        Integer year = PrintedYear.whole(text);
        if (year != null) {
            cell.mark(CellRole.VALUE);
            draft.year(year, cell, "");
            return true;
        }
        LabelKey key = LabelKey.of(text);
        if (Headings.isContinuation(text)
                || (cell.row < 0 && Headings.isPageNumber(text))
                || Headings.isYearLeftBlank(LabelKey.fold(text))
                || Headings.isFormNumber(key.whole())) {
            cell.mark(CellRole.BOILERPLATE);
            return true;
        }
        List<InlinePairs.Pair> pairs = InlinePairs.of(unbracketed(text), vocabulary);
        if (pairs.size() > 1 || (pairs.size() == 1 && standsAlone(pairs.get(0)))) {
            takePairs(pairs, cell);
            return true;
        }
        Optional<MoneyUnit> unit = bracketedUnit(text);
        if (unit.isPresent()) {
            cell.mark(CellRole.VALUE);
            draft.unit(unit.get(), cell, "");
            return true;
        }
        if (text.startsWith("备注：") || text.startsWith("备注:")) {
            return takeUnknownPair(cell, text);
        }
        if (Headings.isSection(text) && !vocabulary.isLabel(LabelKey.of(text))) {
            cell.mark(CellRole.LABEL);
            return true;
        }
        return false;
    }

    /** （2025年） below a title in the same cell is not part of it. */
    private static String withoutYearLine(String title) {
        int line = title.lastIndexOf('\n');
        boolean year = line > 0 && PrintedYear.whole(title.substring(line + 1)) != null;
        return year ? LabelKey.strip(title.substring(0, line)) : title;
    }

    /** A single pair may be the label of what stands beside it, but for these. */
    static boolean standsAlone(InlinePairs.Pair pair) {
        Meaning meaning = pair.found().meaning();
        return meaning.place() == Place.BOILERPLATE
                || (meaning == Meaning.MONEY_UNIT && !pair.value().isEmpty());
    }

    /** 部门整体支出绩效目标表（2025年度，单位：万元）. */
    private boolean takeBracket(PaperCell cell) {
        String text = cell.text;
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        boolean closed = text.endsWith("）") || text.endsWith(")");
        String head = open > 0 && closed ? LabelKey.strip(text.substring(0, open)) : "";
        if (!Headings.isTitle(head, vocabulary)) {
            return false;
        }
        take(cell, head);
        takeEach(cell, List.of(text.substring(open + 1, text.length() - 1).split("[，,；;\\s]+")));
        return true;
    }

    /** A cell that holds all that stands above a table, line by line; a title itself may be broken. */
    private boolean takeLines(PaperCell cell) {
        List<String> lines = cell.text
                .lines()
                .map(LabelKey::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        int head = 0;
        while (head < lines.size() && !hasColon(lines.get(head))) {
            head++;
        }
        String title = String.join("\n", lines.subList(0, head));
        if (head == lines.size() || !Headings.isTitle(title, vocabulary)) {
            return false;
        }
        take(cell, title);
        takeEach(cell, lines.subList(head, lines.size()));
        return true;
    }

    /** 2025年度　　　　　　单位：万元: what stands at both ends of one line. */
    private boolean takeSpaced(PaperCell cell) {
        List<String> parts = spaced(cell.text);
        if (parts.size() < 2 || cell.text.length() > LONGEST_TITLE) {
            return false;
        }
        boolean pairs = parts.stream().allMatch(part -> part.indexOf('：') > 0 || part.indexOf(':') > 0)
                && parts.stream()
                        .anyMatch(part -> !InlinePairs.of(part, vocabulary).isEmpty());
        boolean understood = pairs
                || parts.stream()
                        .anyMatch(part -> PrintedYear.whole(part) != null
                                || Headings.isTitle(part, vocabulary)
                                || bracketedUnit(part).isPresent());
        if (understood) {
            takeEach(cell, parts);
        }
        return understood;
    }

    /** Among pairs that are known, one whose label no vocabulary has. */
    private boolean takeUnknownPair(PaperCell cell, String part) {
        int colon = Math.max(part.indexOf('：'), part.indexOf(':'));
        boolean pair = colon > 0 && colon <= LONGEST_LABEL && colon + 1 < part.length();
        if (pair) {
            draft.extra(LabelText.oneLine(part.substring(0, colon)), LabelKey.strip(part.substring(colon + 1)), cell);
        }
        return pair;
    }

    private static List<String> spaced(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i < text.length() && LabelKey.isBlank(text.charAt(i));
            boolean wide = gap && i + 1 < text.length() && LabelKey.isBlank(text.charAt(i + 1));
            if (i == text.length() || wide) {
                String part = LabelKey.strip(text.substring(from, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i;
            }
        }
        return parts;
    }

    private static boolean hasColon(String line) {
        return line.indexOf('：') >= 0 || line.indexOf(':') >= 0;
    }

    private void takeEach(PaperCell cell, List<String> parts) {
        for (String part : parts) {
            List<InlinePairs.Pair> pairs = InlinePairs.of(part, vocabulary);
            if (!pairs.isEmpty()) {
                takePairs(pairs, cell);
            } else if (!take(cell, part) && !takeUnknownPair(cell, part)) {
                draft.add(ReadingCode.CELL_NOT_RECOGNISED.at(cell).with("text", part));
            }
        }
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
                default ->
                    FactText.take(draft, FactText.meant(meaning, pair.value(), vocabulary), label, pair.value(), cell);
            }
        }
    }

    /** （万元） and 万元 alone. */
    private static Optional<MoneyUnit> bracketedUnit(String text) {
        return MoneyUnit.of(LabelKey.of(unbracketed(text)).whole());
    }

    /** The text inside a bracket around all of it: （单位：万元）. */
    static String unbracketed(String text) {
        boolean opens = text.startsWith("（") || text.startsWith("(");
        boolean closes = text.endsWith("）") || text.endsWith(")");
        return opens && closes && text.length() > 1 ? text.substring(1, text.length() - 1) : text;
    }
}
