package io.github.jixiao.form;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what of a table a form cannot carry. */
final class LayoutInspection {

    private final FormLayout layout;
    private final DepartmentTargetTable table;
    private final List<Finding> findings = new ArrayList<>();
    private final TextInspection texts = new TextInspection(findings);

    LayoutInspection(FormLayout layout, DepartmentTargetTable table) {
        this.layout = layout;
        this.table = table;
    }

    List<Finding> findings() {
        heading();
        basics();
        if (hasBlock(Meaning.COMPOSITION, !table.composition().equals(Composition.empty()), "composition")) {
            new FundingInspection(this, table).inspect();
        }
        fact(Meaning.FUNCTIONS, table.functions(), "functions");
        fact(Meaning.ANNUAL_TASKS, table.annualTasks(), "annualTasks");
        if (hasBlock(Meaning.TASKS, !table.tasks().isEmpty(), "tasks")) {
            records(
                    RecordFields.TASK,
                    Meaning.TASKS,
                    table.tasks(),
                    ModelPath.root().to("tasks"),
                    Meaning.TASK_NAME);
        }
        if (hasBlock(Meaning.TASKS, table.tasksTotal().isPresent(), "tasksTotal")) {
            tasksTotal(table.tasksTotal().orElseThrow());
        }
        if (hasBlock(Meaning.PROJECTS, !table.projects().isEmpty(), "projects")) {
            records(
                    RecordFields.PROJECT,
                    Meaning.PROJECTS,
                    table.projects(),
                    ModelPath.root().to("projects"),
                    Meaning.PROJECT_NAME);
        }
        new GoalInspection(this, table).inspect();
        size();
        return List.copyOf(findings);
    }

    FormLayout layout() {
        return layout;
    }

    TextInspection texts() {
        return texts;
    }

    void add(LayoutProblem problem, ModelPath path) {
        findings.add(problem.at(path));
    }

    void priorYear(String year, ModelPath path) {
        findings.add(LayoutProblem.PRIOR_YEAR.at(path).with("year", year));
    }

    private void heading() {
        ModelPath path = ModelPath.root().to("title");
        table.title().ifPresentOrElse(title -> title(title, path), () -> add(LayoutProblem.TITLE_ABSENT, path));
        if (table.fiscalYear().filter(year -> !isYear(year)).isPresent()
                || table.title()
                        .filter(title -> TitleYear.misleads(title, table.fiscalYear()))
                        .isPresent()) {
            add(LayoutProblem.YEAR_UNCLEAR, ModelPath.root().to("fiscalYear"));
        }
        if (table.moneyUnit().isEmpty()) {
            add(LayoutProblem.UNIT_ABSENT, ModelPath.root().to("moneyUnit"));
        }
    }

    private void title(String title, ModelPath path) {
        texts.text(title, path);
        if (!title.contains("绩效目标") || title.contains("项目支出绩效目标") || title.contains("自评")) {
            add(LayoutProblem.TITLE_UNCLEAR, path);
        }
    }

    static boolean isYear(int year) {
        return year >= 1900 && year <= 2099;
    }

    private void basics() {
        ModelPath department = ModelPath.root().to("department");
        for (Meaning meaning : RecordFields.DEPARTMENT.meanings()) {
            ModelPath path = department.to(RecordFields.DEPARTMENT.property(meaning));
            RecordFields.DEPARTMENT.content(meaning, table.department()).ifPresent(content -> {
                texts.text(content.text(), path);
                notLikeLabel(content.text(), path);
                if (!layout.blocks().contains(Meaning.BASICS) || !hasColumn(Meaning.BASICS, meaning)) {
                    add(LayoutProblem.NO_PLACE, path);
                }
            });
        }
        if (hasBlock(Meaning.BASICS, !table.extras().isEmpty(), "extras")) {
            factExtras(table.extras(), ModelPath.root().to("extras"));
        }
    }

    private void fact(Meaning block, Optional<String> text, String property) {
        if (hasBlock(block, text.isPresent(), property)) {
            ModelPath path = ModelPath.root().to(property);
            texts.text(text.orElseThrow(), path);
            notLikeLabel(text.orElseThrow(), path);
        }
    }

    /** Whether something of the table has a block to stand in. */
    boolean hasBlock(Meaning block, boolean wanted, String property) {
        if (wanted && !layout.blocks().contains(block)) {
            add(LayoutProblem.NO_PLACE, ModelPath.root().to(property));
            return false;
        }
        return wanted;
    }

