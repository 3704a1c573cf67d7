package io.github.jixiao.examples;

import io.github.jixiao.examples.Paper.Spot;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Fills a blank form in by its labels, as its notes say. */
final class Clerk {

    private final Paper paper;

    Clerk(Paper paper) {
        this.paper = paper;
    }

    void fill(DepartmentTargetTable table) {
        table.title().ifPresent(title -> paper.spots().get(0).write().accept(title));
        Department department = table.department();
        beside("部门（单位）名称", department.name());
        beside("填报人", department.preparer());
        beside("联系电话", department.phone());
        side("收入构成", table.composition().income());
        side("支出构成", table.composition().expenditure());
        beside("部门职能概述", table.functions());
        beside("年度工作任务", table.annualTasks());
        projects(table.projects());
        tasks(table);
        int from = 0;
        for (Goal goal : table.goals()) {
            from = goal(goal, from);
        }
    }

    private void beside(String label, Optional<String> text) {
        if (text.isPresent()) {
            Spot spot = paper.find(label, 0);
            put(spot.row(), spot.columnEnd(), text.get());
        }
    }

    private void put(int row, int column, String text) {
        paper.at(row, column).write().accept(text);
    }

    private void put(int row, String head, Optional<?> value) {
        value.ifPresent(text -> put(row, paper.find(head, 0).column(), text.toString()));
    }

    private void side(String group, FundingBreakdown side) {
        List<FundingLine> lines = new ArrayList<>(side.lines());
        side.total().filter(total -> !paper.computes()).ifPresent(lines::add);
        for (FundingLine line : lines) {
            int row = paper.find(line.item(), paper.find(group, 0).row()).row();
            put(row, "当年金额", line.amount());
            line.prior().forEach((year, amount) -> put(row, year + "年", Optional.of(amount)));
            if (!paper.computes()) {
                put(row, "占比", line.share());
            }
        }
    }

    private void projects(List<Project> projects) {
        for (int i = 0; i < projects.size(); i++) {
            Project project = projects.get(i);
            int row = paper.find("项目名称", 0).rowEnd() + i;
            put(row, "项目名称", project.name());
            put(row, "项目总预算", project.totalBudget());
            put(row, "项目本年度预算", project.yearBudget());
            put(row, "项目主要支出方向和用途", project.purpose());
        }
    }

    private void tasks(DepartmentTargetTable table) {
        for (int i = 0; i < table.tasks().size(); i++) {
            task(paper.find("任务名称", 0).rowEnd() + i, table.tasks().get(i));
        }
        Optional<Task> total = table.tasksTotal().filter(task -> !paper.computes());
        total.ifPresent(task -> task(paper.find("金额合计", 0).row(), task));
    }

    private void task(int row, Task task) {
        put(row, "任务名称", task.name());
        put(row, "主要内容", task.content());
        put(row, "总额", task.amount());
        put(row, "财政拨款", task.fiscal());
        put(row, "其他资金", task.other());
    }

    /** Returns the row below the goal. */
    private int goal(Goal goal, int from) {
        String label = "年度目标" + goal.number().map(String::valueOf).orElse("") + "：";
        boolean inRow = paper.spots().stream().anyMatch(spot -> spot.text().equals(label));
        Spot place = inRow ? paper.find(label, from) : paper.find("年度总体目标", from);
        goal.text().ifPresent(text -> {
            if (inRow) {
                place.write().accept(text);
            } else {
                put(place.row(), place.columnEnd(), text);
            }
        });
        Deque<Indicator> rows = new ArrayDeque<>(goal.indicators());
        Spot block = paper.find("年度绩效指标", place.row());
        int row = paper.find("三级指标", block.row()).rowEnd();
        Spot level1 = null;
        boolean used = false;
        while (row < block.rowEnd()) {
            Spot first = paper.at(row, block.columnEnd());
            if (level1 != null && !first.equals(level1) && !used) {
                level1.write().accept("");
            }
            used &= first.equals(level1);
            level1 = first;
            Spot level2 = paper.at(row, first.columnEnd());
            boolean any = false;
            for (int at = row; at < level2.rowEnd() && isNext(rows, first, level2); at++) {
                indicator(at, block, rows.remove());
                any = true;
            }
            if (!any) {
                level2.write().accept("");
            }
            used |= any;
            row = level2.rowEnd();
        }
        if (level1 != null && !used) {
            level1.write().accept("");
        }
        if (!rows.isEmpty()) {
            throw new AssertionError("no place for " + rows);
        }
        return block.rowEnd();
    }

    private static boolean isNext(Deque<Indicator> rows, Spot level1, Spot level2) {
        return !rows.isEmpty()
                && rows.element().level1().equals(Optional.of(level1.text()))
                && rows.element().level2().equals(Optional.of(level2.text()));
    }

    private void indicator(int row, Spot block, Indicator indicator) {
        in(row, block, "三级指标", indicator.name());
        in(row, block, "前年", indicator.yearBeforeLast());
        in(row, block, "上年", indicator.lastYear());
        boolean history = paper.spots().stream().anyMatch(spot -> spot.text().equals("预期当年实现值"));
        in(row, block, history ? "预期当年实现值" : "指标值", indicator.target());
        in(row, block, "指标值确定依据", indicator.basis());
    }

    private void in(int row, Spot block, String head, Optional<?> value) {
        value.ifPresent(text -> put(row, paper.find(head, block.row()).column(), text.toString()));
    }

    /** What can be put into a cell of numbers. */
    static boolean isPlain(Amount amount) {
        return amount.unit().isEmpty() && amount.value().isPresent();
    }
}
