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
import org.jspecify.annotations.Nullable;

/** The goals that a form lacks, as copies of its last goal of the horizon, with the block of its indicators. */
final class GoalGrowth {

    private static final ModelPath GOALS = ModelPath.root().to("goals");

    private final DepartmentTargetTable table;
    private final ReadTable form;
    private final FormGrids grids;

    GoalGrowth(DepartmentTargetTable table, ReadTable form, FormGrids grids) {
        this.table = table;
        this.form = form;
        this.grids = grids;
    }

    /** The rows to copy; empty where none are lacking, or the form has no goal of the horizon that stands in rows. */
    List<RowCopies> copies(List<Integer> lacking) {
        boolean rows = form.areas().stream().anyMatch(area -> area.records().equals(GOALS));
        List<RowCopies> copies = new ArrayList<>();
        for (Horizon horizon : Horizon.values()) {
            List<Integer> goals = lacking.stream()
                    .filter(goal -> table.goals().get(goal).horizon() == horizon)
                    .toList();
            if (!rows && !goals.isEmpty() && copies.isEmpty()) {
                section(horizon, goals).ifPresent(copies::add);
            }
        }
        return copies;
    }

    private Optional<RowCopies> section(Horizon horizon, List<Integer> goals) {
        int source = form.table().goals().size() - 1;
        while (source >= 0 && form.table().goals().get(source).horizon() != horizon) {
            source--;
        }
        if (source < 0) {
            return Optional.empty();
        }
        Slot label = first(GOALS.at(source));
        Slot text = first(GOALS.at(source).to("text"));
        FormGrids.Place place =
                label == null ? null : label.address().flatMap(grids::at).orElse(null);
        if (place == null || text == null) {
            return Optional.empty();
        }
        Grid grid = place.grid();
        int from = place.cell().row();
        int to = Math.max(
                place.cell().rowEnd(),
                text.address().flatMap(grids::at).map(at -> at.cell().rowEnd()).orElse(0));
        List<RecordArea> areas = List.of();
        boolean own = goals.stream()
                .anyMatch(goal -> !table.goals().get(goal).indicators().isEmpty());
        if (own) {
            ModelPath records = GOALS.at(source).to("indicators");
            areas = form.areas().stream()
                    .filter(area -> area.records().equals(records))
                    .toList();
            to = Math.max(to, end(areas, place.table()));
        }
        String old = form.table().goals().get(source).text().orElse("");
        return copies(grid, from, to, goals, label, text, old, areas);
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

    private Optional<RowCopies> copies(
            Grid grid,
            int from,
            int to,
            List<Integer> goals,
            Slot label,
            Slot text,
            String old,
            List<RecordArea> areas) {
        List<Address> reaching = new ArrayList<>();
        Address last = null;
        for (GridCell cell : grid.row(to - 1)) {
            if (cell.row() < from) {
                cell.address().ifPresent(reaching::add);
            } else if (cell.row() == to - 1 && cell.address().isPresent()) {
                last = cell.address().get();
            }
        }
        if (last == null) {
            return Optional.empty();
        }
        List<CellEdit> blank = blank(areas);
        List<List<CellEdit>> copies = new ArrayList<>();
        for (int goal : goals) {
            copies.add(contents(goal, label, text, old, blank));
        }
        return Optional.of(new RowCopies(label.address().orElseThrow(), last, reaching, copies));
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
