package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are no records: labels with their values beside or below them, money in any orientation, titles and notes.
 * Labels are told first; then every label that asks for a value takes its own, and the money finds its lines.
 */
final class FactRegion {

    private static final int LONGEST_NUMBERING = 4;

    private final Paper paper;
    private final int from;
    private final int to;
    private final FormVocabulary vocabulary;
    private final TableDraft draft;
    private final FactLabels labels;

    FactRegion(Paper paper, int from, int to, FormVocabulary vocabulary, TableDraft draft) {
        this.paper = paper;
        this.from = from;
        this.to = to;
        this.vocabulary = vocabulary;
        this.draft = draft;
        this.labels = new FactLabels(paper, from, to, vocabulary, draft);
    }

    void read() {
        passOverPlaceholders();
        labels.find();
        for (int row = from; row < to; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                FactLabel label = labels.at(cell);
                if (label != null && label.meaning() != null && label.meaning().place() == Place.FACT) {
                    fact(cell, label);
                } else if (label != null && label.meaning() != null) {
                    heading(label.meaning());
                }
            }
        }
        new MoneyFacts(paper, from, to, labels, draft).read();
        for (int row = from; row < to; row++) {
            unknownPairs(row);
        }
        for (int row = from; row < to; row++) {
            furtherColumns(row);
        }
    }

    private void passOverPlaceholders() {
        for (int row = from; row < to; row++) {
            List<PaperCell> content = paper.beginning(row).stream()
                    .filter(cell -> !cell.isBlank())
                    .toList();
            // a lone …… marks an unused goal; between labels, / is a value
            if (!content.isEmpty() && RecordBlock.isPlaceholder(content)) {
                content.forEach(cell -> cell.mark(CellRole.BOILERPLATE));
            }
        }
    }

    private void heading(Meaning meaning) {
        if (meaning == Meaning.LONG_TERM_INDICATORS) {
            draft.goals().announce(Horizon.LONG_TERM);
        } else if (meaning == Meaning.ANNUAL_INDICATORS) {
            draft.goals().announce(Horizon.ANNUAL);
        }
    }

    private void fact(PaperCell cell, FactLabel label) {
        if (label.value() != null && !label.value().isEmpty()) {
            take(cell, label, cell, label.value(), true);
            return;
        }
        List<PaperCell> values = values(cell);
        boolean goal = label.meaning() == Meaning.ANNUAL_GOAL || label.meaning() == Meaning.LONG_TERM_GOAL;
        if (goal && label.number() == null && headsGoals(cell, values.isEmpty())) {
            return;
        }
        RecordHeader below = goal ? RecordHeader.find(paper, cell.rowEnd, vocabulary) : null;
        if (values.isEmpty() && below != null && below.place == Place.GOAL_COLUMN) {
            return;
        }
        if (values.isEmpty()) {
            take(cell, label, cell, "", true);
            return;
        }
        boolean first = true;
        for (PaperCell value : values) {
            if (first || !(value.isBlank() || (goal && Placeholder.matches(value.text)))) {
                take(cell, label, value, value.text, first);
            }
            first = false;
        }
    }

    private void take(PaperCell cell, FactLabel label, PaperCell value, String text, boolean first) {
        Meaning meaning = label.meaning() == null ? null : FactText.meant(label.meaning(), text, vocabulary);
        if (meaning == Meaning.ANNUAL_GOAL || meaning == Meaning.LONG_TERM_GOAL) {
            Integer year = PrintedYear.within(label.printed());
            if (year != null && !draft.hasYear() && !PrintedYear.severalIn(label.printed())) {
                draft.yearOfTitle(year, cell);
            }
            boolean years = PrintedYear.severalIn(label.printed());
            Horizon horizon = meaning == Meaning.ANNUAL_GOAL && !years ? Horizon.ANNUAL : Horizon.LONG_TERM;
            draft.goals().add(horizon, first ? label.number() : null, text, cell, value, label.printed());
        } else if (meaning != null && first) {
            FactText.take(draft, meaning, label.printed(), text, value);
        } else if (meaning != null && TableDraft.isText(meaning)) {
            draft.moreText(meaning, text, value, label.printed());
        }
    }

    /**
     * The cells that hold a label's value: beside it, else below it. Blank ones too: a missing value has a place. A
     * label merged over several rows may have several.
     */
    private List<PaperCell> values(PaperCell label) {
        List<PaperCell> values = new ArrayList<>();
        int row = label.row;
        while (row < label.rowEnd) {
            PaperCell right = paper.at(row, label.columnEnd);
            if (right == null) {
                row++;
                continue;
            }
            PaperCell value = beyondNumber(beyondBlanks(right, row), row);
            if (value.row >= label.row && labels.at(value) == null && (value.isBlank() || value.isOpen())) {
                values.add(value);
            }
            row = Math.max(row + 1, right.rowEnd);
        }
        if (values.isEmpty() || headsRow(label)) {
            PaperCell below = label.rowEnd < to ? paper.at(label.rowEnd, label.column) : null;
            boolean takes = below != null
                    && below.row == label.rowEnd
                    && labels.at(below) == null
                    && below.isOpen()
                    && sameExtent(label, below)
                    && !hasLabelAtLeft(below, label);
            if (takes) {
                values.clear();
                values.add(below);
            }
        }
        return values;
    }

    /** Whether a row is nothing but heads, each with its value right below it: what stands beside a label is one, too. */
    private boolean headsRow(PaperCell label) {
        List<PaperCell> heads = paper.beginning(label.row);
        List<PaperCell> below = paper.beginning(label.rowEnd);
        int known = 0;
        boolean same = heads.size() > 1 && heads.size() == below.size() && label.rowEnd < to;
        for (int i = 0; i < heads.size() && same; i++) {
            PaperCell head = heads.get(i);
            PaperCell value = below.get(i);
            known += labels.at(head) == null ? 0 : 1;
            same = head.column == value.column
                    && head.columnEnd == value.columnEnd
                    && head.rowEnd == label.rowEnd
                    && (head.isBlank() || labels.at(head) != null || FactLabels.readsLikeLabel(head))
                    && labels.at(value) == null;
        }
        return same && known > 1;
    }

    /** 1. in a cell of its own, before the text that it numbers. */
    private PaperCell beyondNumber(PaperCell value, int row) {
        String text = value.text;
        boolean number = !text.isEmpty()
                && text.length() <= LONGEST_NUMBERING
                && LabelKey.of(text + "目标").name().equals("目标");
        PaperCell next = number ? paper.at(row, value.columnEnd) : null;
        if (next == null || !next.isOpen() || labels.at(next) != null) {
            return value;
        }
        value.mark(CellRole.BOILERPLATE);
        return next;
    }

    /** Cells that were not merged leave blanks between a label and its value. */
    private PaperCell beyondBlanks(PaperCell right, int row) {
        PaperCell next = right;
        while (next != null && next.isBlank() && next.columnEnd < paper.columns) {
            next = paper.at(row, next.columnEnd);
        }
        boolean free = next != null && next.isOpen() && labels.at(next) == null;
        return free ? next : right;
    }

    private boolean sameExtent(PaperCell label, PaperCell below) {
        double shared = paper.overlap(label.column, label.columnEnd, below.column, below.columnEnd);
        return shared > 0.8 * paper.width(label.column, label.columnEnd)
                && shared > 0.5 * paper.width(below.column, below.columnEnd);
    }

    /** Whether another label asks for a cell; one that reaches over both is a heading beside them. */
    private boolean hasLabelAtLeft(PaperCell cell, PaperCell label) {
        PaperCell left = cell.column == 0 ? null : paper.at(cell.row, cell.column - 1);
        return left != null && labels.at(left) != null && !left.covers(label.row);
    }

    /** Whether a goal label without a number is the heading over or beside labels of their own. */
    private boolean headsGoals(PaperCell cell, boolean empty) {
        PaperCell right = paper.at(cell.row, cell.columnEnd);
        PaperCell below = paper.at(cell.rowEnd, cell.column);
        FactLabel beside = right == null ? null : labels.at(right);
        boolean heads = beside != null
                && beside.meaning() != null
                && InlinePairs.isProse(beside.meaning())
                && right != null
                && (right.rowEnd < cell.rowEnd || (right.rowEnd == cell.rowEnd && empty));
        return heads || (right == null && isGoal(below));
    }

    private boolean isGoal(@Nullable PaperCell cell) {
        FactLabel label = cell == null ? null : labels.at(cell);
        return label != null && (label.meaning() == Meaning.ANNUAL_GOAL || label.meaning() == Meaning.LONG_TERM_GOAL);
    }

    /**
     * A short text beside another one, neither known: a label that no vocabulary has, and its value. Beside a known
     * label it is a heading that no vocabulary has.
     */
    private void unknownPairs(int row) {
        for (PaperCell cell : paper.beginning(row)) {
            if (!cell.isOpen() || !FactLabels.readsLikeLabel(cell)) {
                continue;
            }
            PaperCell right = paper.at(row, cell.columnEnd);
            if (right != null && labels.at(right) != null) {
                cell.mark(CellRole.LABEL);
            }
            boolean pair = right != null && right.row == row && labels.at(right) == null && right.isOpen();
            if (pair && right != null && !Placeholder.matches(cell.text)) {
                cell.mark(CellRole.LABEL);
                draft.extra(LabelText.oneLine(cell.text), right.text, right);
            }
        }
    }

    /** What stands behind a fact and its value, as below 说明: known by the label of its row and the head of its column. */
    private void furtherColumns(int row) {
        PaperCell fact = null;
        for (PaperCell cell : paper.covering(row)) {
            FactLabel label = labels.at(cell);
            if (label != null && label.meaning() != null && label.meaning().place() == Place.FACT) {
                fact = cell;
            } else if (fact != null && fact.row == row && cell.row == row && cell.isOpen()) {
                PaperCell head = headOf(cell);
                String name = LabelText.oneLine(fact.text) + (head == null ? "" : "/" + LabelText.oneLine(head.text));
                draft.extra(name, cell.text, cell);
            }
        }
    }

    private @Nullable PaperCell headOf(PaperCell cell) {
        for (int above = cell.row - 1; above >= from; above--) {
            PaperCell head = paper.at(above, cell.column);
            if (head != null && sameExtent(head, cell) && FactLabels.readsLikeLabel(head)) {
                head.mark(CellRole.LABEL);
                return head;
            }
        }
        return null;
    }
}
