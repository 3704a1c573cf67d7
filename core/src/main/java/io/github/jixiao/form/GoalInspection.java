package io.github.jixiao.form;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what of the goals and their indicators paper cannot carry. */
final class GoalInspection {

    private static final int HIGHEST_NUMBER = 999;

    private final LayoutInspection inspection;
    private final DepartmentTargetTable table;
    private final Set<String> announced = new HashSet<>();

    GoalInspection(LayoutInspection inspection, DepartmentTargetTable table) {
        this.inspection = inspection;
        this.table = table;
    }

    void inspect() {
        for (int i = 0; i < table.goals().size(); i++) {
            Goal goal = table.goals().get(i);
            ModelPath path = ModelPath.root().to("goals").at(i);
            if (inspection.layout().blocks().contains(GoalSection.label(goal.horizon()))) {
                goal(goal, path);
            } else {
                inspection.add(LayoutProblem.NO_PLACE, path);
            }
        }
        if (inspection.hasBlock(Meaning.ANNUAL_GOAL, !table.sharedIndicators().isEmpty(), "sharedIndicators")) {
            shared();
        }
    }

    private void goal(Goal goal, ModelPath path) {
        goal.text().ifPresent(text -> {
            inspection.texts().text(text, path.to("text"));
            if (!inspection.layout().goalInRow()) {
                inspection.notLikeLabel(text, path.to("text"));
            }
        });
        goal.number()
                .filter(number ->
                        number < 1 || number > HIGHEST_NUMBER || !announced.add(goal.horizon() + " " + number))
                .ifPresent(number -> inspection.add(LayoutProblem.GOAL_UNCLEAR, path.to("number")));
        goal.endYear()
                .filter(year -> !LayoutInspection.isYear(year))
                .ifPresent(year -> inspection.add(LayoutProblem.GOAL_UNCLEAR, path.to("endYear")));
        inspection.factExtras(goal.extras(), path.to("extras"));
        indicators(goal.horizon(), goal.indicators(), path.to("indicators"));
    }

    private void shared() {
        List<Goal> goals = table.goals();
        int alone = 0;
        while (alone < goals.size() && isWithoutBlock(goals.get(goals.size() - 1 - alone))) {
            alone++;
        }
        ModelPath path = ModelPath.root().to("sharedIndicators");
        if (alone < 2 && !goals.isEmpty()) {
            inspection.add(LayoutProblem.SHARED_UNCLEAR, path);
        }
        indicators(Horizon.ANNUAL, table.sharedIndicators(), path);
    }

    private static boolean isWithoutBlock(Goal goal) {
        return goal.horizon() == Horizon.ANNUAL && goal.indicators().isEmpty();
    }

    private void indicators(Horizon horizon, List<Indicator> rows, ModelPath path) {
        Meaning block = GoalSection.indicatorBlock(horizon);
        RecordFields<Indicator> fields = RecordFields.INDICATOR;
        for (int i = 0; i < rows.size(); i++) {
            Indicator row = rows.get(i);
            if (row.level1().isPresent()
                    && row.withLevel1(Optional.empty())
                            .equals(Indicator.builder().build())) {
                inspection.add(LayoutProblem.RECORD_EMPTY, path.at(i));
            }
            inspection.record(fields, block, row, path.at(i));
        }
        levels(IndicatorGroup.of(rows), path);
    }

    /** A blank below a filled cell is a blank only where merged cells tell that the column has them. */
    private void levels(List<IndicatorGroup> groups, ModelPath path) {
        boolean merged1 = groups.stream().anyMatch(group -> size(group) > 1);
        boolean merged2 = groups.stream()
                .flatMap(group -> group.subgroups().stream())
                .anyMatch(subgroup -> subgroup.indicators().size() > 1);
        int row = 0;
        boolean seen1 = false;
        for (IndicatorGroup group : groups) {
            if (group.level1().isEmpty() && seen1 && !merged1) {
                inspection.add(LayoutProblem.LEVEL_ABSENT_BELOW, path.at(row).to("level1"));
            }
            seen1 |= group.level1().isPresent();
            boolean seen2 = false;
            for (IndicatorGroup.Subgroup subgroup : group.subgroups()) {
                if (subgroup.level2().isEmpty() && seen2 && !merged2) {
                    inspection.add(
                            LayoutProblem.LEVEL_ABSENT_BELOW, path.at(row).to("level2"));
                }
                seen2 |= subgroup.level2().isPresent();
                row += subgroup.indicators().size();
            }
        }
    }

    private static int size(IndicatorGroup group) {
        return group.subgroups().stream()
                .mapToInt(subgroup -> subgroup.indicators().size())
                .sum();
    }
}
