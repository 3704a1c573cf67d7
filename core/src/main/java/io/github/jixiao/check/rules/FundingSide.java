package io.github.jixiao.check.rules;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.value.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One side of the composition with its places in the model. */
record FundingSide(FundingBreakdown breakdown, ModelPath path) {

    private static final Words SUBTOTALS = Words.of("小计 合计 总计");
    private static final ModelPath COMPOSITION = ModelPath.root().to("composition");

    /** A line at its place in the model. */
    record Line(FundingLine line, ModelPath path) {

        MoneyCell amount() {
            return new MoneyCell(path.to("amount"), line.amount());
        }

        Optional<FundingItem> item() {
            return line.standardItem();
        }

        /** 其中. */
        List<Line> parts() {
            return at(path.to("parts"), line.parts());
        }

        /** Whether its own amount is blank, but not those of its parts. */
        boolean toldByParts() {
            return amount().empty()
                    && line.parts().stream().anyMatch(part -> part.amount().isPresent());
        }

        MoneyCell prior(String year) {
            return new MoneyCell(
                    path.to("prior").to(year), Optional.ofNullable(line.prior().get(year)));
        }
    }

    /** A number at its place in the model. */
    record Measured(BigDecimal value, ModelPath path) {}

    static FundingSide income(DepartmentTargetTable table) {
        return new FundingSide(table.composition().income(), COMPOSITION.to("income"));
    }

    static FundingSide expenditure(DepartmentTargetTable table) {
        return new FundingSide(table.composition().expenditure(), COMPOSITION.to("expenditure"));
    }

    static List<FundingSide> of(DepartmentTargetTable table) {
        return List.of(income(table), expenditure(table));
    }

    ModelPath totalPath() {
        return path.to("total");
    }

    Optional<Line> total() {
        return breakdown.total().map(total -> new Line(total, totalPath()));
    }

    MoneyCell totalAmount() {
        return new MoneyCell(totalPath().to("amount"), breakdown.total().flatMap(FundingLine::amount));
    }

    /** All lines, as they stand. */
    List<Line> allLines() {
        return at(path.to("lines"), breakdown.lines());
    }

    private static List<Line> at(ModelPath list, List<FundingLine> lines) {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(new Line(lines.get(i), list.at(i)));
        }
        return all;
    }

    /**
     * The lines that add up to the total: where a form lists 其中 or a subtotal beside the rest, nothing counts twice, and
     * a whole that is blank is counted by its parts.
     */
    List<Line> lines() {
        Set<FundingItem> items = new HashSet<>();
        breakdown.lines().forEach(line -> line.standardItem().ifPresent(items::add));
        List<Line> all = allLines();
        List<Line> counted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            boolean within = line.item()
                    .flatMap(FundingItem::whole)
                    .filter(items::contains)
                    .isPresent();
            if (!within && !isSubtotal(all, i)) {
                counted.addAll(line.toldByParts() ? line.parts() : List.of(line));
            }
        }
        return counted;
    }

    /** Whether a line is called so and is the sum of some lines right behind or before it. */
    private static boolean isSubtotal(List<Line> all, int at) {
        Line line = all.get(at);
        Optional<BigDecimal> amount = line.line().amount().flatMap(Amount::value);
        return line.item().isEmpty()
                && SUBTOTALS.isAtEndOf(line.line().item())
                && amount.filter(sum -> reaches(sum, all, at, 1) || reaches(sum, all, at, -1))
                        .isPresent();
    }

    private static boolean reaches(BigDecimal sum, List<Line> all, int at, int step) {
        BigDecimal reached = BigDecimal.ZERO;
        for (int i = at + step; i >= 0 && i < all.size() && reached.compareTo(sum) < 0; i += step) {
            reached = reached.add(
                    all.get(i).line().amount().flatMap(Amount::value).orElse(BigDecimal.ZERO));
        }
        return sum.signum() > 0 && reached.compareTo(sum) == 0;
    }

    List<MoneyCell> amounts() {
        return lines().stream().map(Line::amount).toList();
    }

    /** The total, the total's lines and all others. */
    List<Line> rows() {
        List<Line> rows = allLines();
        total().ifPresent(rows::add);
        return rows;
    }

    /** The printed total, else the sum of lines that are all filled in, else the only line where it is one of its own. */
    Optional<Measured> whole(Money money) {
        MoneyCell printed = totalAmount();
        if (!printed.blank()) {
            return money.value(printed).map(value -> new Measured(value, printed.path()));
        }
        List<Line> lines = lines();
        boolean gaps = lines.stream().anyMatch(line -> line.amount().empty());
        boolean single = lines.size() == 1 && lines.get(0).line().standardItem().isPresent();
        if (lines.isEmpty() || gaps || single) {
            return Optional.empty();
        }
        ModelPath place = lines.size() == 1 ? lines.get(0).path().to("amount") : printed.path();
        return money.sum(amounts()).value().map(value -> new Measured(value, place));
    }
}
