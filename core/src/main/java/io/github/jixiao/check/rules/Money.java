package io.github.jixiao.check.rules;

import io.github.jixiao.check.RuleContext;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The money of one table in one unit: the table's, or 万元 where the table has none and its amounts print their own. */
final class Money {

    /** Sums are held to one hundredth of the unit. */
    static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static final ModelPath PROJECTS = ModelPath.root().to("projects");
    private static final ModelPath TASKS = ModelPath.root().to("tasks");
    private static final ModelPath TASKS_TOTAL = ModelPath.root().to("tasksTotal");

    private final List<MoneyCell> cells = new ArrayList<>();
    private final Optional<MoneyUnit> tableUnit;
    private final boolean ownUnits;

    static Money of(RuleContext context) {
        return context.shared(Money.class, () -> new Money(context.table()));
    }

    Money(DepartmentTargetTable table) {
        for (FundingSide side : FundingSide.of(table)) {
            side.allLines().forEach(line -> add(line.line(), line.path()));
            side.breakdown().total().ifPresent(total -> add(total, side.totalPath()));
        }
        for (int i = 0; i < table.tasks().size(); i++) {
            add(table.tasks().get(i), TASKS.at(i));
        }
        table.tasksTotal().ifPresent(total -> add(total, TASKS_TOTAL));
        for (int i = 0; i < table.projects().size(); i++) {
            Project project = table.projects().get(i);
            add(project.totalBudget(), PROJECTS.at(i).to("totalBudget"));
            add(project.yearBudget(), PROJECTS.at(i).to("yearBudget"));
        }
        tableUnit = table.moneyUnit();
        ownUnits = cells.stream()
                .flatMap(cell -> cell.amount().stream())
                .anyMatch(amount -> amount.unit().isPresent());
    }

    private void add(FundingLine line, ModelPath path) {
        add(line.amount(), path.to("amount"));
        line.prior()
                .forEach((year, amount) ->
                        add(Optional.of(amount), path.to("prior").to(year)));
        for (int i = 0; i < line.parts().size(); i++) {
            add(line.parts().get(i), path.to("parts").at(i));
        }
    }

    private void add(Task task, ModelPath path) {
        add(task.amount(), path.to("amount"));
        add(task.fiscal(), path.to("fiscal"));
        add(task.other(), path.to("other"));
    }

    private void add(Optional<Amount> amount, ModelPath path) {
        if (amount.isPresent()) {
            cells.add(new MoneyCell(path, amount));
        }
    }

    /** All amounts that the table states, in no order that matters. */
    List<MoneyCell> cells() {
        return Collections.unmodifiableList(cells);
    }

    /** The number in the common unit; empty where the amount is no number or its unit is not known. */
    Optional<BigDecimal> value(Amount amount) {
        if (amount.unit().isEmpty()) {
            return plain() ? amount.value() : Optional.empty();
        }
        return amount.in(tableUnit.orElse(MoneyUnit.WAN_YUAN), tableUnit);
    }

    /** The common unit; empty where no unit is told at all. */
    Optional<MoneyUnit> unit() {
        return tableUnit.or(() -> ownUnits ? Optional.of(MoneyUnit.WAN_YUAN) : Optional.empty());
    }

    /** Whether a bare number is in the common unit. */
    boolean plain() {
        return tableUnit.isPresent() || !ownUnits;
    }

    Optional<BigDecimal> value(MoneyCell cell) {
        return cell.amount().flatMap(this::value);
    }

    /** Adds cells; blank ones add nothing. */
    Sum sum(List<MoneyCell> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        List<ModelPath> stated = new ArrayList<>();
        for (MoneyCell part : parts) {
            if (part.blank()) {
                continue;
            }
            Optional<BigDecimal> value = value(part);
            if (value.isEmpty()) {
                return new Sum(Optional.empty(), Optional.of(part.path()), List.of());
            }
            sum = sum.add(value.get());
            stated.add(part.path());
        }
        return new Sum(stated.isEmpty() ? Optional.empty() : Optional.of(sum), Optional.empty(), stated);
    }

    /**
     * A sum.
     *
     * @param value the number; empty where no part states money, or one is unreadable
     * @param unreadable the first part that states something other than a number
     * @param parts the parts that were added
     */
    record Sum(Optional<BigDecimal> value, Optional<ModelPath> unreadable, List<ModelPath> parts) {}

    static boolean differs(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) > 0;
    }
}
