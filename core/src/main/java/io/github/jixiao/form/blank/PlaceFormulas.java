package io.github.jixiao.form.blank;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.grid.CellFormula;
import io.github.jixiao.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What of a form can be computed: the sums of income, expenditure and tasks, and the shares. */
final class PlaceFormulas {

    private static final ModelPath TASKS = ModelPath.root().to("tasks");
    private static final ModelPath TASKS_TOTAL = ModelPath.root().to("tasksTotal");
    private static final List<ModelPath> SIDES = List.of(
            ModelPath.root().to("composition").to("income"),
            ModelPath.root().to("composition").to("expenditure"));

    private final FormPlaces places;

    PlaceFormulas(FormPlaces places) {
        this.places = places;
    }

    /** The formula of the cell in which a property is read; empty where a person fills it in. */
    Optional<CellFormula> of(GridCell cell, ModelPath path) {
        ModelPath record = path.parent().orElse(path);
        String property = path.last();
        if (record.equals(TASKS_TOTAL)) {
            return sum(cell, row -> TASKS.at(row).to(property));
        }
        for (ModelPath side : SIDES) {
            ModelPath lines = side.to("lines");
            ModelPath total = side.to("total");
            if (path.equals(total.to("amount"))) {
                return sum(cell, row -> lines.at(row).to("amount"));
            }
            if (record.equals(total.to("prior"))) {
                return sum(cell, row -> lines.at(row).to("prior").to(property));
            }
            boolean line = record.equals(total) || record.parent().equals(Optional.of(lines));
            if (line && property.equals("share")) {
                return share(cell, places.cell(record.to("amount")), places.cell(total.to("amount")));
            }
        }
        return Optional.empty();
    }

    private Optional<CellFormula> sum(GridCell cell, IntFunction<ModelPath> addends) {
        List<CellFormula.Offset> offsets = new ArrayList<>();
        GridCell addend = places.cell(addends.apply(0));
        for (int row = 1; addend != null; row++) {
            offsets.add(offset(cell, addend));
            addend = places.cell(addends.apply(row));
        }
        return offsets.isEmpty() ? Optional.empty() : Optional.of(new CellFormula.Sum(offsets));
    }

    private static Optional<CellFormula> share(GridCell cell, @Nullable GridCell part, @Nullable GridCell whole) {
        return part == null || whole == null
                ? Optional.empty()
                : Optional.of(new CellFormula.Share(offset(cell, part), offset(cell, whole)));
    }

    private static CellFormula.Offset offset(GridCell from, GridCell to) {
        return new CellFormula.Offset(to.row() - from.row(), to.column() - from.column());
    }
}
