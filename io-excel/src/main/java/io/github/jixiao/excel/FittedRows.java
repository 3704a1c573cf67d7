package io.github.jixiao.excel;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Rows that become higher where a text put into them would not be seen whole. Rows without a height of their own fit
 * themselves to their texts, but never to those of merged cells.
 */
final class FittedRows {

    private static final double UNITS_A_DIGIT = 256;

    private final Map<Sheet, List<CellRangeAddress>> merges = new HashMap<>();

    void fit(Cell cell, String text) {
        if (text.isBlank() || !cell.getCellStyle().getWrapText()) {
            return;
        }
        Sheet sheet = cell.getSheet();
        CellRangeAddress region = region(cell);
        boolean fixed = false;
        double there = 0;
        for (int row = region.getFirstRow(); row <= region.getLastRow(); row++) {
            Row at = sheet.getRow(row);
            fixed |= at != null && at.getHeight() != sheet.getDefaultRowHeight();
            there += at == null ? sheet.getDefaultRowHeightInPoints() : at.getHeightInPoints();
        }
        double lacking = needed(sheet, region, text) - there;
        Row last = sheet.getRow(region.getLastRow());
        if (lacking > 0 && last != null && (fixed || region.getNumberOfCells() > 1)) {
            last.setHeightInPoints((float) Math.min(RowHeights.HIGHEST, last.getHeightInPoints() + lacking));
        }
    }

    private CellRangeAddress region(Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return merges.computeIfAbsent(cell.getSheet(), Sheet::getMergedRegions).stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst()
                .orElseGet(() -> new CellRangeAddress(row, row, column, column));
    }

    private static double needed(Sheet sheet, CellRangeAddress region, String text) {
        double width = 0;
        for (int column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
            width += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / UNITS_A_DIGIT;
        }
        GridCell cell = new GridCell(0, 0, 1, 1, CellContent.text(text), StyleRole.TEXT, Optional.empty());
        return RowHeights.of(Grid.of("", 1, new double[] {0, 1}, List.of(cell)), new double[] {width})[0];
    }
}
