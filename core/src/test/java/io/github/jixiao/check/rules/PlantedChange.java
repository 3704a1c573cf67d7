package io.github.jixiao.check.rules;

import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Changes of the lists of a table. */
final class PlantedChange {

    private PlantedChange() {}

    static UnaryOperator<DepartmentTargetTable> goals(Consumer<List<Goal>> change) {
        return table -> {
            List<Goal> goals = new ArrayList<>(table.goals());
            change.accept(goals);
            return table.withGoals(goals);
        };
    }

    static UnaryOperator<DepartmentTargetTable> rows(int goal, Consumer<List<Indicator>> change) {
        return goals(goals -> {
            List<Indicator> rows = new ArrayList<>(goals.get(goal).indicators());
            change.accept(rows);
            goals.set(goal, goals.get(goal).withIndicators(rows));
        });
    }

    static UnaryOperator<DepartmentTargetTable> both(
            UnaryOperator<DepartmentTargetTable> one, UnaryOperator<DepartmentTargetTable> other) {
        return table -> other.apply(one.apply(table));
    }
}
