package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The merged cells of a sheet whose rows are copied. */
final class MergedRegions {

    private final RowInsert insert;
    private final Set<List<Integer>> reaching = new HashSet<>();
    private final List<CellRangeAddress> grown = new ArrayList<>();

    MergedRegions(RowInsert insert, List<Address> reachingCells) {
        this.insert = insert;
        for (Address address : reachingCells) {
            if (address instanceof Address.SheetCell cell) {
                reaching.add(List.of(cell.row(), cell.column()));
            }
        }
    }

    /** Takes them all off the sheet: POI may neither let them reach over moved rows nor lie over each other. */
    void take(XSSFSheet sheet) {
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            add(region, reaching.remove(List.of(region.getFirstRow(), region.getFirstColumn())));
        }
        for (List<Integer> cell : reaching) {
            CellRangeAddress single = new CellRangeAddress(cell.get(0), cell.get(0), cell.get(1), cell.get(1));
            grown.add(RowInsert.ranged(single, cell.get(0), cell.get(0) + insert.moved()));
        }
        for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
            sheet.removeMergedRegion(i);
        }
    }

    private void add(CellRangeAddress region, boolean reaches) {
        int last = region.getLastRow();
        if (last >= insert.at() || (reaches && last == insert.at() - 1)) {
            grown.add(RowInsert.ranged(region, insert.row(region.getFirstRow()), last + insert.moved()));
        } else {
            grown.add(region);
        }
        boolean within = region.getFirstRow() >= insert.from() && last < insert.to();
        boolean endsThere = insert.at() == insert.to() && last == insert.to() - 1 && !reaches;
        if ((within && !reaches) || endsThere) {
            int first = Math.max(region.getFirstRow(), insert.from());
            CellRangeAddress part = RowInsert.ranged(region, first, last);
            List<CellRangeAddress> copies = insert.copied(part);
            grown.addAll(part.getNumberOfCells() > 1 ? copies.subList(1, copies.size()) : List.of());
        }
    }

    void put(XSSFSheet sheet) {
        grown.forEach(sheet::addMergedRegionUnsafe);
    }

    /** Whether a cell of a copy lies below one that reaches over the copies. */
    boolean covers(int row, int column) {
        return grown.stream().anyMatch(region -> region.getFirstRow() < row && region.isInRange(row, column));
    }
}
