package io.github.jixiao.check.rules;

import io.github.jixiao.check.RuleContext;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project or a task: something on which money is spent, in words.
 *
 * @param name its name as printed
 * @param purpose what it is for; empty where the table does not say
 * @param amount what it costs this year
 * @param path its place in the model
 */
record Workload(String name, String purpose, MoneyCell amount, ModelPath path) {

    /** Words of what keeps a department going; no goal is set for that. */
    private static final Words RUNNING = Words.of("运转 人员 工资 公用经费 公用支出 办公 后勤 基本支出 机关运行 机构运行");

    static List<Workload> projects(DepartmentTargetTable table) {
        List<Workload> items = new ArrayList<>();
        for (int i = 0; i < table.projects().size(); i++) {
            Project project = table.projects().get(i);
            ModelPath path = ModelPath.root().to("projects").at(i);
            MoneyCell budget = new MoneyCell(path.to("yearBudget"), project.yearBudget());
            items.add(new Workload(text(project.name()), text(project.purpose()), budget, path));
        }
        return items;
    }

    static List<Workload> tasks(DepartmentTargetTable table) {
        List<Workload> items = new ArrayList<>();
        for (int i = 0; i < table.tasks().size(); i++) {
            Task task = table.tasks().get(i);
            ModelPath path = ModelPath.root().to("tasks").at(i);
            items.add(new Workload(text(task.name()), text(task.content()), TaskMoney.AMOUNT.of(task, path), path));
        }
        return items;
    }

    /** What goals and indicators speak of. */
    static Topics goals(RuleContext context) {
        Topics topics = new Topics();
        for (Goal goal : context.table().goals()) {
            topics.add(text(goal.text()));
        }
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Indicator indicator = row.indicator();
            topics.add(text(indicator.name()));
            topics.add(text(indicator.target().map(IndicatorValue::text)));
            topics.add(text(indicator.explanation()));
            topics.add(text(indicator.remark()));
        }
        return topics;
    }

    /** What the department is there for, as far as the table says. */
    static Topics duty(DepartmentTargetTable table) {
        Topics topics = new Topics();
        topics.addSpecific(text(table.functions()));
        topics.addSpecific(text(table.annualTasks()));
        for (Workload item : projects(table)) {
            topics.addSpecific(item.name());
        }
        for (Workload item : tasks(table)) {
            topics.addSpecific(item.name());
        }
        return topics;
    }

    private static String text(Optional<String> printed) {
        return printed.map(LabelKey::compact).orElse("");
    }

    /** Whether it says what it is for, and that is more than keeping the department going. */
    boolean telling() {
        return !purpose.isEmpty() && topics().size() > 0 && !RUNNING.isIn(name) && !RUNNING.isIn(purpose);
    }

    Topics topics() {
        Topics topics = new Topics();
        topics.addSpecific(name);
        topics.addSpecific(purpose);
        return topics;
    }
}
