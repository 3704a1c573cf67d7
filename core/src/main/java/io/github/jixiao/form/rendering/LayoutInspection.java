package io.github.jixiao.form.rendering;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.form.reading.KnownLabels;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what of a table a form cannot carry. */
final class LayoutInspection {

    /** A grid with fewer words of forms is not told from any other. */
    private static final int FEWEST_WORDS = 2;

    private final FormLayout layout;
    private final DepartmentTargetTable table;
    private final List<Finding> findings = new ArrayList<>();
    private final RecordInspection records;

    LayoutInspection(FormLayout layout, DepartmentTargetTable table) {
        this.layout = layout;
        this.table = table;
        this.records = new RecordInspection(layout, findings);
    }

    List<Finding> findings() {
        heading();
        basics();
        if (hasBlock(Meaning.COMPOSITION, !table.composition().equals(Composition.empty()), "composition")) {
            new FundingInspection(records, table).inspect();
        }
        prose(Meaning.FUNCTIONS, table.functions(), "functions");
        prose(Meaning.ANNUAL_TASKS, table.annualTasks(), "annualTasks");
        if (hasBlock(Meaning.TASKS, !table.tasks().isEmpty(), "tasks")) {
            tasks();
        }
        if (hasBlock(Meaning.TASKS, table.tasksTotal().isPresent(), "tasksTotal")) {
            tasksTotal(table.tasksTotal().orElseThrow());
        }
        if (hasBlock(Meaning.PROJECTS, !table.projects().isEmpty(), "projects")) {
            projects();
        }
        hasBlock(Meaning.ANNUAL_GOAL, !table.sharedIndicators().isEmpty(), "sharedIndicators");
        new GoalInspection(layout, records, table).inspect();
        grid();
        return List.copyOf(findings);
    }

    private void add(LayoutProblem problem, ModelPath path) {
        findings.add(problem.at(path));
    }

    private void heading() {
        ModelPath path = ModelPath.root().to("title");
        table.title().ifPresentOrElse(title -> title(title, path), () -> add(LayoutProblem.TITLE_ABSENT, path));
        Integer titleYear = table.title().map(PrintedYear::within).orElse(null);
        boolean readable = table.fiscalYear()
                .map(year -> year.equals(PrintedYear.whole(year.toString())))
                .orElse(true);
        if (!readable || (titleYear != null && !table.fiscalYear().equals(Optional.of(titleYear)))) {
            add(LayoutProblem.YEAR_UNCLEAR, ModelPath.root().to("fiscalYear"));
        }
        if (table.moneyUnit().isEmpty()) {
            add(LayoutProblem.UNIT_ABSENT, ModelPath.root().to("moneyUnit"));
        }
    }

    private void title(String title, ModelPath path) {
        records.texts().text(title, path);
        if (!KnownLabels.isTitle(title)) {
            add(LayoutProblem.TITLE_UNCLEAR, path);
        }
    }

    private void basics() {
        ModelPath department = ModelPath.root().to("department");
        boolean block = layout.blocks().contains(Meaning.BASICS);
        for (Meaning meaning : RecordFields.DEPARTMENT.meanings()) {
            ModelPath path = department.to(RecordFields.DEPARTMENT.property(meaning));
            Optional<CellContent> content = RecordFields.DEPARTMENT.content(meaning, table.department());
            content.ifPresent(present -> records.fact(present.text(), path));
            if (content.isPresent() && !(block && records.hasColumn(Meaning.BASICS, meaning))) {
                add(LayoutProblem.NO_PLACE, path);
            }
        }
        if (hasBlock(Meaning.BASICS, !table.extras().isEmpty(), "extras")) {
            ModelPath path = ModelPath.root().to("extras");
            records.extras(table.extras(), path);
            table.extras().forEach((label, text) -> records.notLikeLabel(text, path.to(label)));
        }
    }

    /** Beside the label of prose, whatever stands there is prose. */
    private void prose(Meaning block, Optional<String> text, String property) {
        if (hasBlock(block, text.isPresent(), property)) {
            records.texts().text(text.orElseThrow(), ModelPath.root().to(property));
        }
    }

    /** Whether something of the table has a block to stand in. */
    private boolean hasBlock(Meaning block, boolean wanted, String property) {
        if (wanted && !layout.blocks().contains(block)) {
            add(LayoutProblem.NO_PLACE, ModelPath.root().to(property));
            return false;
        }
        return wanted;
    }

    private void tasks() {
        ModelPath path = ModelPath.root().to("tasks");
        for (int i = 0; i < table.tasks().size(); i++) {
            Task task = table.tasks().get(i);
            ModelPath place = path.at(i);
            records.row(records.texts(RecordFields.TASK, Meaning.TASKS, task, place), place);
        }
        records.extraColumns(RecordFields.TASK, Meaning.TASKS, table.tasks(), path);
    }

    private void tasksTotal(Task total) {
        ModelPath path = ModelPath.root().to("tasksTotal");
        records.texts(RecordFields.TASK, Meaning.TASKS, total, path);
        for (Meaning meaning : RecordFields.TASK.meanings()) {
            if (!RecordFields.TASK.isMoney(meaning)
                    && RecordFields.TASK.content(meaning, total).isPresent()) {
                add(LayoutProblem.UNLIKE_SUM, path.to(RecordFields.TASK.property(meaning)));
            }
        }
    }

    private void projects() {
        ModelPath path = ModelPath.root().to("projects");
        for (int i = 0; i < table.projects().size(); i++) {
            Project project = table.projects().get(i);
            ModelPath place = path.at(i);
            records.row(records.texts(RecordFields.PROJECT, Meaning.PROJECTS, project, place), place);
        }
        records.extraColumns(RecordFields.PROJECT, Meaning.PROJECTS, table.projects(), path);
    }

    private void grid() {
        ReadLimits limits = ReadLimits.standard();
        Grid grid = FormRenderer.of(layout).render(table).grids().get(0);
        if (grid.rowCount() > limits.rows()
                || grid.columnCount() > limits.columns()
                || grid.cells().size() > limits.cells()) {
            add(LayoutProblem.TOO_LARGE, ModelPath.root());
        } else if (KnownLabels.count(grid) < FEWEST_WORDS) {
            add(LayoutProblem.TOO_LITTLE, ModelPath.root());
        }
    }
}
