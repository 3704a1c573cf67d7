package io.github.jixiao.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** The comments of a workbook. Not safe for use by several threads. */
final class Notes {

    private static final int WIDTH = 4;
    private static final int CHARACTERS_A_LINE = 16;

    private final Workbook book;
    private final String author;
    private final RichTexts texts;
    private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();

    Notes(Workbook book, String author) {
        this.book = book;
        this.author = author;
        this.texts = new RichTexts(book);
    }

    /** Where a cell has a comment, the note stands behind it, and its author stays. */
    void add(Cell cell, String note) {
        Comment comment = cell.getCellComment();
        if (comment != null) {
            comment.setString(texts.joined(comment.getString(), "\n" + note));
            return;
        }
        Comment added = drawings.computeIfAbsent(cell.getSheet(), Sheet::createDrawingPatriarch)
                .createCellComment(anchor(cell, note));
        added.setString(texts.of(note));
        added.setAuthor(author);
        cell.setCellComment(added);
    }

    /** Beside the cell, or at its left where the sheet ends, as high as the text needs. */
    private ClientAnchor anchor(Cell cell, String text) {
        int lines = 1;
        for (String line : text.split("\n", -1)) {
            lines += 1 + line.length() / CHARACTERS_A_LINE;
        }
        int lastColumn = book.getSpreadsheetVersion().getLastColumnIndex();
        int lastRow = book.getSpreadsheetVersion().getLastRowIndex();
        boolean room = cell.getColumnIndex() + 1 + WIDTH <= lastColumn;
        int column = room ? cell.getColumnIndex() + 1 : cell.getColumnIndex() - WIDTH;
        int row = Math.max(0, Math.min(cell.getRowIndex(), lastRow - lines));
        // POI takes the corner of the box for the cell at first, which must not have a comment
        while (cell.getSheet().getCellComment(new CellAddress(row, column)) != null) {
            row = row == 0 ? lastRow - lines : row - 1;
        }
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(column);
        anchor.setCol2(column + WIDTH);
        anchor.setRow1(row);
        anchor.setRow2(Math.min(lastRow, row + lines));
        return anchor;
    }
}
