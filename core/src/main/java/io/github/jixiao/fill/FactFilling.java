package io.github.jixiao.fill;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.form.reading.RecordArea;
import io.github.jixiao.form.reading.RecordArea.Cell;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.value.LabelKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts whatever is no record into the places that the reader tells: names, prose, money, goals, extras. */
final class FactFilling {

    private static final Set<String> LISTS = Set.of("projects", "tasks", "sharedIndicators");

    /** What the head of a form says is its own, or was put there before. */
    private static final Set<String> HEAD = Set.of("/title", "/fiscalYear");

    private final FormValues values;
    private final ReadTable form;
    private final Map<ModelPath, String> formTexts;
    private final Correspondence pairs;
    private final FormGrids grids;
    private final FilledCells cells;

    FactFilling(
            FormValues values,
            ReadTable form,
            Map<ModelPath, String> formTexts,
            Correspondence pairs,
            FormGrids grids,
            FilledCells cells) {
        this.values = values;
        this.form = form;
        this.formTexts = formTexts;
        this.pairs = pairs;
        this.grids = grids;
        this.cells = cells;
    }

    /** Whether a path lies in a list of records, or is the text of a goal that stands in one. */
    static boolean isOfRecord(ModelPath path, boolean goalsInRows) {
        String pointer = path.toString();
        String list = pointer.split("/", 3)[1];
        return LISTS.contains(list) || (list.equals("goals") && (goalsInRows || pointer.contains("/indicators/")));
    }

    void fill(boolean goalsInRows) {
        values.texts().forEach((path, text) -> {
            if (!HEAD.contains(path.toString()) && !isOfRecord(path, goalsInRows)) {
                fill(path, text);
            }
        });
    }

    private void fill(ModelPath path, String text) {
        ModelPath theirs = pairs.of(path).orElse(null);
        if (isNamed(path, text, theirs)) {
            return;
        }
        List<Slot> slots = theirs == null ? List.of() : slots(theirs);
        if (slots.isEmpty()) {
            Optional<Slot> place = extraPlace(path, theirs);
            if (place.isEmpty() || !put(place.get(), path, text, "")) {
                missing(path, text);
            }
            return;
        }
        String old = Optional.ofNullable(formTexts.get(theirs)).orElse("");
        if (!put(slots.get(0), path, text, old)) {
            missing(path, text);
        }
    }

    /** What the form prints by itself: the names of lines, the horizons and numbers of goals, the unit. */
    private boolean isNamed(ModelPath path, String text, @Nullable ModelPath theirs) {
        if (theirs == null) {
            return false;
        }
        String there = formTexts.get(theirs);
        if (there == null) {
            return false;
        }
        return switch (path.last()) {
            case "item", "horizon", "moneyUnit" -> true;
            case "number" -> there.equals(text);
            default -> false;
        };
    }

    private List<Slot> slots(ModelPath path) {
        List<Slot> slots = form.sourceMap().slots(path);
        boolean prior =
                path.parent().filter(parent -> parent.last().equals("prior")).isPresent();
        return slots.isEmpty() && prior ? form.sourceMap().slots(pairs.counted(path)) : slots;
    }

    /** A goal without a number in the form is known by its place. */
    private void missing(ModelPath path, String text) {
        if (path.last().equals("number")) {
            cells.kept(path, text, null);
        } else {
            cells.lost(path, text, null);
        }
    }

    private boolean put(Slot slot, ModelPath path, String text, String old) {
        CellContent content = values.content(path, text, slot);
        String printed = LabelKey.strip(slot.printed());
        boolean number = content.number().isPresent() && !old.isEmpty() && !printed.contains(old);
        boolean whole = printed.isEmpty() || printed.equals(old) || number;
        if (whole && !cells.isFilled(slot)) {
            return cells.put(slot, path, content);
        }
        return cells.splice(slot, path, old, content.text());
    }

    /** 联系人及电话 holds both; what no property models stands beside its label, or where its row and column meet. */
    private Optional<Slot> extraPlace(ModelPath path, @Nullable ModelPath theirs) {
        if (path.toString().equals("/department/phone")) {
            return form.sourceMap().slots(ModelPath.parse("/department/preparer")).stream()
                    .filter(slot -> slot.label().contains("电话") || slot.label().contains("方式"))
                    .map(slot -> new Slot(slot.address(), "", slot.printed()))
                    .findFirst();
        }
        ModelPath owner = path.parent().orElse(ModelPath.root());
        if (!owner.last().equals("extras") || theirs == null) {
            return Optional.empty();
        }
        String label = path.last();
        boolean ofTable = owner.parent().filter(ModelPath.root()::equals).isPresent();
        return ofTable ? beside(label).or(() -> inTotals(label)).or(() -> meeting(label)) : ofLine(theirs, label);
    }

    private Optional<Slot> beside(String label) {
        for (FormGrids.Place place : grids.all()) {
            if (place.cell().text().length() <= 2 * label.length() + 8
                    && LabelText.oneLine(place.cell().text()).equals(label)) {
                Optional<GridCell> right = place.right().filter(GridCell::isBlank);
                if (right.isPresent()) {
                    return right.map(cell -> new Slot(cell.address(), label, cell.text()));
                }
            }
        }
        return Optional.empty();
    }

    /** 项目支出情况/项目总预算/合计. */
    private Optional<Slot> inTotals(String label) {
        for (RecordArea area : form.areas()) {
            for (RecordArea.Row row : area.rows()) {
                if (row.kind() != RecordArea.Kind.TOTAL) {
                    continue;
                }
                String name = row.cells().stream()
                        .map(cell -> LabelText.oneLine(cell.slot().printed()))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
                Optional<Slot> found = row.cells().stream()
                        .map(Cell::slot)
                        .filter(slot -> label.equals(slot.label() + "/" + name))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Slot> meeting(String label) {
        int slash = label.lastIndexOf('/');
        if (slash <= 0) {
            return Optional.empty();
        }
        for (FormGrids.Place place : grids.all()) {
            if (LabelText.oneLine(place.cell().text()).equals(label.substring(0, slash))) {
                Optional<Slot> found = below(place, label.substring(slash + 1), label);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Slot> ofLine(ModelPath theirs, String label) {
        ModelPath line = theirs.parent().flatMap(ModelPath::parent).orElse(ModelPath.root());
        return form.sourceMap().slots(line.to("item")).stream()
                .flatMap(slot -> slot.address().flatMap(grids::at).stream())
                .flatMap(place -> below(place, label, label).stream())
                .findFirst();
    }

    /** The cell in the row of a label, below a head. */
    private Optional<Slot> below(FormGrids.Place row, String head, String label) {
        for (FormGrids.Place place : grids.all()) {
            boolean above = place.table() == row.table()
                    && place.cell().row() < row.cell().row();
            if (above && LabelText.oneLine(place.cell().text()).equals(head)) {
                Optional<GridCell> cell =
                        row.grid().at(row.cell().row(), place.cell().column()).filter(GridCell::isBlank);
                if (cell.isPresent()) {
                    return cell.map(found -> new Slot(found.address(), label, found.text()));
                }
            }
        }
        return Optional.empty();
    }
}
