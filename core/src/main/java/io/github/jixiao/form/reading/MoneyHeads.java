package io.github.jixiao.form.reading;

import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.value.Placeholder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the heads and the names of lines of the composition that are known by their neighbours only. */
final class MoneyHeads {

    private final Paper paper;
    private final int from;
    private final int to;
    private final FactLabels labels;

    MoneyHeads(Paper paper, int from, int to, FactLabels labels) {
        this.paper = paper;
        this.from = from;
        this.to = to;
        this.labels = labels;
    }

    /** Tells the heads among the cells of a row, whose known labels are told. */
    void find(List<PaperCell> content) {
        groupHeads(content);
        yearHeads(content);
        unknownHeads(content);
    }

    /** 部门预算收入 names a total, but beside 金额 it heads the lines below. */
    private void groupHeads(List<PaperCell> content) {
        for (int i = 0; i + 1 < content.size(); i++) {
            PaperCell cell = content.get(i);
            FactLabel label = labels.at(cell);
            FactLabel next = labels.at(content.get(i + 1));
            boolean headed = next != null && next.meaning() == Meaning.AMOUNT;
            boolean income = label != null && label.meaning() == Meaning.INCOME_TOTAL;
            boolean expenditure = label != null && label.meaning() == Meaning.EXPENDITURE_TOTAL;
            if (headed && (income || expenditure)) {
                labels.put(
                        cell,
                        FactLabel.of(income ? Meaning.INCOME : Meaning.EXPENDITURE, LabelText.oneLine(cell.text)));
            }
        }
    }

    /** 2023年 is a head where other heads stand beside it, or 近两年收支金额 above it. */
    private void yearHeads(List<PaperCell> content) {
        boolean beside = content.stream().anyMatch(cell -> FactLabels.isHead(labels.at(cell)));
        for (PaperCell cell : content) {
            if (!cell.isOpen()) {
                continue;
            }
            Integer year = PrintedYear.whole(cell.text);
            boolean unfilled = cell.key.name().equals("年") || cell.key.name().equals("年度");
            PaperCell above = headAbove(cell);
            FactLabel head = above == null ? null : labels.at(above);
            // below a year that heads a column, 2026 is an amount
            boolean below =
                    head != null && head.meaning() == Meaning.PRIOR && PrintedYear.whole(head.printed()) == null;
            if ((year != null && (beside || below)) || (unfilled && below)) {
                labels.put(cell, FactLabel.of(Meaning.PRIOR, LabelText.oneLine(cell.text)));
            }
        }
    }

    /** The cell above, blank rows passed over, or the one to whose right blanks were left where cells should be merged. */
    private @Nullable PaperCell headAbove(PaperCell cell) {
        int row = cell.row - 1;
        while (row > from && paper.beginning(row).stream().allMatch(PaperCell::isBlank)) {
            row--;
        }
        PaperCell above = paper.at(row, cell.column);
        while (above != null && above.isBlank() && above.column > 0) {
            above = paper.at(row, above.column - 1);
        }
        return above;
    }

    /** Beside heads of amounts and without any number in its row, an unknown text is a head as well. */
    private void unknownHeads(List<PaperCell> content) {
        long known = content.stream()
                .filter(cell -> FactLabels.isHead(labels.at(cell)))
                .count();
        boolean items =
                content.stream().map(labels::at).anyMatch(label -> label != null && label.meaning() == Meaning.ITEM);
        boolean heads = known >= 2 || (known == 1 && items);
        boolean numbers = content.stream().anyMatch(cell -> FactLabels.isNumber(cell.text));
        if (!heads || numbers) {
            return;
        }
        boolean after = false;
        for (PaperCell cell : content) {
            after |= FactLabels.isHead(labels.at(cell));
            if (after && cell.isOpen() && FactLabels.readsLikeLabel(cell)) {
                labels.put(cell, FactLabel.of(null, LabelText.oneLine(cell.text)));
            }
        }
    }

