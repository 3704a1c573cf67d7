package io.github.jixiao.form.reading;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.LabelKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the names of lines of money, each with its side of the composition and the line of which it is a part. */
final class MoneyLines {

    /** A head reaches over several lines, not just beyond a border drawn by hand. */
    private static final double WIDER = 1.3;

    /** 合计, 小计: a sum of anything; 资金总额 is one of money. */
    private static final int LONGEST_BARE_SUM = 2;

    private final Paper paper;
    private final int from;
    private final int to;
    private final FactLabels labels;
    private final LabelPaths paths;
    private final MoneyDraft money;
    private FundingItem.@Nullable Side group;

    MoneyLines(Paper paper, int from, int to, FactLabels labels, LabelPaths paths, MoneyDraft money) {
        this.paper = paper;
        this.from = from;
        this.to = to;
        this.labels = labels;
        this.paths = paths;
        this.money = money;
    }

    void find() {
        String block = "";
        for (int row = from; row < to; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                FactLabel label = labels.at(cell);
                if (label != null && label.isLine() && !isStraySum(cell, label)) {
                    line(cell, label);
                } else if (label != null) {
                    FundingItem.Side side = MoneySide.of(label.meaning());
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
    }

    /** 合计 below a list of anything else: beside it, above it and below it stands no word of money. */
    private boolean isStraySum(PaperCell cell, FactLabel label) {
        boolean bare = label.meaning() == Meaning.TOTAL && cell.key.name().length() <= LONGEST_BARE_SUM;
        if (!bare || sideOf(cell) != null || !paths.above(cell).isEmpty()) {
            return false;
        }
        PaperCell left = paths.left(cell);
        FactLabel beside = left == null ? null : labels.at(left);
        boolean composition = beside != null && beside.meaning() == Meaning.COMPOSITION;
        boolean lines = paper.covering(cell.row).stream().anyMatch(other -> other != cell && labels.isLine(other))
                || labels.isLine(paper.at(cell.row - 1, cell.column))
                || labels.isLine(paper.at(cell.rowEnd, cell.column));
        return !composition && !lines && paper.at(cell.row - 1, cell.column) != null;
    }

    private void line(PaperCell cell, FactLabel label) {
        if (label.group() != null) {
            group = label.group();
        }
        if (paths.ofOtherPeriod(cell) != null) {
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
        FundingItem.Side named = MoneySide.named(label.meaning(), LabelKey.of(label.printed()));
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

    private String path(PaperCell cell, FactLabel label) {
        PaperCell left = paths.left(cell);
        FactLabel beside = left == null ? null : labels.at(left);
        return beside == null || MoneySide.of(beside.meaning()) == null
                ? label.printed()
                : beside.printed() + "/" + label.printed();
    }

    /** A group word beside a line, or above it where both sides stand next to each other. */
    private FundingItem.@Nullable Side sideOf(PaperCell cell) {
        for (PaperCell left = paths.left(cell); left != null; left = paths.left(left)) {
            FactLabel label = labels.at(left);
            FundingItem.Side side = label == null ? null : MoneySide.of(label.meaning());
            // 资金来源 over the names of sources says nothing of the uses that head the columns beside it
            boolean headsNames = left.rowEnd == cell.rowEnd && labels.isLine(paper.at(left.rowEnd, left.column));
            if (side != null && !headsNames) {
                return side;
            }
        }
        for (FactLabel label : paths.above(cell)) {
            FundingItem.Side side = MoneySide.of(label.meaning());
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    /** The line whose head reaches over this one: 财政拨款 above 小计 and 一般公共预算. */
    private MoneyDraft.@Nullable Line wholeAbove(PaperCell cell, FactLabel label) {
        PaperCell above = cell.row == from ? null : paper.at(cell.row - 1, cell.column);
        FactLabel head = above == null ? null : labels.at(above);
        if (above == null || head == null || !head.isLine() || head.isTotal() || above.columnEnd < cell.columnEnd) {
            return null;
        }
        Optional<FundingItem> whole = FundingItem.of(label.printed()).flatMap(FundingItem::whole);
        boolean named = whole.isPresent() && whole.equals(FundingItem.of(head.printed()));
        double width = paper.width(cell.column, cell.columnEnd);
        boolean sub = paper.width(above.column, above.columnEnd) > WIDER * width && (label.isTotal() || named);
        return sub ? money.line(above) : null;
    }

    private boolean isPart(PaperCell cell, FactLabel label) {
        PaperCell left = paths.left(cell);
        FactLabel beside = left == null ? null : labels.at(left);
        return label.part() || (beside != null && beside.meaning() == Meaning.PARTS);
    }
}
