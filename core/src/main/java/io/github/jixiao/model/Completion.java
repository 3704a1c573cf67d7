package io.github.jixiao.model;

import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Computes the totals and shares that a table leaves blank, in the unit of the table. */
final class Completion {

    private static final int SHARE_DECIMALS = 2;

    /** A line of more than ten million times its total is a slip, and no share would say so. */
    private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(1_000_000_000);

    private final Optional<MoneyUnit> unit;

    private Completion(Optional<MoneyUnit> unit) {
        this.unit = unit;
    }

    static DepartmentTargetTable of(DepartmentTargetTable table) {
        Completion completion = new Completion(table.moneyUnit());
        Composition composition = table.composition();
        return table.withComposition(composition
                        .withIncome(completion.completed(composition.income()))
                        .withExpenditure(completion.completed(composition.expenditure())))
                .withTasksTotal(completion.tasksTotal(table));
    }

    private FundingBreakdown completed(FundingBreakdown side) {
        List<FundingLine> lines = side.lines();
        if (lines.isEmpty()) {
            return side;
        }
        FundingLine printed =
                side.total().orElseGet(() -> FundingLine.builder().item("合计").build());
        FundingLine total = printed.withAmount(printed.amount().or(() -> sum(lines, FundingLine::amount)))
                .withPrior(prior(printed, lines));
        Optional<BigDecimal> whole = total.amount().flatMap(this::number);
        return side.withLines(lines.stream().map(line -> withShare(line, whole)).toList())
                .withTotal(Optional.of(withShare(total, whole)));
    }

    private Map<String, Amount> prior(FundingLine total, List<FundingLine> lines) {
        Set<String> years = new LinkedHashSet<>(total.prior().keySet());
        lines.forEach(line -> years.addAll(line.prior().keySet()));
        Map<String, Amount> prior = new LinkedHashMap<>();
        for (String year : years) {
            Optional.ofNullable(total.prior().get(year))
                    .or(() ->
                            sum(lines, line -> Optional.ofNullable(line.prior().get(year))))
                    .ifPresent(amount -> prior.put(year, amount));
        }
        return prior;
    }

    private Optional<Task> tasksTotal(DepartmentTargetTable table) {
        Task none = Task.builder().build();
        Task printed = table.tasksTotal().orElse(none);
        Task total = printed.withAmount(printed.amount().or(() -> sum(table.tasks(), Task::amount)))
                .withFiscal(printed.fiscal().or(() -> sum(table.tasks(), Task::fiscal)))
                .withOther(printed.other().or(() -> sum(table.tasks(), Task::other)));
        return total.equals(none) ? table.tasksTotal() : Optional.of(total);
    }

    /** A blank row adds nothing; where all are blank there is nothing to add up. */
    private <T> Optional<Amount> sum(List<T> rows, Function<T, Optional<Amount>> amount) {
        List<Amount> present =
                rows.stream().map(amount).flatMap(Optional::stream).toList();
        return present.isEmpty() ? Optional.empty() : Amount.sum(present, unit);
    }

    private FundingLine withShare(FundingLine line, Optional<BigDecimal> whole) {
        Optional<BigDecimal> part = line.amount().flatMap(this::number);
        if (line.share().isPresent()
                || part.isEmpty()
                || whole.isEmpty()
                || whole.get().signum() == 0) {
            return line;
        }
        BigDecimal percent = part.get().movePointRight(2).divide(whole.get(), SHARE_DECIMALS, RoundingMode.HALF_UP);
        return percent.abs().compareTo(LARGEST_SHARE) > 0 ? line : line.withShare(Optional.of(Share.of(percent)));
    }

    private Optional<BigDecimal> number(Amount amount) {
        return amount.unit().isEmpty() ? amount.value() : unit.flatMap(own -> amount.in(own, unit));
    }
}
