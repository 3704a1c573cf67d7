package io.github.jixiao.form.rendering;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.MoneyUnit;
import java.util.List;
import java.util.Optional;

/** Draws the goals in the order of the table, each with its indicators below it, and the indicators they share. */
final class GoalSection {

    private final FormLayout layout;
    private final FormSheet sheet;

    GoalSection(FormLayout layout, FormSheet sheet) {
        this.layout = layout;
        this.sheet = sheet;
    }

    void draw(DepartmentTargetTable table) {
        List<Goal> goals = table.goals();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            if (layout.blocks().contains(label(goal.horizon()))) {
                goal(goal);
                if (!goal.indicators().isEmpty()) {
                    indicators(goal.horizon(), goal.indicators());
                } else if (blockFollows(goals.subList(i + 1, goals.size()), goal.horizon())) {
                    // else the next block would be read as one that both goals share
                    indicators(goal.horizon(), List.of(Indicator.builder().build()));
                }
            }
        }
        if (!table.sharedIndicators().isEmpty() && layout.blocks().contains(Meaning.ANNUAL_GOAL)) {
            indicators(Horizon.ANNUAL, table.sharedIndicators());
        }
    }

    private static boolean blockFollows(List<Goal> later, Horizon horizon) {
        return later.stream()
                .anyMatch(
                        goal -> goal.horizon() == horizon && !goal.indicators().isEmpty());
    }

    private void goal(Goal goal) {
        String label = layout.label(label(goal.horizon()))
                + goal.number().map(String::valueOf).orElse("");
        String text = goal.text().orElse("");
        if (layout.goalInRow()) {
            sheet.wide(label + "：" + text);
        } else {
            sheet.fact(label, text);
        }
        goal.endYear().ifPresent(year -> sheet.fact(layout.label(Meaning.GOAL_END_YEAR), Integer.toString(year)));
        goal.extras().forEach(sheet::fact);
    }

    private void indicators(Horizon horizon, List<Indicator> rows) {
        Meaning block = indicatorBlock(horizon);
        List<FormColumn> form = layout.columns(block);
        Optional<MoneyUnit> none = Optional.empty();
        new RecordTable<>(sheet, RecordFields.indicators(form).columns(form, rows, none))
                .draw(layout.label(block), rows);
    }

    static Meaning label(Horizon horizon) {
        return horizon == Horizon.LONG_TERM ? Meaning.LONG_TERM_GOAL : Meaning.ANNUAL_GOAL;
    }

    static Meaning indicatorBlock(Horizon horizon) {
        return horizon == Horizon.LONG_TERM ? Meaning.LONG_TERM_INDICATORS : Meaning.ANNUAL_INDICATORS;
    }
}
