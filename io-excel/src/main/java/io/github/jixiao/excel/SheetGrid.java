package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.StyleRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the grid of one sheet: a rectangle for each merged region and each other cell that the file has, up to the last
 * column with text and the last row with text or, right below, with blank cells. Never walks over positions, only over
 * what is there. Not safe for use by several threads.
 */
final class SheetGrid {

    private static final int LISTED = 10;
    private static final int MOST_SPARE = 200;
    private static final Comparator<Region> BY_POSITION = (one, other) -> Long.compare(one.order(), other.order());

    private final Sheet sheet;
    private final SheetData data;
    private final ReadLimits limits;
    private final Findings findings;
    private int rowEnd;
    private int columnEnd;

    SheetGrid(Sheet sheet, SheetData data, ReadLimits limits, Findings findings) {
        this.sheet = sheet;
        this.data = data;
        this.limits = limits;
        this.findings = findings;
    }

    /** A rectangle in the making. */
    private static final class Region {
        private final int row;
        private final int column;
        private final int rowEnd;
        private final int columnEnd;
        /** Null where it is a single cell. */
        private final SheetData.@Nullable Range merged;

        private @Nullable CellContent content;

        Region(int row, int column, int rowEnd, int columnEnd, SheetData.@Nullable Range merged) {
            this.row = row;
            this.column = column;
            this.rowEnd = rowEnd;
            this.columnEnd = columnEnd;
            this.merged = merged;
        }

        /** By row, then column, a merged region before the cells at its position. */
        long order() {
            return ((long) row << Integer.SIZE) + 2L * column + (merged == null ? 1 : 0);
        }
    }

    /**
     * Makes it.
     *
     * @param room how many cells the document may still have
     * @return empty where the sheet has no text
     */
    Optional<Grid> make(int room) throws RejectedException {
        for (SheetData.Cell cell : data.cells()) {
            rowEnd = Math.max(rowEnd, cell.row() + 1);
            columnEnd = Math.max(columnEnd, cell.column() + 1);
        }
        if (rowEnd == 0) {
            return Optional.empty();
        }
        spareRows();
        List<Region> regions = merges();
        Axis rows = axis(rowEnd, limits.rows(), "rows", SheetData.Cell::row);
        Axis columns = axis(columnEnd, limits.columns(), "columns", SheetData.Cell::column);
        addCells(regions, rows, columns, room);
        regions.sort(BY_POSITION);
        List<GridCell> cells = cells(swept(regions, columns), rows, columns);
        if (cells.size() > room) {
            throw tooMany("cells", limits.cells());
        }
        reportHidden();
        return Optional.of(Grid.of(sheet.name(), rows.size(), data.boundaries(columns), cells));
    }

    /** Rows below the last text that the file has all the same: a form has them to be filled in. */
    private void spareRows() throws RejectedException {
        BitSet blank = new BitSet();
        int from = rowEnd;
        data.forEachBlank((row, column) -> {
            if (row >= from && row < from + MOST_SPARE && column < columnEnd) {
                blank.set(row);
            }
        });
        int end = blank.nextClearBit(from);
        // a sheet that is styled down to its foot has no rows of a form there
        rowEnd = end - from < MOST_SPARE ? end : from;
    }

    /** Those that touch the box of the texts, which they may enlarge; one as large as a sheet may not. */
    private List<Region> merges() {
        List<Region> regions = new ArrayList<>();
        int textRowEnd = rowEnd;
        int textColumnEnd = columnEnd;
        for (SheetData.Range range : data.merges()) {
            if (range.row() >= textRowEnd || range.column() >= textColumnEnd) {
                continue;
            }
            int bottom = range.rowEnd() <= limits.rows() ? range.rowEnd() : Math.min(range.rowEnd(), textRowEnd);
            int right = range.columnEnd() <= limits.columns()
                    ? range.columnEnd()
                    : Math.min(range.columnEnd(), textColumnEnd);
            if (bottom < range.rowEnd() || right < range.columnEnd()) {
                findings.add(ExcelCode.CLAMPED_MERGE
                        .finding()
                        .at(sheet.address(range.row(), range.column()))
                        .with("range", range.reference()));
            }
            rowEnd = Math.max(rowEnd, bottom);
            columnEnd = Math.max(columnEnd, right);
            regions.add(new Region(range.row(), range.column(), bottom, right, range));
        }
        return regions;
    }

