package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.DocumentEdits;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Changes an open workbook. Not safe for use by several threads. */
final class BookEditor {

    private final Workbook book;
    private final Shades shades;

    BookEditor(Workbook book) {
        this.book = book;
        this.shades = new Shades(book);
    }

    void apply(DocumentEdits edits) {
        Notes notes = new Notes(book, edits.author());
        for (CellEdit edit : edits.cells()) {
            if (edit.address() instanceof Address.SheetCell place) {
                sheet(place).ifPresent(sheet -> apply(edit, cell(sheet, place), notes));
            }
        }
        edits.summary().ifPresent(summary -> new SummarySheet(book, shades, summary).add());
    }

    private void apply(CellEdit edit, Cell cell, Notes notes) {
        edit.shade().ifPresent(shade -> cell.setCellStyle(shades.shaded(cell.getCellStyle(), shade)));
        edit.note().ifPresent(note -> notes.add(cell, note));
    }

    /** POI does not count sheets that it cannot open. */
    private Optional<Sheet> sheet(Address.SheetCell place) {
        return Optional.ofNullable(book.getSheet(place.sheetName()));
    }

    /** A cell that the file does not have looks as its row or its column does. */
    private static Cell cell(Sheet sheet, Address.SheetCell place) {
        Row row = sheet.getRow(place.row());
        if (row == null) {
            row = sheet.createRow(place.row());
        }
        Cell cell = row.getCell(place.column());
        if (cell == null) {
            cell = row.createCell(place.column());
            CellStyle style = row.getRowStyle() == null ? sheet.getColumnStyle(place.column()) : row.getRowStyle();
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        return cell;
    }
}
