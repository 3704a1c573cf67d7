package io.github.jixiao.fill;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a file as they are drawn: which cell an address is, and what stands around it. */
final class FormGrids {

    /**
     * A cell in its table.
     *
     * @param table the number of the table
     * @param grid the table
     * @param cell the cell
     */
    record Place(int table, Grid grid, GridCell cell) {

        /** The cells that cover the first row of this one, from left to right. */
        List<GridCell> row() {
            return grid.row(cell.row());
        }

        Optional<GridCell> right() {
            return grid.at(cell.row(), cell.columnEnd());
        }
    }

    private final Map<Address, Place> places = new LinkedHashMap<>();
    private int tables;

    FormGrids(SourceDocument document) {
        document.grids().forEach(this::add);
    }

    private void add(Grid grid) {
        int table = tables++;
        for (GridCell cell : grid.cells()) {
            cell.address().ifPresent(address -> places.put(address, new Place(table, grid, cell)));
            cell.content().nested().forEach(this::add);
        }
    }

    Optional<Place> at(Address address) {
        return Optional.ofNullable(places.get(address));
    }

    Iterable<Place> all() {
        return places.values();
    }
}
