package io.github.jixiao.fill;

import io.github.jixiao.fill.RecordGroup.Want;
import io.github.jixiao.finding.Address;
import io.github.jixiao.form.reading.RecordArea.Cell;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.RowCopies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows that a block lacks, as copies of a row that it has. */
final class RowGrowth {

    private final FormGrids grids;
    private final RecordGroup group;
    private final FormValues values;

    RowGrowth(FormGrids grids, RecordGroup group, FormValues values) {
        this.grids = grids;
        this.group = group;
        this.values = values;
    }

    /** Copies of the row above, each with what makes it known as a record; empty where the row is nowhere. */
    Optional<RowCopies> copies(RowPlan.Lack lack) {
        BlockRow anchor = lack.anchor();
        FormGrids.Place place = place(anchor).orElse(null);
        if (place == null) {
            return Optional.empty();
        }
        Set<Address> own = ownCells(anchor);
        List<Address> reaching = new ArrayList<>();
        List<CellEdit> blank = new ArrayList<>();
        for (GridCell cell : place.row()) {
            Address address = cell.address().orElse(null);
            if (address == null) {
                continue;
            }
            boolean above = cell.row() < place.cell().row();
            boolean level1 = anchor.address("level1").filter(address::equals).isPresent();
            boolean level2 = anchor.address("level2").filter(address::equals).isPresent();
            boolean reaches = level1
                    ? !lack.own1() && isOne(anchor, "level1", cell)
                    : level2
                            ? !lack.own2() && isOne(anchor, "level2", cell)
                            : above || !(own.contains(address) || cell.isBlank());
            if (reaches) {
                reaching.add(address);
            } else if (!cell.isBlank()) {
                blank.add(CellEdit.filled(address, CellContent.BLANK));
            }
        }
        List<List<CellEdit>> copies = new ArrayList<>();
        for (Want want : lack.wants()) {
            copies.add(contents(want, anchor, reaching, blank));
        }
        Address first = place.cell().address().orElseThrow();
        return Optional.of(new RowCopies(first, first, first, reaching, copies));
    }

    /** A cell that begins in the row, preferably that of the name. */
    private Optional<FormGrids.Place> place(BlockRow row) {
        int lowest = -1;
        FormGrids.Place found = null;
        for (Cell cell : row.row.cells()) {
            FormGrids.Place place = cell.slot().address().flatMap(grids::at).orElse(null);
            if (place != null && place.cell().row() > lowest) {
                lowest = place.cell().row();
                found = place;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Set<Address> ownCells(BlockRow row) {
        Set<Address> own = new HashSet<>();
        row.row.cells().forEach(cell -> cell.slot().address().ifPresent(own::add));
        return own;
    }

    /** Whether one cell stands for all rows of a level, rather than one in each row that says the same. */
    private boolean isOne(BlockRow anchor, String level, GridCell cell) {
        if (cell.rowSpan() > 1) {
            return true;
        }
        boolean repeats = anchor.index > 0
                && group.rows
                        .get(anchor.index - 1)
                        .cell(level)
                        .filter(above -> Levels.same(above.slot().printed(), cell.text()))
                        .isPresent();
        return !cell.isBlank() && !repeats;
    }

    private List<CellEdit> contents(Want want, BlockRow anchor, List<Address> reaching, List<CellEdit> blank) {
        List<CellEdit> contents = new ArrayList<>();
        Set<Address> filled = new HashSet<>();
        for (String property : List.of("level1", "level2", "name", "text", "content", "target")) {
            String text = values.text(want.path().to(property)).orElse("");
            Address address = anchor.address(property).orElse(null);
            if (!text.isEmpty() && address != null && !reaching.contains(address) && filled.add(address)) {
                contents.add(CellEdit.filled(address, CellContent.text(text)));
            }
        }
        blank.stream().filter(edit -> !filled.contains(edit.address())).forEach(contents::add);
        return contents;
    }
}
