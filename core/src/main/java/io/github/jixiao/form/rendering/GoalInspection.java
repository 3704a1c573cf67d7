package io.github.jixiao.form.rendering;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what of the goals and their indicators paper cannot carry. */
final class GoalInspection {

    private static final int HIGHEST_NUMBER = 999;

    private final FormLayout layout;
    private final RecordInspection records;
    private final DepartmentTargetTable table;
    private final Set<String> announced = new HashSet<>();

    GoalInspection(FormLayout layout, RecordInspection records, DepartmentTargetTable table) {
        this.layout = layout;
        this.records = records;
        this.table = table;
    }

    void inspect() {
        List<Goal> goals = table.goals();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            ModelPath path = ModelPath.root().to("goals").at(i);
            if (layout.blocks().contains(GoalSection.label(goal.horizon()))) {
                goal(goal, path);
                if (isBare(goal) && i + 1 < goals.size()) {
                    records.add(LayoutProblem.GOAL_UNCLEAR, path);
                }
            } else {
                records.add(LayoutProblem.NO_PLACE, path);
            }
        }
        if (!table.sharedIndicators().isEmpty() && layout.blocks().contains(Meaning.ANNUAL_GOAL)) {
            shared();
        }
    }

    /** A label and nothing else above other goals is a heading over them. */
    private static boolean isBare(Goal goal) {
        return goal.number().isEmpty()
                && goal.text().isEmpty()
                && goal.indicators().isEmpty();
    }

    private void goal(Goal goal, ModelPath path) {
        goal.text().ifPresent(text -> records.texts().text(text, path.to("text")));
        goal.number()
                .filter(number -> number < 1 || number > HIGHEST_NUMBER || isAnnounced(goal, number))
                .ifPresent(number -> records.add(LayoutProblem.GOAL_UNCLEAR, path.to("number")));
        goal.endYear()
                .filter(year -> goal.horizon() == Horizon.ANNUAL || !year.equals(PrintedYear.whole(year.toString())))
                .ifPresent(year -> records.add(LayoutProblem.GOAL_UNCLEAR, path.to("endYear")));
        if (!goal.extras().isEmpty()) {
            records.extras(goal.extras(), path.to("extras"));
            records.add(LayoutProblem.GOAL_EXTRAS, path.to("extras"));
        }
        indicators(goal.horizon(), goal.indicators(), path.to("indicators"));
    }

    /** Whether a goal of the same number stands above, without indicators: a reader takes both for one. */
    private boolean isAnnounced(Goal goal, int number) {
        String name = goal.horizon() + " " + number;
        return goal.indicators().isEmpty() ? !announced.add(name) : announced.contains(name);
    }

    private void shared() {
        List<Goal> annual = table.goals().stream()
                .filter(goal -> goal.horizon() == Horizon.ANNUAL)
                .toList();
        int alone = 0;
        while (alone < annual.size()
                && annual.get(annual.size() - 1 - alone).indicators().isEmpty()) {
            alone++;
        }
        ModelPath path = ModelPath.root().to("sharedIndicators");
        if (alone < 2 && !annual.isEmpty()) {
            records.add(LayoutProblem.SHARED_UNCLEAR, path);
        }
        indicators(Horizon.ANNUAL, table.sharedIndicators(), path);
    }

    private void indicators(Horizon horizon, List<Indicator> rows, ModelPath path) {
        Meaning block = GoalSection.indicatorBlock(horizon);
        RecordFields<Indicator> fields = RecordFields.INDICATOR;
        Indicator above = Indicator.builder().build();
        for (int i = 0; i < rows.size(); i++) {
            Indicator row = rows.get(i);
            Map<Meaning, String> printed = records.printed(fields, block, row, path.at(i));
            level(row.level1(), path.at(i).to("level1"));
            level(row.level2(), path.at(i).to("level2"));
            // what is merged with the row above stands there
            if (row.level1().equals(above.level1())) {
                printed.remove(Meaning.LEVEL1);
                if (row.level2().equals(above.level2())) {
                    printed.remove(Meaning.LEVEL2);
                }
            }
            List<String> texts = RecordInspection.withExtras(printed, row.extras());
            // a level 1 alone belongs to the rows below that are merged with it
            boolean below = i + 1 < rows.size() && rows.get(i + 1).level1().equals(row.level1());
            boolean alone = texts.size() == 1 && printed.containsKey(Meaning.LEVEL1);
            records.row(alone && below ? List.of() : texts, path.at(i));
            above = row;
        }
        new LevelInspection(records, rows, path).inspect();
        records.extraColumns(fields, block, rows, path);
    }

    private void level(Optional<String> level, ModelPath path) {
        level.filter(text -> !LabelText.oneLine(text).equals(text))
                .ifPresent(text -> records.add(LayoutProblem.SPACED_NAME, path));
    }
}
