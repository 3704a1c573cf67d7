package io.github.jixiao.form.blank;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The table that an empty form is drawn from: what is printed beforehand, and a mark in every row that is to be read. */
final class UnfilledTable {

    /** What stands for the name of every project, task and indicator until the places are known. */
    static final String MARK = "待填";

    private static final String TITLE = "部门（单位）整体支出绩效目标表";

    private final BlankForm form;
    private final FormLayout layout;
    private final List<LevelPair> levels;

    UnfilledTable(BlankForm form, FormLayout layout) {
        this.form = form;
        this.layout = layout;
        this.levels = LevelPair.printed(form.regime());
    }

    DepartmentTargetTable table() {
        DepartmentTargetTable.Builder table = DepartmentTargetTable.builder()
                .title(TITLE)
                .fiscalYear(form.fiscalYear())
                .moneyUnit(form.moneyUnit())
                .composition(Composition.builder()
                        .income(side("财政拨款", "其他资金"))
                        .expenditure(side("基本支出", "项目支出"))
                        .build());
        if (has(Meaning.FUNCTIONS)) {
            table.functions("");
        }
        if (has(Meaning.ANNUAL_TASKS)) {
            table.annualTasks("");
        } else if (has(Meaning.TASKS)) {
            // tasks are asked for once: as a text where the form has a place for it, else as a list
            table.tasks(rows(Task.builder().name(MARK).build()))
                    .tasksTotal(Task.builder().build());
        }
        if (has(Meaning.PROJECTS)) {
            table.projects(rows(Project.builder().name(MARK).build()));
        }
        goals(table, Horizon.LONG_TERM, form.longTermGoals());
        goals(table, Horizon.ANNUAL, form.goals());
        return table.build();
    }

    private boolean has(Meaning block) {
        return layout.blocks().contains(block);
    }

    private <T> List<T> rows(T row) {
        return Collections.nCopies(form.projectRows(), row);
    }

    private static FundingBreakdown side(String first, String second) {
        return FundingBreakdown.builder()
                .addLines(line(first), line(second))
                .total(line("合计"))
                .build();
    }

    private static FundingLine line(String item) {
        return FundingLine.builder().item(item).build();
    }

    private void goals(DepartmentTargetTable.Builder table, Horizon horizon, int count) {
        for (int number = 1; number <= count; number++) {
            Goal.Builder goal = Goal.builder().horizon(horizon).indicators(indicators());
            if (count > 1 || layout.goalInRow()) {
                goal.number(number);
            }
            table.addGoals(goal.build());
        }
    }

    private List<Indicator> indicators() {
        List<Indicator> rows = new ArrayList<>();
        for (LevelPair pair : levels) {
            Indicator.Builder row = Indicator.builder().level1(pair.level1()).name(MARK);
            if (!pair.level2().isEmpty()) {
                row.level2(pair.level2());
            }
            rows.addAll(Collections.nCopies(form.indicatorRows(), row.build()));
        }
        return rows;
    }
}
