package io.github.jixiao.form.rendering;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays a table out as a form: a title, the notes beside it, and one grid that is closed on all sides. The same table
 * gives the same document. What the form cannot carry is left out; {@link FormLayout#problems} tells beforehand.
 * Immutable.
 */
public final class FormRenderer {

    private final FormLayout layout;

    private FormRenderer(FormLayout layout) {
        this.layout = layout;
    }

    /**
     * A renderer of a form.
     *
     * @param layout what the form looks like
     * @return the renderer
     */
    public static FormRenderer of(FormLayout layout) {
        return new FormRenderer(layout);
    }

    /**
     * Lays a table out.
     *
     * @param table the table; blocks that it has nothing for are left out
     * @return text blocks for title, year and money unit, then one grid
     */
    public SourceDocument render(DepartmentTargetTable table) {
        List<Block> blocks = new ArrayList<>();
        table.title().ifPresent(title -> blocks.add(text(title, StyleRole.TITLE)));
        table.fiscalYear()
                .filter(year ->
                        !year.equals(table.title().map(PrintedYear::within).orElse(null)))
                .ifPresent(year -> blocks.add(text("（" + year + "年度）", StyleRole.NOTE)));
        table.moneyUnit()
                .ifPresent(unit ->
                        blocks.add(text(layout.label(Meaning.MONEY_UNIT) + "：" + unit.label(), StyleRole.NOTE)));
        Optional<MoneyUnit> inHeading = table.moneyUnit().filter(unit -> layout.unitInHeading());
        FormSheet sheet = new FormSheet(layout.labelWidth());
        boolean goals = false;
        for (Meaning block : layout.blocks()) {
            if (block != Meaning.LONG_TERM_GOAL && block != Meaning.ANNUAL_GOAL) {
                draw(block, sheet, table, inHeading);
            } else if (!goals) {
                // goals of both horizons stand in the order of the table
                new GoalSection(layout, sheet).draw(table);
                goals = true;
            }
        }
        blocks.add(sheet.grid());
        return SourceDocument.of(blocks);
    }

    private static TextBlock text(String text, StyleRole role) {
        return new TextBlock(text, role, Optional.empty());
    }

    private static boolean hasTasks(DepartmentTargetTable table) {
        return !table.tasks().isEmpty() || table.tasksTotal().isPresent();
    }

    private void draw(Meaning block, FormSheet sheet, DepartmentTargetTable table, Optional<MoneyUnit> unitInHeading) {
        switch (block) {
            case BASICS -> new HeadSection(sheet).draw(layout, table);
            case COMPOSITION -> new CompositionSection(layout, sheet, table).draw(unitInHeading);
            case FUNCTIONS -> table.functions().ifPresent(text -> sheet.fact(layout.label(block), text));
            case ANNUAL_TASKS -> table.annualTasks().ifPresent(text -> sheet.fact(layout.label(block), text));
            case TASKS -> tasks(sheet, table, unitInHeading);
            case PROJECTS -> projects(sheet, table.projects(), unitInHeading);
            default -> throw new IllegalStateException("not a block: " + block);
        }
    }

    private void tasks(FormSheet sheet, DepartmentTargetTable table, Optional<MoneyUnit> unitInHeading) {
        if (hasTasks(table)) {
            List<Task> all = new ArrayList<>(table.tasks());
            table.tasksTotal().ifPresent(all::add);
            List<RecordColumn<Task>> columns =
                    RecordFields.TASK.columns(layout.columns(Meaning.TASKS), all, unitInHeading);
            new RecordTable<>(sheet, columns)
                    .draw(
                            layout.label(Meaning.TASKS),
                            table.tasks(),
                            layout.label(Meaning.TOTAL),
                            table.tasksTotal().orElse(null));
        }
    }

    private void projects(FormSheet sheet, List<Project> projects, Optional<MoneyUnit> unitInHeading) {
        if (!projects.isEmpty()) {
            new RecordTable<>(
                            sheet,
                            RecordFields.PROJECT.columns(layout.columns(Meaning.PROJECTS), projects, unitInHeading))
                    .draw(layout.label(Meaning.PROJECTS), projects);
        }
    }
}
