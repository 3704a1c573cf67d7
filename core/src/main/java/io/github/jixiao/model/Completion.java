package io.github.jixiao.model;

import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the totals and shares that a table leaves blank. */
final class Completion {

    private Completion() {}

    static DepartmentTargetTable of(DepartmentTargetTable table) {
        Composition composition = table.composition();
        Optional<MoneyUnit> unit = table.moneyUnit();
        return table.withComposition(composition
                        .withIncome(of(composition.income(), unit))
                        .withExpenditure(of(composition.expenditure(), unit)))
                .withTasksTotal(tasksTotal(table));
    }

    private static FundingBreakdown of(FundingBreakdown side, Optional<MoneyUnit> unit) {
        if (side.lines().isEmpty()) {
            return side;
        }
        FundingLine total =
                side.total().orElseGet(() -> FundingLine.builder().item("合计").build());
        if (total.amount().isEmpty()) {
            total = total.withAmount(
                    sum(side.lines().stream().map(FundingLine::amount).toList(), unit));
        }
        Optional<BigDecimal> whole = total.amount().flatMap(Amount::value);
        List<FundingLine> lines = new ArrayList<>();
        for (FundingLine line : side.lines()) {
            lines.add(withShare(line, whole));
        }
        return side.withLines(lines).withTotal(Optional.of(withShare(total, whole)));
    }

    /** A blank line adds nothing; where all are blank there is nothing to add up. */
    private static Optional<Amount> sum(List<Optional<Amount>> amounts, Optional<MoneyUnit> unit) {
        List<Amount> present = amounts.stream().flatMap(Optional::stream).toList();
        return present.isEmpty() ? Optional.empty() : Amount.sum(present, unit);
    }

    private static FundingLine withShare(FundingLine line, Optional<BigDecimal> whole) {
        Optional<BigDecimal> amount =
                line.amount().filter(own -> own.unit().isEmpty()).flatMap(Amount::value);
        if (line.share().isPresent()
                || amount.isEmpty()
                || whole.isEmpty()
                || whole.get().signum() == 0) {
            return line;
        }
        return line.withShare(
                Optional.of(Share.of(amount.get().movePointRight(2).divide(whole.get(), 2, RoundingMode.HALF_UP))));
    }

    private static Optional<Task> tasksTotal(DepartmentTargetTable table) {
        List<Task> tasks = table.tasks();
        if (table.tasksTotal().isPresent() || tasks.isEmpty()) {
            return table.tasksTotal();
        }
        Optional<MoneyUnit> unit = table.moneyUnit();
        Task total = Task.builder()
                .amount(sum(tasks.stream().map(Task::amount).toList(), unit))
                .fiscal(sum(tasks.stream().map(Task::fiscal).toList(), unit))
                .other(sum(tasks.stream().map(Task::other).toList(), unit))
                .build();
        return total.amount().isPresent() ? Optional.of(total) : Optional.empty();
    }
}
