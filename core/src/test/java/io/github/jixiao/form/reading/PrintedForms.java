package io.github.jixiao.form.reading;

import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.form.rendering.FormRenderer;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Tables;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Forms of all shapes, filled in. */
final class PrintedForms extends DomainContextBase {

    @Provide
    Arbitrary<LoosePaper> forms() {
        Arbitrary<LoosePaper> drawn = Arbitraries.of(OtherForms.class)
                .map(form -> LoosePaper.of(form.document(), cell -> PaperLabels.isKnown(cell.text())));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, printed(Tables.ordinary(), FormLayout.hubei())),
                        Tuple.of(2, printed(Tables.ordinary().map(PrintedForms::national), FormLayout.national2015())),
                        Tuple.of(2, drawn))
                .withoutEdgeCases();
    }

    private static Arbitrary<LoosePaper> printed(Arbitrary<DepartmentTargetTable> tables, FormLayout layout) {
        return tables.filter(table -> layout.problems(table).isEmpty())
                .map(table ->
                        LoosePaper.of(FormRenderer.of(layout).render(table), cell -> cell.role() == StyleRole.LABEL));
    }

    /** Without what the national form has no place for. */
    private static DepartmentTargetTable national(DepartmentTargetTable table) {
        List<Goal> annual = table.goals().stream()
                .filter(goal -> goal.horizon() == Horizon.ANNUAL)
                .toList();
        return DepartmentTargetTable.builder()
                .from(table)
                .composition(Composition.empty())
                .projects(List.of())
                .functions(Optional.empty())
                .annualTasks(Optional.empty())
                .goals(annual)
                .build();
    }
}
