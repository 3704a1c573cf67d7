package io.github.jixiao.form.blank;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a form is to be filled in: what the reader takes each cell for. */
final class FormPlaces {

    /**
     * What a cell holds.
     *
     * @param path the property that is read there; the first one where a merged cell counts for several rows
     * @param label the words by which it is known
     */
    record Place(ModelPath path, String label) {}

    private final Map<Address, Place> places = new HashMap<>();
    private final Map<ModelPath, GridCell> cells = new HashMap<>();

    private FormPlaces() {}

    /** Reads a form as if it were filled in. */
    static FormPlaces of(SourceDocument form, FormVocabulary vocabulary) {
        FormPlaces found = new FormPlaces();
        List<Block> addressed = new ArrayList<>();
        Map<Address, GridCell> byAddress = new HashMap<>();
        for (Block block : form.blocks()) {
            if (block instanceof Grid grid) {
                List<GridCell> withAddresses = grid.cells().stream()
                        .map(cell -> cell.withAddress(address(cell)))
                        .toList();
                withAddresses.forEach(cell -> byAddress.put(address(cell), cell));
                addressed.add(grid.withCells(withAddresses));
            } else {
                addressed.add(block);
            }
        }
        for (ReadTable table :
                FormReader.of(vocabulary).read(SourceDocument.of(addressed)).tables()) {
            found.add(table.sourceMap(), byAddress);
        }
        return found;
    }

    private static Address address(GridCell cell) {
        return new Address.SheetCell(0, "", cell.row(), cell.column());
    }

    private void add(SourceMap map, Map<Address, GridCell> byAddress) {
        for (ModelPath path : map.paths()) {
            for (SourceMap.Slot slot : map.slots(path)) {
                GridCell cell = slot.address().map(byAddress::get).orElse(null);
                if (cell != null) {
                    places.merge(address(cell), new Place(path, slot.label()), FormPlaces::inner);
                    cells.putIfAbsent(path, cell);
                }
            }
        }
    }

    /** Of the goal and its text in one cell, the text; else the first. */
    private static Place inner(Place first, Place next) {
        return next.path().parent().equals(Optional.of(first.path())) ? next : first;
    }

    @Nullable
    Place at(GridCell cell) {
        return places.get(address(cell));
    }

    /** The cell in which a property is read first. */
    @Nullable
    GridCell cell(ModelPath path) {
        return cells.get(path);
    }
}
