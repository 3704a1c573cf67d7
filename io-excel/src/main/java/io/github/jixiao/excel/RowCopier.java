package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.RowCopies;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Copies rows of a sheet below themselves, as a person does who inserts copied rows. */
final class RowCopier {

    private static final CellCopyPolicy WHOLE =
            new CellCopyPolicy.Builder().mergedRegions(false).build();

    private final XSSFWorkbook book;
    private final CellFiller filler;

    RowCopier(XSSFWorkbook book, CellFiller filler) {
        this.book = book;
        this.filler = filler;
    }

    void copy(RowCopies rows) {
        if (rows.first() instanceof Address.SheetCell first && rows.last() instanceof Address.SheetCell last) {
            XSSFSheet sheet = book.getSheet(first.sheetName());
            if (sheet != null && !rows.copies().isEmpty()) {
                copy(sheet, insert(first.row(), last.row() + 1, rows), rows);
            }
        }
    }

    private static RowInsert insert(int from, int to, RowCopies rows) {
        int at = rows.below() instanceof Address.SheetCell below ? Math.max(to, below.row() + 1) : to;
        return new RowInsert(from, to, at, rows.copies().size());
    }

    private void copy(XSSFSheet sheet, RowInsert insert, RowCopies rows) {
        MergedRegions merges = new MergedRegions(insert, rows.reaching());
        merges.take(sheet);
        if (sheet.getLastRowNum() >= insert.at()) {
            sheet.shiftRows(insert.at(), sheet.getLastRowNum(), insert.moved(), true, false);
        }
        new SheetMarks(sheet, insert).move();
        new FormulaRanges(book, sheet, insert).grow();
        for (int copy = 0; copy < insert.copies(); copy++) {
            for (int row = insert.from(); row < insert.to(); row++) {
                copy(sheet, sheet.getRow(row), insert.row(row, copy), merges);
            }
            contents(sheet, insert, copy, rows.copies().get(copy));
        }
        merges.put(sheet);
    }

    private static void copy(XSSFSheet sheet, XSSFRow source, int target, MergedRegions merges) {
        if (source == null) {
            return;
        }
        source.forEach(RowCopier::share);
        XSSFRow row = sheet.createRow(target);
        row.copyRowFrom(source, WHOLE);
        if (source.getRowStyle() != null) {
            row.setRowStyle(source.getRowStyle());
        }
        for (Cell cell : row) {
            if (cell.getCellType() != CellType.BLANK && merges.covers(target, cell.getColumnIndex())) {
                cell.setBlank();
            }
        }
    }

    /** Where a text stands in the cell itself, POI copies it so that neither is right. */
    private static void share(Cell cell) {
        if (cell instanceof XSSFCell ours && ours.getCTCell().isSetIs()) {
            RichTextString text =
                    new XSSFRichTextString((CTRst) ours.getCTCell().getIs().copy());
            cell.setBlank();
            cell.setCellValue(text);
        }
    }

    private void contents(XSSFSheet sheet, RowInsert insert, int copy, List<CellEdit> edits) {
        for (CellEdit edit : edits) {
            if (edit.address() instanceof Address.SheetCell place) {
                Cell cell = BookEditor.cell(sheet, insert.row(place.row(), copy), place.column());
                edit.content().ifPresent(content -> filler.fill(cell, content));
            }
        }
    }
}
