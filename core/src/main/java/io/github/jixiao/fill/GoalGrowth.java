package io.github.jixiao.fill;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.form.reading.RecordArea;
import io.github.jixiao.form.reading.RecordArea.Kind;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.RowCopies;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goals that a form lacks, as copies of its last goal of the horizon, with the block of its indicators. */
final class GoalGrowth {

    private static final ModelPath GOALS = ModelPath.root().to("goals");

    private final DepartmentTargetTable table;
    private final ReadTable form;
    private final FormGrids grids;
    private final Correspondence pairs;

    GoalGrowth(DepartmentTargetTable table, ReadTable form, FormGrids grids, Correspondence pairs) {
        this.table = table;
        this.form = form;
        this.grids = grids;
        this.pairs = pairs;
    }

    /** The rows to copy next; empty where none are lacking, or none of the form can be copied. */
    Optional<RowCopies> copies() {
        if (form.areas().stream().anyMatch(area -> area.records().equals(GOALS))) {
            return Optional.empty();
        }
        for (int goal = 0; goal < table.goals().size(); goal++) {
            Optional<RowCopies> block = block(goal);
            if (block.isPresent()) {
                return block;
            }
        }
        for (Horizon horizon : Horizon.values()) {
            List<Integer> goals = pairs.lackingGoals().stream()
                    .filter(goal -> table.goals().get(goal).horizon() == horizon)
                    .toList();
            Optional<RowCopies> section = goals.isEmpty() ? Optional.empty() : section(horizon, goals);
            if (section.isPresent()) {
                return section;
            }
        }
        return Optional.empty();
    }

    /** The rows of a goal. */
    private record Section(int number, Grid grid, int from, int to, Slot label, Slot text) {}

    private Optional<Section> section(ModelPath goal) {
        Slot label = first(goal);
        Slot text = first(goal.to("text"));
        FormGrids.Place place =
                label == null ? null : label.address().flatMap(grids::at).orElse(null);
        if (place == null || label == null || text == null) {
            return Optional.empty();
        }
        int to = text.address()
                .flatMap(grids::at)
                .map(at -> at.cell().rowEnd())
                .orElse(place.cell().rowEnd());
        return Optional.of(new Section(
                place.table(),
                place.grid(),
                place.cell().row(),
                Math.max(to, place.cell().rowEnd()),
                label,
                text));
    }

    private List<RecordArea> areas(ModelPath goal) {
        ModelPath records = goal.to("indicators");
        return form.areas().stream()
                .filter(area -> area.records().equals(records))
                .toList();
    }

    /** A block for a goal that has none in the form though others have: 年度目标2 with …… below. */
    private Optional<RowCopies> block(int goal) {
        ModelPath target = pairs.of(GOALS.at(goal)).orElse(null);
        boolean has = target == null || !areas(target).isEmpty();
        if (has || table.goals().get(goal).indicators().isEmpty()) {
            return Optional.empty();
        }
        Section below = section(target).orElse(null);
        for (int i = 0; below != null && i < form.table().goals().size(); i++) {
            List<RecordArea> areas = areas(GOALS.at(i));
            Section source = areas.isEmpty() ? null : section(GOALS.at(i)).orElse(null);
            int end = source == null ? 0 : end(areas, source.number());
            boolean above = source != null && source.number() == below.number() && end <= below.from();
            if (above && source.to() < end && isBelow(source, areas)) {
                return copies(source.grid(), source.to(), end, below.to() - 1, List.of(blank(areas)));
            }
        }
        return Optional.empty();
    }

    private Optional<RowCopies> section(Horizon horizon, List<Integer> goals) {
        int source = form.table().goals().size() - 1;
        while (source >= 0 && form.table().goals().get(source).horizon() != horizon) {
            source--;
        }
        Section section = source < 0 ? null : section(GOALS.at(source)).orElse(null);
        if (section == null) {
            return Optional.empty();
        }
        boolean own = goals.stream()
                .anyMatch(goal -> !table.goals().get(goal).indicators().isEmpty());
        List<RecordArea> areas = own && isBelow(section, areas(GOALS.at(source))) ? areas(GOALS.at(source)) : List.of();
        int to = Math.max(section.to(), end(areas, section.number()));
        String old = form.table().goals().get(source).text().orElse("");
        List<CellEdit> blank = blank(areas);
        List<List<CellEdit>> contents = new ArrayList<>();
        goals.forEach(goal -> contents.add(contents(goal, section.label(), section.text(), old, blank)));
        return copies(section.grid(), section.from(), to, to - 1, contents);
    }

