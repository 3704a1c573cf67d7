package io.github.jixiao.examples;

import io.github.jixiao.examples.TextTable.Column;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a table as a person reads it on a terminal. */
final class TableView {

    private static final int LINE = 96;

    private final Console console;

    TableView(Console console) {
        this.console = console;
    }

    void show(DepartmentTargetTable table) {
        String title = table.title().orElse("（无标题）");
        console.result(title.lines().collect(Collectors.joining(" ")));
        console.result("=".repeat(Math.min(LINE, DisplayWidth.of(title))));
        head(table);
        money(table.composition());
        prose("部门职能概述", table.functions());
        prose("年度工作任务", table.annualTasks());
        tasks(table);
        projects(table.projects());
        table.goals().forEach(this::goal);
        if (!table.sharedIndicators().isEmpty()) {
            console.result("各目标共用的指标");
            indicators(table.sharedIndicators());
        }
        extras(table.extras());
    }

    private void head(DepartmentTargetTable table) {
        Department department = table.department();
        String facts = Stream.of(
                        fact("部门", department.name()),
                        fact("编码", department.code()),
                        fact("年度", table.fiscalYear()),
                        fact("单位", table.moneyUnit()),
                        fact("填报人", department.preparer()),
                        fact("电话", department.phone()),
                        fact("日期", department.date()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("   "));
        console.result(facts);
        console.result("");
    }

    private static Optional<String> fact(String label, Optional<?> value) {
        return value.map(text -> label + "：" + text.toString().lines().collect(Collectors.joining(" ")));
    }

    private void money(Composition composition) {
        Set<String> years = new TreeSet<>(Collections.reverseOrder());
        Stream.of(composition.income(), composition.expenditure())
                .flatMap(side -> Stream.concat(side.lines().stream(), side.total().stream()))
                .forEach(line -> years.addAll(line.prior().keySet()));
        List<Column> columns = new ArrayList<>(List.of(Column.TEXT, Column.NUMBER, Column.NUMBER));
        List<String> heading = new ArrayList<>(List.of("收支构成", "当年金额", "占比"));
        years.forEach(year -> {
            columns.add(Column.NUMBER);
            heading.add(year);
        });
        columns.add(Column.TEXT);
        heading.add("其他");
        TextTable text = new TextTable(columns.toArray(new Column[0])).row(heading);
        int rows = side("收入", composition.income(), years, text) + side("支出", composition.expenditure(), years, text);
        if (rows > 0) {
            print(text);
        }
    }

    private static int side(String name, FundingBreakdown side, Set<String> years, TextTable text) {
        side.lines().forEach(line -> line(name + "  ", line, years, text));
        side.total().ifPresent(total -> line(name + "  ", total, years, text));
        return side.lines().size() + (side.total().isPresent() ? 1 : 0);
    }

    private static void line(String indent, FundingLine line, Set<String> years, TextTable text) {
        List<String> cells = new ArrayList<>(List.of(indent + line.item(), print(line.amount()), print(line.share())));
        years.forEach(year -> cells.add(print(Optional.ofNullable(line.prior().get(year)))));
        cells.add(joined(line.extras()));
        text.row(cells);
        line.parts().forEach(part -> line(indent + "  ", part, years, text));
    }

    private void prose(String label, Optional<String> text) {
        text.ifPresent(words -> {
            console.result(label);
            TextTable.wrap(words, LINE).forEach(line -> console.result("  " + line));
            console.result("");
        });
    }

    private void tasks(DepartmentTargetTable table) {
        if (table.tasks().isEmpty() && table.tasksTotal().isEmpty()) {
            return;
        }
        TextTable text = new TextTable(
                        Column.TEXT,
                        Column.WIDE_TEXT,
                        Column.TEXT,
                        Column.TEXT,
                        Column.NUMBER,
                        Column.NUMBER,
                        Column.NUMBER,
                        Column.TEXT)
                .row("主要任务", "内容", "职能", "项目", "总额", "财政拨款", "其他资金", "其他");
        table.tasks().forEach(task -> text.row(cells(task, print(task.name()))));
        table.tasksTotal().ifPresent(total -> text.row(cells(total, "合计")));
        print(text);
    }

    private static List<String> cells(Task task, String name) {
        return List.of(
                name,
                print(task.content()),
                print(task.function()),
                print(task.project()),
                print(task.amount()),
                print(task.fiscal()),
                print(task.other()),
                joined(task.extras()));
    }

    private void projects(List<Project> projects) {
        if (projects.isEmpty()) {
            return;
        }
        TextTable text = new TextTable(
                        Column.TEXT, Column.TEXT, Column.NUMBER, Column.NUMBER, Column.WIDE_TEXT, Column.TEXT)
                .row("项目", "类型", "总预算", "本年度预算", "支出方向和用途", "其他");
        for (Project project : projects) {
            text.row(
                    print(project.name()),
                    print(project.type()),
                    print(project.totalBudget()),
                    print(project.yearBudget()),
                    print(project.purpose()),
                    joined(project.extras()));
        }
        print(text);
    }

    private void goal(Goal goal) {
        String label = goal.horizon() == Horizon.ANNUAL ? "年度目标" : "长期目标";
        String end = goal.endYear().map(year -> "（截止 " + year + " 年）").orElse("");
        console.result(label + print(goal.number()) + end);
        TextTable.wrap(goal.text().orElse("（未填写）"), LINE).forEach(line -> console.result("  " + line));
        indicators(goal.indicators());
        extras(goal.extras());
    }

    private void indicators(List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            console.result("");
            return;
        }
        TextTable text = new TextTable(
                        Column.TEXT,
                        Column.TEXT,
                        Column.WIDE_TEXT,
                        Column.NUMBER,
                        Column.NUMBER,
                        Column.NUMBER,
                        Column.NUMBER,
                        Column.TEXT,
                        Column.TEXT,
                        Column.WIDE_TEXT,
                        Column.WIDE_TEXT,
                        Column.TEXT,
                        Column.TEXT)
                .row("一级指标", "二级指标", "三级指标", "前年", "上年", "指标值", "权重", "方向", "依据", "解释", "评分标准", "备注", "其他");
        Optional<Indicator> above = Optional.empty();
        for (Indicator row : indicators) {
            boolean sameLevel1 = above.map(Indicator::level1).equals(Optional.of(row.level1()));
            boolean sameLevel2 = sameLevel1 && above.map(Indicator::level2).equals(Optional.of(row.level2()));
            text.row(
                    sameLevel1 ? "" : print(row.level1()),
                    sameLevel2 ? "" : print(row.level2()),
                    print(row.name()),
                    print(row.yearBeforeLast()),
                    print(row.lastYear()),
                    print(row.target()),
                    print(row.weight()),
                    print(row.direction()),
                    print(row.basis()),
                    print(row.explanation()),
                    print(row.scoring()),
                    print(row.remark()),
                    joined(row.extras()));
            above = Optional.of(row);
        }
        print(text);
    }

    private void extras(Map<String, String> extras) {
        if (!extras.isEmpty()) {
            extras.forEach((label, value) -> console.result("  " + label + "：" + value));
            console.result("");
        }
    }

    private void print(TextTable text) {
        text.print(console::result);
        console.result("");
    }

    private static String print(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String joined(Map<String, String> extras) {
        return extras.entrySet().stream()
                .map(extra -> extra.getKey() + "：" + extra.getValue())
                .collect(Collectors.joining("；"));
    }
}
