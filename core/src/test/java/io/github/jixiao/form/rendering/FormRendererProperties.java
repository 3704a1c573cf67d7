package io.github.jixiao.form.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Tables;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormRendererProperties {

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Provide
    Arbitrary<DepartmentTargetTable> ordinary() {
        return Tables.ordinary();
    }

    @Provide
    Arbitrary<DepartmentTargetTable> odd() {
        return OddTables.tables();
    }

    @Property(tries = 60)
    void coversEveryPositionOnce(@ForAll("any") DepartmentTargetTable table) {
        for (FormLayout layout : FormLayout.all()) {
            Grid grid = grid(layout, table);
            // the grid itself refuses cells that overlap
            long covered = grid.cells().stream()
                    .mapToLong(cell -> (long) cell.rowSpan() * cell.columnSpan())
                    .sum();
            assertThat(covered).isEqualTo((long) grid.rowCount() * grid.columnCount());
            for (int column = 0; column < grid.columnCount(); column++) {
                assertThat(grid.width(column, column + 1)).isPositive();
            }
        }
    }

    @Property(tries = 50)
    void givesTheSameDocumentForTheSameTable(@ForAll("any") DepartmentTargetTable table) {
        assertThat(FormRenderer.of(FormLayout.hubei()).render(table))
                .isEqualTo(FormRenderer.of(FormLayout.hubei()).render(table));
    }

    @Property(tries = 100)
    void printsEveryTextOnce(@ForAll("ordinary") DepartmentTargetTable table) {
        List<String> values = grid(FormLayout.hubei(), table).cells().stream()
                .filter(cell -> cell.role() != StyleRole.LABEL && !cell.isBlank())
                .map(GridCell::text)
                .toList();
        assertThat(values).containsExactlyInAnyOrderElementsOf(PrintedTexts.of(table));
    }

    @Property(tries = 100)
    void ordinaryTablesHaveNoProblems(@ForAll("ordinary") DepartmentTargetTable table) {
        assertThat(FormLayout.hubei().problems(table)).isEmpty();
    }

    @Property(tries = 200)
    void whatHasNoProblemsReadsBack(@ForAll("odd") DepartmentTargetTable table) {
        readsBack(FormLayout.hubei(), table);
        readsBack(FormLayout.national2015(), national(table));
    }

    private static void readsBack(FormLayout layout, DepartmentTargetTable table) {
        if (layout.problems(table).isEmpty()) {
            ReadResult read = FormReader.of(FormVocabulary.standard())
                    .read(FormRenderer.of(layout).render(table));
            assertThat(read.table()).contains(table);
        }
    }

    /** What the national form has a place for. */
    private static DepartmentTargetTable national(DepartmentTargetTable table) {
        return table.withComposition(Composition.empty())
                .withFunctions(Optional.empty())
                .withAnnualTasks(Optional.empty())
                .withProjects(List.of())
                .withGoals(table.goals().stream()
                        .filter(goal -> goal.horizon() == Horizon.ANNUAL)
                        .toList());
    }

    private static Grid grid(FormLayout layout, DepartmentTargetTable table) {
        return FormRenderer.of(layout).render(table).grids().get(0);
    }
}
