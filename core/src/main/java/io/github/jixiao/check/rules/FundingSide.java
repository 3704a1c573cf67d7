package io.github.jixiao.check.rules;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.FundingLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One side of the composition with its places in the model. */
record FundingSide(FundingBreakdown breakdown, ModelPath path) {

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

    /** The lines that add up to the total: where a form lists 其中 beside its whole, the part does not count again. */
    List<Line> lines() {
        Set<FundingItem> items = new HashSet<>();
        breakdown.lines().forEach(line -> line.standardItem().ifPresent(items::add));
        List<Line> counted = allLines();
        counted.removeIf(line -> line.line()
                .standardItem()
                .flatMap(FundingItem::whole)
                .filter(items::contains)
                .isPresent());
        return counted;
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
