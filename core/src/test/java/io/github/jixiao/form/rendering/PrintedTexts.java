package io.github.jixiao.form.rendering;

import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorGroup;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a table has to print besides labels and items, property by property. */
final class PrintedTexts {

    private final List<String> texts = new ArrayList<>();

    private PrintedTexts() {}

    static List<String> of(DepartmentTargetTable table) {
        PrintedTexts printed = new PrintedTexts();
        printed.add(
                table.department().name(),
                table.department().code(),
                table.department().preparer(),
                table.department().phone(),
                table.department().date(),
                table.functions(),
                table.annualTasks());
        printed.texts.addAll(table.extras().values());
        printed.side(table.composition().income());
        printed.side(table.composition().expenditure());
        table.tasks().forEach(printed::task);
        table.tasksTotal().ifPresent(printed::task);
        table.projects().forEach(printed::project);
        table.goals().forEach(printed::goal);
        printed.indicators(table.sharedIndicators());
        return printed.texts;
    }

    private void add(Optional<?>... values) {
        Stream.of(values).flatMap(Optional::stream).map(Object::toString).forEach(texts::add);
    }

    private void side(FundingBreakdown side) {
        side.lines().forEach(this::line);
        side.total().ifPresent(this::line);
    }

    private void line(FundingLine line) {
        add(line.amount(), line.share());
        line.prior().values().forEach(amount -> texts.add(amount.toString()));
        line.parts().forEach(this::line);
        texts.addAll(line.extras().values());
    }

    private void task(Task task) {
        add(task.name(), task.content(), task.function(), task.project(), task.amount(), task.fiscal(), task.other());
        texts.addAll(task.extras().values());
    }

    private void project(Project project) {
        add(project.name(), project.type(), project.totalBudget(), project.yearBudget(), project.purpose());
        texts.addAll(project.extras().values());
    }

    private void goal(Goal goal) {
        String label = goal.horizon() == Horizon.ANNUAL ? "年度目标" : "长期目标";
        texts.add(label + goal.number().map(Object::toString).orElse("") + "："
                + goal.text().orElse(""));
        add(goal.endYear());
        texts.addAll(goal.extras().values());
        indicators(goal.indicators());
    }

    /** Levels are printed once for each group of rows. */
    private void indicators(List<Indicator> rows) {
        for (IndicatorGroup group : IndicatorGroup.of(rows)) {
            add(group.level1());
            group.subgroups().forEach(subgroup -> add(subgroup.level2()));
        }
        for (Indicator row : rows) {
            add(
                    row.name(),
                    row.target(),
                    row.yearBeforeLast(),
                    row.lastYear(),
                    row.basis(),
                    row.weight(),
                    row.direction(),
                    row.explanation(),
                    row.scoring(),
                    row.remark());
            texts.addAll(row.extras().values());
        }
    }
}