    /** Whether nothing else stands between a goal and its block. */
    private boolean isBelow(Section goal, List<RecordArea> areas) {
        int heads = areas.stream()
                .flatMap(area -> area.rows().get(0).cells().stream())
                .flatMap(cell -> cell.slot().address().flatMap(grids::at).stream())
                .mapToInt(place -> place.cell().row())
                .min()
                .orElse(0);
        Stream<Slot> facts = form.sourceMap().paths().stream().flatMap(path -> form.sourceMap().slots(path).stream());
        Stream<Slot> others = form.areas().stream()
                .flatMap(area -> area.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(RecordArea.Cell::slot);
        return Stream.concat(facts, others)
                .flatMap(slot -> slot.address().flatMap(grids::at).stream())
                .noneMatch(place -> place.table() == goal.number()
                        && place.cell().row() >= goal.to()
                        && place.cell().row() < heads);
    }

    private int end(List<RecordArea> areas, int number) {
        int end = 0;
        for (RecordArea area : areas) {
            for (RecordArea.Row row : area.rows()) {
                int begins = 0;
                for (RecordArea.Cell cell : row.cells()) {
                    begins = Math.max(
                            begins,
                            cell.slot()
                                    .address()
                                    .flatMap(grids::at)
                                    .filter(place -> place.table() == number)
                                    .map(place -> place.cell().row() + 1)
                                    .orElse(0));
                }
                end = Math.max(end, begins);
            }
        }
        return end;
    }

    private static Optional<RowCopies> copies(Grid grid, int from, int to, int below, List<List<CellEdit>> contents) {
        List<Address> reaching = new ArrayList<>();
        for (GridCell cell : grid.row(below)) {
            if (cell.row() < from) {
                cell.address().ifPresent(reaching::add);
            }
        }
        Optional<Address> first = beginning(grid, from);
        Optional<Address> last = beginning(grid, to - 1);
        Optional<Address> above = beginning(grid, below);
        return first.isPresent() && last.isPresent() && above.isPresent()
                ? Optional.of(new RowCopies(first.get(), last.get(), above.get(), reaching, contents))
                : Optional.empty();
    }

    private static Optional<Address> beginning(Grid grid, int row) {
        return grid.row(row).stream()
                .filter(cell -> cell.row() == row)
                .flatMap(cell -> cell.address().stream())
                .findFirst();
    }

    /** What the records in the rows copied say; their levels stay. */
    private static List<CellEdit> blank(List<RecordArea> areas) {
        Map<Address, CellEdit> blank = new LinkedHashMap<>();
        for (RecordArea area : areas) {
            for (RecordArea.Row row : area.rows()) {
                for (RecordArea.Cell cell : row.cells()) {
                    boolean level = cell.property().startsWith("level");
                    Address address = cell.slot().address().orElse(null);
                    if (row.kind() == Kind.RECORD
                            && !level
                            && address != null
                            && !cell.slot().printed().isBlank()) {
                        blank.put(address, CellEdit.filled(address, CellContent.BLANK));
                    }
                }
            }
        }
        return List.copyOf(blank.values());
    }

    private List<CellEdit> contents(int index, Slot label, Slot text, String old, List<CellEdit> blank) {
        Goal goal = table.goals().get(index);
        String number = String.valueOf(goal.number().orElse(index + 1));
        String printed = label.printed();
        List<CellEdit> contents = new ArrayList<>(blank);
        String value = goal.text().orElse("");
        Address address = label.address().orElseThrow();
        if (label.address().equals(text.address())) {
            String renumbered = renumbered(InlineText.of(printed, text.label(), old, ""), number);
            contents.add(CellEdit.filled(
                    address, CellContent.text(InlineText.of(renumbered, renumbered(text.label(), number), "", value))));
        } else {
            contents.add(CellEdit.filled(address, CellContent.text(renumbered(printed, number))));
            contents.add(CellEdit.filled(text.address().orElseThrow(), CellContent.text(value)));
        }
        return contents;
    }

    /** 年度目标1 as 年度目标2. */
    private static String renumbered(String label, String number) {
        int end = label.length();
        while (end > 0 && !isDigit(label.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(label.charAt(start - 1))) {
            start--;
        }
        return end - start > 0 && end - start < 3 ? label.substring(0, start) + number + label.substring(end) : label;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private @Nullable Slot first(ModelPath path) {
        List<Slot> slots = form.sourceMap().slots(path);
        return slots.isEmpty() ? null : slots.get(0);
    }
}