    private boolean hasColumn(Meaning block, Meaning meaning) {
        return layout.columns(block).stream().anyMatch(column -> column.meaning() == meaning);
    }

    void notLikeLabel(String text, ModelPath path) {
        if (KnownLabels.isLabel(text)) {
            add(LayoutProblem.LIKE_LABEL, path);
        }
    }

    /** Extras that stand as a label with a text beside it. */
    void factExtras(Map<String, String> extras, ModelPath path) {
        extras(extras, path);
        extras.forEach((label, text) -> notLikeLabel(text, path.to(label)));
    }

    private void extras(Map<String, String> extras, ModelPath path) {
        extras.forEach((label, text) -> {
            texts.text(text, path.to(label));
            if (!KnownLabels.isFree(label)) {
                findings.add(LayoutProblem.EXTRA_LABEL.at(path.to(label)).with("label", label));
            }
        });
    }

    <T> void records(RecordFields<T> fields, Meaning block, List<T> rows, ModelPath path, Meaning name) {
        for (int i = 0; i < rows.size(); i++) {
            ModelPath place = path.at(i);
            record(fields, block, rows.get(i), place);
            fields.content(name, rows.get(i))
                    .ifPresent(content -> name(content.text(), place.to(fields.property(name))));
        }
    }

    /** What a record must not be called. */
    void name(String name, ModelPath path) {
        if (KnownLabels.isSum(name)) {
            add(LayoutProblem.LIKE_SUM, path);
        } else if (!TextInspection.isBlank(name) && Placeholder.matches(name)) {
            add(LayoutProblem.LIKE_PLACEHOLDER, path);
        }
    }

    /** What concerns any record: its texts, its place, and whether a reader sees a record in its row. */
    <T> void record(RecordFields<T> fields, Meaning block, T row, ModelPath path) {
        List<String> printed = texts(fields, block, row, path);
        if (printed.isEmpty()) {
            add(LayoutProblem.RECORD_EMPTY, path);
        } else if (printed.stream().allMatch(Placeholder::matches)) {
            add(LayoutProblem.LIKE_PLACEHOLDER, path);
        } else if (printed.stream().allMatch(KnownLabels::isLabel)) {
            add(LayoutProblem.LIKE_LABEL, path);
        }
    }

    /** Looks at each text of a record; gives back those that the form prints. */
    <T> List<String> texts(RecordFields<T> fields, Meaning block, T row, ModelPath path) {
        List<String> printed = new ArrayList<>();
        for (Meaning meaning : fields.meanings()) {
            Optional<CellContent> content = fields.content(meaning, row);
            if (content.isPresent()) {
                ModelPath place = path.to(fields.property(meaning));
                String text = content.get().text();
                if (meaning == Meaning.LEVEL1 || meaning == Meaning.LEVEL2 || meaning == Meaning.ITEM) {
                    texts.name(text, place);
                } else if (meaning != Meaning.PRIOR) {
                    texts.text(text, place);
                }
                if (!hasColumn(block, meaning)) {
                    add(LayoutProblem.NO_PLACE, place);
                } else if (!TextInspection.isBlank(text)) {
                    printed.add(text);
                }
            }
        }
        Map<String, String> extras = fields.extras(row);
        extras(extras, path.to("extras"));
        extras.values().stream().filter(text -> !TextInspection.isBlank(text)).forEach(printed::add);
        return printed;
    }

    private void tasksTotal(Task total) {
        ModelPath path = ModelPath.root().to("tasksTotal");
        record(RecordFields.TASK, Meaning.TASKS, total, path);
        for (Meaning meaning : RecordFields.TASK.meanings()) {
            if (!RecordFields.TASK.isMoney(meaning)
                    && RecordFields.TASK.content(meaning, total).isPresent()) {
                add(LayoutProblem.UNLIKE_SUM, path.to(RecordFields.TASK.property(meaning)));
            }
        }
    }

    private void size() {
        ReadLimits limits = ReadLimits.standard();
        Grid grid = FormRenderer.of(layout).render(table).grids().get(0);
        if (grid.rowCount() > limits.rows()
                || grid.columnCount() > limits.columns()
                || grid.cells().size() > limits.cells()) {
            add(LayoutProblem.TOO_LARGE, ModelPath.root());
        }
    }
}
