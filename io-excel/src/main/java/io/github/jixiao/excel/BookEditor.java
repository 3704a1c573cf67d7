package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.RowCopies;
import java.util.Comparator;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes an open workbook. Not safe for use by several threads. */
final class BookEditor {

    private final Workbook book;
    private final Shades shades;
    private final CellFiller filler;
    private final FittedRows rows = new FittedRows();

    BookEditor(Workbook book) {
        this.book = book;
        this.shades = new Shades(book);
        this.filler = new CellFiller(book);
    }

    void apply(DocumentEdits edits) {
        Notes notes = new Notes(book, edits.author());
        for (CellEdit edit : edits.cells()) {
            if (edit.address() instanceof Address.SheetCell place) {
                sheet(place).ifPresent(sheet -> apply(edit, cell(sheet, place.row(), place.column()), notes));
            }
        }
        if (book instanceof XSSFWorkbook ours) {
            // from below, so that the addresses above hold
            edits.rows().stream()
                    .sorted(Comparator.comparingInt(BookEditor::row).reversed())
                    .forEach(new RowCopier(ours, filler)::copy);
        }
        boolean filled = edits.cells().stream().anyMatch(cell -> cell.content().isPresent());
        if (filled || !edits.rows().isEmpty()) {
            Recalculation.of(book);
        }
        edits.summary().ifPresent(summary -> new SummarySheet(book, shades, summary).add());
    }

    private void apply(CellEdit edit, Cell cell, Notes notes) {
        edit.content().ifPresent(content -> {
            filler.fill(cell, content);
            rows.fit(cell, content.text());
        });
        edit.shade().ifPresent(shade -> cell.setCellStyle(shades.shaded(cell.getCellStyle(), shade)));
        edit.note().ifPresent(note -> notes.add(cell, note));
    }

    private static int row(RowCopies rows) {
        return rows.below() instanceof Address.SheetCell place ? place.row() : 0;
    }

    /** POI does not count sheets that it cannot open. */
    private Optional<Sheet> sheet(Address.SheetCell place) {
        return Optional.ofNullable(book.getSheet(place.sheetName()));
    }

    /** A cell that the file does not have looks as its row or its column does. */
    static Cell cell(Sheet sheet, int at, int column) {
        Row row = sheet.getRow(at);
        if (row == null) {
            row = sheet.createRow(at);
        }
        Cell cell = row.getCell(column);
        if (cell == null) {
            cell = row.createCell(column);
            CellStyle style = row.getRowStyle() == null ? sheet.getColumnStyle(column) : row.getRowStyle();
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        return cell;
    }
}