    /** An unknown text where the names of lines stand: beside a group word or below the head over the items. */
    void unknownItem(PaperCell cell) {
        if (!cell.isOpen() || FactLabels.isNumber(cell.text) || cell.text.length() > 2 * FactLabels.LONGEST_UNKNOWN) {
            return;
        }
        PaperCell left = cell.column == 0 ? null : paper.at(cell.row, cell.column - 1);
        FactLabel beside = left == null ? null : labels.at(left);
        boolean grouped =
                beside != null && (MoneySide.of(beside.meaning()) != null || beside.meaning() == Meaning.PARTS);
        boolean inComposition = beside != null && beside.meaning() == Meaning.COMPOSITION;
        PaperCell right = paper.at(cell.row, cell.columnEnd);
        boolean valued = right != null
                && labels.at(right) == null
                && (right.isBlank() || Placeholder.matches(right.text) || FactLabels.isNumber(right.text));
        boolean dash = valued && !right.isBlank() && isLineAt(paper.at(cell.row - 1, cell.column), cell);
        boolean numbered = valued && (dash || FactLabels.isNumber(right.text));
        if (isHeadBesideLines(cell)) {
            labels.put(cell, FactLabels.line(cell.text, LabelText.oneLine(cell.text), null));
            return;
        }
        if (valued
                && (grouped
                        || (inComposition && numbered)
                        || (numbered && (isUnderItems(cell) || isBetweenLines(cell))))) {
            labels.put(cell, FactLabels.line(cell.text, LabelText.oneLine(cell.text), null));
        }
    }

    /** 上级补助 between 财政拨款 and 基本支出, with an amount below as they have. */
    private boolean isHeadBesideLines(PaperCell cell) {
        long lines = paper.beginning(cell.row).stream()
                .filter(head -> labels.isLine(head) && isOverAmount(head))
                .count();
        // beside 资金来源, merged down over the amounts as well, one that is known will do
        boolean grouped = paper.covering(cell.row).stream()
                .anyMatch(left -> left.columnEnd <= cell.column
                        && left.rowEnd > cell.rowEnd
                        && labels.at(left) != null
                        && MoneySide.of(labels.at(left).meaning()) != null);
        return isOverAmount(cell)
                && lines >= (grouped ? 1 : 2)
                && FactLabels.readsLikeLabel(cell)
                && !Placeholder.matches(cell.text);
    }

    private boolean isUnderItems(PaperCell cell) {
        boolean lines = true;
        for (int row = cell.row - 1; row >= from && row > cell.row - 60; row--) {
            PaperCell above = paper.at(row, cell.column);
            FactLabel label = above == null ? null : labels.at(above);
            boolean group = label != null && MoneySide.of(label.meaning()) != null;
            // below 支出预算, whether or not a head 金额 stands beside it
            if (label != null && (label.meaning() == Meaning.ITEM || headsLines(label, row) || (group && lines))) {
                return true;
            }
            lines &= isLineAt(above, cell);
        }
        return false;
    }

    /** Above and below, in the same column, stand lines that are known. */
    private boolean isBetweenLines(PaperCell cell) {
        return isLineAt(paper.at(cell.row - 1, cell.column), cell)
                && isLineAt(paper.at(cell.rowEnd, cell.column), cell);
    }

    private boolean isLineAt(@Nullable PaperCell other, PaperCell cell) {
        return other != null && other.column == cell.column && labels.isLine(other);
    }

    private boolean isOverAmount(PaperCell head) {
        PaperCell below = head.rowEnd < to ? paper.at(head.rowEnd, head.column) : null;
        return below != null && FactLabels.isNumber(below.text) && below.column == head.column;
    }

    /** 收入预算 beside 预算金额 is the head over the names of its lines. */
    private boolean headsLines(FactLabel label, int row) {
        return MoneySide.of(label.meaning()) != null
                && paper.beginning(row).stream()
                        .map(labels::at)
                        .anyMatch(beside -> beside != null && beside.meaning() == Meaning.AMOUNT);
    }
}
