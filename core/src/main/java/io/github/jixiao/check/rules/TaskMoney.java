package io.github.jixiao.check.rules;

import io.github.jixiao.check.rules.FundingSide.Measured;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The money of the tasks, by column. */
enum TaskMoney {
    AMOUNT("amount", Task::amount),
    FISCAL("fiscal", Task::fiscal),
    OTHER("other", Task::other);

    private static final ModelPath TASKS = ModelPath.root().to("tasks");
    private static final ModelPath TOTAL = ModelPath.root().to("tasksTotal");

    private final String property;
    private final Function<Task, Optional<Amount>> column;

    TaskMoney(String property, Function<Task, Optional<Amount>> column) {
        this.property = property;
        this.column = column;
    }

    MoneyCell of(Task task, ModelPath path) {
        return new MoneyCell(path.to(property), column.apply(task));
    }

    List<MoneyCell> rows(DepartmentTargetTable table) {
        List<MoneyCell> cells = new ArrayList<>();
        for (int i = 0; i < table.tasks().size(); i++) {
            cells.add(of(table.tasks().get(i), TASKS.at(i)));
        }
        return cells;
    }

    /** The cell of 金额合计, where it states money. */
    Optional<MoneyCell> sumRow(DepartmentTargetTable table) {
        return table.tasksTotal().map(total -> of(total, TOTAL)).filter(cell -> !cell.blank());
    }

    static Optional<MoneyCell> total(DepartmentTargetTable table) {
        return AMOUNT.sumRow(table);
    }

    /** What the whole department spends or gets. */
    static Optional<Measured> department(DepartmentTargetTable table, Money money) {
        return FundingSide.expenditure(table)
                .whole(money)
                .or(() -> FundingSide.income(table).whole(money));
    }
}
