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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the composition among facts: every amount has a row path and a column path of labels, either of which may name
 * its line. A matrix, a list of lines, heads over one row and two sides beside each other are read alike.
 */
final class MoneyFacts {

    /** A head reaches over several lines, not just beyond a border drawn by hand. */
    private static final double WIDER = 1.3;

    /** 合计, 小计: a sum of anything; 资金总额 is one of money. */
    private static final int LONGEST_BARE_SUM = 2;

    private final Paper paper;
    private final int from;
    private final int to;
    private final FactLabels labels;
    private final LabelPaths paths;
    private final TableDraft draft;
    private final MoneyDraft money;
    private FundingItem.@Nullable Side group;

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
        String block = "";
        for (int row = from; row < to; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                FactLabels.Label label = labels.at(cell);
                if (label != null && label.isLine() && !isStraySum(cell, label)) {
                    line(cell, label);
                } else if (label != null) {
                    FundingItem.Side side = FactLabels.side(label.meaning());
                    group = side == null ? group : side;
                    // repeated on the next page, the label begins nothing new
                    if (label.meaning() == Meaning.COMPOSITION
                            && !label.printed().equals(block)) {
                        group = null;
                        block = label.printed();
                    }
                }
            }
        }
        for (int row = from; row < to; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                if (labels.at(cell) == null && (cell.isBlank() || cell.isOpen())) {
                    value(cell);
                }
            }
        }
    }

    /** 合计 below a list of anything else: beside it, above it and below it stands no word of money. */
    private boolean isStraySum(PaperCell cell, FactLabels.Label label) {
        boolean bare = label.meaning() == Meaning.TOTAL && cell.key.name().length() <= LONGEST_BARE_SUM;
        if (!bare || sideOf(cell) != null || !paths.above(cell).isEmpty()) {
            return false;
        }
        PaperCell left = paths.left(cell);
        FactLabels.Label beside = left == null ? null : labels.at(left);
        boolean composition = beside != null && beside.meaning() == Meaning.COMPOSITION;
        boolean lines = paper.covering(cell.row).stream().anyMatch(other -> other != cell && labels.isLine(other))
                || labels.isLine(paper.at(cell.row - 1, cell.column))
                || labels.isLine(paper.at(cell.rowEnd, cell.column));
        return !composition && !lines && paper.at(cell.row - 1, cell.column) != null;
    }

    private void line(PaperCell cell, FactLabels.Label label) {
        if (label.group() != null) {
            group = label.group();
        }
        if (ofOtherPeriod(cell) != null) {
            return;
        }
        boolean total = label.isTotal();
        MoneyDraft.Line whole = wholeAbove(cell, label);
        if (whole != null && total) {
            // 小计 below 财政拨款 is the amount of that line
            money.alias(cell, whole);
            return;
        }
        FundingItem.Side side = sideOf(cell);
        FundingItem.Side named = FactLabels.sideNamed(label.meaning(), LabelKey.of(label.printed()));
        MoneyDraft.Line line = new MoneyDraft.Line(
                cell,
                label.item() == null ? label.printed() : label.item(),
                path(cell, label),
                total,
                whole != null || isPart(cell, label),
                whole,
                side != null ? side : contradicts(named) ? null : group,
                named);
        money.line(line);
        String value = label.value();
        if (value != null && !value.isEmpty()) {
            money.value(line, Meaning.AMOUNT, "", "", "", cell, value);
        }
    }

    /** A group word holds until the next one, unless an item plainly belongs to the other side. */
    private boolean contradicts(FundingItem.@Nullable Side named) {
        return named != null && group != null && named != group;
    }

    private String path(PaperCell cell, FactLabels.Label label) {
        PaperCell left = paths.left(cell);
        FactLabels.Label beside = left == null ? null : labels.at(left);
        return beside == null || FactLabels.side(beside.meaning()) == null
                ? label.printed()
                : beside.printed() + "/" + label.printed();
    }

    /** A group word beside a line, or above it where both sides stand next to each other. */
    private FundingItem.@Nullable Side sideOf(PaperCell cell) {
        for (PaperCell left = paths.left(cell); left != null; left = paths.left(left)) {
            FactLabels.Label label = labels.at(left);
            FundingItem.Side side = label == null ? null : FactLabels.side(label.meaning());
            // 资金来源 over the names of sources says nothing of the uses that head the columns beside it
            boolean headsNames = left.rowEnd == cell.rowEnd && labels.isLine(paper.at(left.rowEnd, left.column));
            if (side != null && !headsNames) {
                return side;
            }
        }
        for (FactLabels.Label label : paths.above(cell)) {
            FundingItem.Side side = FactLabels.side(label.meaning());
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    /** The line whose head reaches over this one: 财政拨款 above 小计 and 一般公共预算. */
    private MoneyDraft.@Nullable Line wholeAbove(PaperCell cell, FactLabels.Label label) {
        PaperCell above = cell.row == from ? null : paper.at(cell.row - 1, cell.column);
        FactLabels.Label head = above == null ? null : labels.at(above);
        if (above == null || head == null || !head.isLine() || head.isTotal() || above.columnEnd < cell.columnEnd) {
            return null;
        }
        Optional<FundingItem> whole = FundingItem.of(label.printed()).flatMap(FundingItem::whole);
        boolean named = whole.isPresent() && whole.equals(FundingItem.of(head.printed()));
        double width = paper.width(cell.column, cell.columnEnd);
        boolean sub = paper.width(above.column, above.columnEnd) > WIDER * width && (label.isTotal() || named);
        return sub ? money.line(above) : null;
    }

    private boolean isPart(PaperCell cell, FactLabels.Label label) {
        PaperCell left = paths.left(cell);
        FactLabels.Label beside = left == null ? null : labels.at(left);
        return label.part() || (beside != null && beside.meaning() == Meaning.PARTS);
    }

    /** The label, here or above in the same column, that says that the money is not that of the year. */
    private FactLabels.@Nullable Label ofOtherPeriod(PaperCell cell) {
        for (int row = cell.row; row >= from; row--) {
            PaperCell at = row == cell.row ? cell : paper.at(row, cell.column);
            FactLabels.Label label = at == null ? null : labels.at(at);
            if (label == null || (at != null && at.column != cell.column)) {
                return null;
            }
            if (label.meaning() == Meaning.OTHER_PERIOD) {
                return label;
            }
            if (label.isTotal() || !label.isLine()) {
                return null;
            }
        }
        return null;
    }

    private void value(PaperCell cell) {
        PaperCell left = paths.left(cell);
        FactLabels.Label beside = left == null ? null : labels.at(left);
        FactLabels.Label period = left == null ? null : ofOtherPeriod(left);
        if (beside != null && period != null) {
            if (!cell.isBlank()) {
                String name = beside.equals(period) ? "" : "/" + beside.item();
                draft.extra(LabelText.item(period.printed()) + name, cell.text, cell);
            }
            return;
        }
        List<FactLabels.Label> heads = paths.above(cell);
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
    private MoneyDraft.@Nullable Line bareTotal(PaperCell cell, PaperCell left, FactLabels.Label beside) {
        FundingItem.Side side = FactLabels.side(beside.meaning());
        boolean bears = side != null || beside.meaning() == Meaning.COMPOSITION;
        if (!bears || left.columnEnd != cell.column || !FactLabels.isNumber(cell.text)) {
            return null;
        }
        MoneyDraft.Line line =
                new MoneyDraft.Line(left, LabelText.item(left.text), beside.printed(), true, false, null, side, side);
        money.line(line);
        return line;
    }

    private void bind(PaperCell cell, MoneyDraft.Line line, List<FactLabels.Label> heads, @Nullable PaperCell left) {
        FactLabels.Label head =
                heads.stream().filter(FactLabels::isHead).findFirst().orElse(null);
        FactLabels.Label beside = left == null ? null : labels.at(left);
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
    private String year(PaperCell cell, FactLabels.Label head) {
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