    private interface Position {
        int of(SheetData.Cell cell);
    }

    private Axis axis(int end, int limit, String what, Position position) throws RejectedException {
        if (end <= limit) {
            return Axis.all(end);
        }
        BitSet used = new BitSet();
        for (SheetData.Cell cell : data.cells()) {
            used.set(position.of(cell));
        }
        if (used.cardinality() > limit) {
            throw tooMany(what, limit);
        }
        findings.add(ExcelCode.FAR_CELLS.finding().with("sheet", sheet.name()));
        return Axis.of(used);
    }

    private void addCells(List<Region> regions, Axis rows, Axis columns, int room) throws RejectedException {
        for (SheetData.Cell cell : data.cells()) {
            Region region = new Region(cell.row(), cell.column(), cell.row() + 1, cell.column() + 1, null);
            region.content = cell.content();
            regions.add(region);
        }
        data.forEachBlank((row, column) -> {
            if (rows.contains(row) && columns.contains(column)) {
                if (regions.size() >= room + data.merges().size()) {
                    throw tooMany("cells", limits.cells());
                }
                regions.add(new Region(row, column, row + 1, column + 1, null));
            }
        });
    }

    /** Goes from top to bottom and drops what lies on a rectangle that began before. */
    private List<Region> swept(List<Region> regions, Axis columns) {
        Region[] owners = new Region[columns.size()];
        List<Region> kept = new ArrayList<>(regions.size());
        for (Region region : regions) {
            int from = columns.at(region.column);
            int to = columns.at(region.columnEnd);
            Region owner = owner(owners, from, to, region.row);
            if (owner == null) {
                Arrays.fill(owners, from, to, region);
                kept.add(region);
            } else if (region.merged != null) {
                findings.add(ExcelCode.OVERLAPPING_MERGE
                        .finding()
                        .at(sheet.address(region.row, region.column))
                        .with("range", region.merged.reference()));
            } else if (region.content != null) {
                place(region, owner);
            }
        }
        return kept;
    }

    private static @Nullable Region owner(Region[] owners, int from, int to, int row) {
        for (int column = from; column < to; column++) {
            if (owners[column] != null && owners[column].rowEnd > row) {
                return owners[column];
            }
        }
        return null;
    }

    private void place(Region cell, Region owner) {
        boolean same = cell.row == owner.row && cell.column == owner.column;
        if (same && owner.content == null) {
            owner.content = cell.content;
            return;
        }
        String text = cell.content == null ? "" : cell.content.text();
        Finding lost = same
                ? ExcelCode.DUPLICATE_CELL.finding().with("text", text)
                : ExcelCode.HIDDEN_CONTENT
                        .finding()
                        .graded(Severity.WARNING)
                        .with("sheet", sheet.name())
                        .with("what", text);
        findings.add(lost.at(sheet.address(cell.row, cell.column)));
    }

    private List<GridCell> cells(List<Region> kept, Axis rows, Axis columns) {
        List<GridCell> cells = new ArrayList<>(kept.size());
        for (Region region : kept) {
            int row = rows.at(region.row);
            int column = columns.at(region.column);
            int height = rows.at(region.rowEnd) - row;
            int width = columns.at(region.columnEnd) - column;
            if (height > 0 && width > 0) {
                CellContent content = region.content == null ? CellContent.BLANK : region.content;
                Address address = sheet.address(region.row, region.column);
                cells.add(new GridCell(row, column, height, width, content, StyleRole.TEXT, Optional.of(address)));
            }
        }
        return cells;
    }

    private void reportHidden() {
        StringBuilder list = new StringBuilder();
        int count = 0;
        for (SheetData.Cell cell : data.cells()) {
            if (cell.content().hidden() && ++count <= LISTED) {
                list.append(count == 1 ? "" : ", ").append(sheet.address(cell.row(), cell.column()));
            }
        }
        if (count > 0) {
            String what = count > LISTED ? list + " … (" + count + ")" : list.toString();
            findings.add(ExcelCode.HIDDEN_CONTENT
                    .finding()
                    .with("sheet", sheet.name())
                    .with("what", what));
        }
    }

    private static RejectedException tooMany(String what, int limit) {
        return GateCode.LIMIT_CELLS.rejected("what", what, "limit", limit);
    }
}
