package io.github.jixiao.form.reading;

import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Placeholder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the composition among facts: every amount has a row path and a column path of labels, either of which may name
 * its line. A matrix, a list of lines, heads over one row and two sides beside each other are read alike.
 */
final class MoneyFacts {

    private final Paper paper;
    private final int from;
    private final int to;
    private final FactLabels labels;
    private final LabelPaths paths;
    private final TableDraft draft;
    private final MoneyDraft money;

    MoneyFacts(Paper paper, int from, int to, FactLabels labels, TableDraft draft) {
        this.paper = paper;
        this.from = from;
        this.to = to;
        this.labels = labels;
        this.paths = new LabelPaths(paper, from, labels);
        this.draft = draft;
        this.money = draft.money();
    }

    void read() {
        new MoneyLines(paper, from, to, labels, paths, money).find();
        for (int row = from; row < to; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                if (labels.at(cell) == null && (cell.isBlank() || cell.isOpen())) {
                    value(cell);
                }
            }
        }
    }

    private void value(PaperCell cell) {
        PaperCell left = paths.left(cell);
        FactLabel beside = left == null ? null : labels.at(left);
        FactLabel period = left == null ? null : paths.ofOtherPeriod(left);
        if (beside != null && period != null) {
            if (!cell.isBlank()) {
                String name = beside.equals(period) ? "" : "/" + beside.item();
                draft.extra(LabelText.item(period.printed()) + name, cell.text, cell);
            }
            return;
        }
        List<FactLabel> heads = paths.above(cell);
        boolean own = beside != null && beside.isLine() && left != null && !isTextBetween(left, cell);
        MoneyDraft.Line line = own && left != null ? money.line(left) : null;
        if (line == null && left != null && FactLabels.isHead(beside)) {
            // 财政拨款 | 当年金额 | 80: the head stands beside every amount
            PaperCell item = paths.left(left);
            line = item == null ? null : money.line(item);
        }
        PaperCell nearest = paths.lineAbove(cell);
        if (line == null && nearest != null) {
            line = money.line(nearest);
        } else if (line != null && nearest != null && crosses(cell, line, nearest)) {
            return;
        }
        if (line == null && beside != null && left != null) {
            line = bareTotal(cell, left, beside);
        }
        boolean headed = heads.stream().anyMatch(FactLabels::isHead);
        boolean spare = !headed && (cell.isBlank() ? isSpare(cell, line) : !readsLikeAmount(cell.text));
        if (line == null || spare) {
            return;
        }
        bind(cell, line, heads, left);
        doubt(cell);
    }

    /**
     * Sources by use: in the row of a source and the column of a use, an amount is of both. That below 合计 is the source's,
     * that beside 合计 the use's, and any other is no property of either alone.
     */
    private boolean crosses(PaperCell cell, MoneyDraft.Line row, PaperCell head) {
        MoneyDraft.Line column = money.line(head);
        if (column == null || column == row || column.cell.row >= row.cell.row || !isMatrix(head, row)) {
            return false;
        }
        if (column.total) {
            money.value(row, Meaning.AMOUNT, "", "", heading(cell, row, row.cell), cell);
        } else if (row.total) {
            money.value(column, Meaning.AMOUNT, "", "", heading(cell, column, row.cell), cell);
        } else if (!cell.isBlank()) {
            money.value(row, null, column.item, column.item, "", cell);
        }
        return true;
    }

    /** Whether the head stands among names of lines with a sum, and the row has no other label. */
    private boolean isMatrix(PaperCell head, MoneyDraft.Line row) {
        long lines = paper.beginning(head.row).stream().filter(labels::isLine).count();
        boolean total =
                paper.beginning(head.row).stream().map(labels::at).anyMatch(label -> label != null && label.isTotal());
        boolean alone =
                paper.beginning(row.cell.row).stream().allMatch(cell -> cell == row.cell || labels.at(cell) == null);
        return lines > 2 && total && alone && head.column > row.cell.column;
    }

    /** Says so where an amount lies under two heads. */
    private void doubt(PaperCell cell) {
        PaperCell head = paths.cellsAbove(cell).stream()
                .filter(above -> FactLabels.isHead(labels.at(above)))
                .findFirst()
                .orElse(null);
        if (head == null || cell.isBlank()) {
            return;
        }
        double third = paper.width(cell.column, cell.columnEnd) / 3;
        for (PaperCell rival : paper.covering(head.row)) {
            double shared = paper.overlap(cell.column, cell.columnEnd, rival.column, rival.columnEnd);
            if (rival != head && shared > third && FactLabels.isHead(labels.at(rival))) {
                draft.add(ReadingCode.COLUMN_OVERLAP
                        .at(cell)
                        .with("first", LabelText.oneLine(head.text))
                        .with("second", LabelText.oneLine(rival.text)));
            }
        }
    }

    /** Behind a word that no vocabulary has, an amount is not that of the line before it. */
    private boolean isTextBetween(PaperCell left, PaperCell cell) {
        return paper.covering(cell.row).stream()
                .anyMatch(between -> between.column >= left.columnEnd
                        && between.columnEnd <= cell.column
                        && labels.at(between) == null
                        && between.isOpen()
                        && !readsLikeAmount(between.text));
    }

    /** A blank cell under no head is a place for an amount only right beside its line. */
    private static boolean isSpare(PaperCell cell, MoneyDraft.@Nullable Line line) {
        return line != null && line.cell.columnEnd != cell.column && line.cell.column != cell.column;
    }

    /** Under no head, text without a digit is no amount: it may be a word that no vocabulary has. */
    private static boolean readsLikeAmount(String text) {
        return Placeholder.matches(text) || text.chars().anyMatch(Character::isDigit);
    }

    /** 收入预算 | 1000: a group word, or the heading itself, with an amount of its own. */
    private MoneyDraft.@Nullable Line bareTotal(PaperCell cell, PaperCell left, FactLabel beside) {
        FundingItem.Side side = MoneySide.of(beside.meaning());
        boolean bears = side != null || beside.meaning() == Meaning.COMPOSITION;
        if (!bears || left.columnEnd != cell.column || !FactLabels.isNumber(cell.text)) {
            return null;
        }
        MoneyDraft.Line line =
                new MoneyDraft.Line(left, LabelText.item(left.text), beside.printed(), true, false, null, side, side);
        money.line(line);
        return line;
    }

    private void bind(PaperCell cell, MoneyDraft.Line line, List<FactLabel> heads, @Nullable PaperCell left) {
        FactLabel head = heads.stream().filter(FactLabels::isHead).findFirst().orElse(null);
        FactLabel beside = left == null ? null : labels.at(left);
        if (head == null && beside != null && beside.meaning() != null && FactLabels.isHead(beside)) {
            // the years stand in rows, below the lines as heads
            head = beside;
        }
        String heading = heading(cell, line, left);
        if (head == null) {
            money.value(line, Meaning.AMOUNT, "", "", heading, cell);
        } else if (head.meaning() == null) {
            money.value(line, null, head.printed(), head.printed(), "", cell);
        } else {
            boolean ofYear =
                    head.meaning() != Meaning.SHARE && PrintedYear.leading(LabelKey.fold(head.printed())) != null;
            switch (ofYear ? Meaning.PRIOR : head.meaning()) {
                case PRIOR -> money.value(line, Meaning.PRIOR, year(cell, head), head.printed(), heading, cell);
                case PRIOR_LAST_YEAR -> money.value(line, Meaning.PRIOR, "-1", head.printed(), heading, cell);
                case PRIOR_YEAR_BEFORE_LAST -> money.value(line, Meaning.PRIOR, "-2", head.printed(), heading, cell);
                default -> money.value(line, head.meaning(), "", head.printed(), heading, cell);
            }
        }
    }

    /** The printed year, else counted back by the place among the columns under the same head. */
    private String year(PaperCell cell, FactLabel head) {
        Integer printed = PrintedYear.leading(LabelKey.fold(head.printed()));
        if (printed != null) {
            return printed.toString();
        }
        int behind = 0;
        for (PaperCell other : paper.covering(cell.row)) {
            boolean sameHead = other.column > cell.column
                    && paths.above(other).stream()
                            .filter(FactLabels::isHead)
                            .anyMatch(label -> label.meaning() == Meaning.PRIOR);
            behind += sameHead ? 1 : 0;
        }
        return String.valueOf(-1 - behind);
    }

    /** The unit in a bracket behind the head, the line or the block. */
    private String heading(PaperCell cell, MoneyDraft.Line line, @Nullable PaperCell left) {
        List<PaperCell> candidates = new ArrayList<>(paths.cellsAbove(cell));
        candidates.add(line.cell);
        for (PaperCell at = left; at != null; at = paths.left(at)) {
            candidates.add(at);
        }
        for (PaperCell candidate : candidates) {
            if (MoneyUnit.within(candidate.key.qualifier()).isPresent()) {
                return candidate.key.qualifier();
            }
        }
        return "";
    }
}
