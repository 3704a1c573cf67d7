package io.github.jixiao.excel;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.EditSummary;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet that lists everything: the last of the workbook, so that the others keep their places. */
final class SummarySheet {

    /** The name of its first cell, which is known on the sheet only and tells readers what it is. */
    static final String MARK = "_jixiao_summary";

    static final String MARKED_CELL = "!$A$1";

    /** In digits; together not wider than a page across, as not every program scales a sheet to its page. */
    private static final double[] WIDTHS = {6, 7, 16, 26, 42, 21};

    private static final int UNITS_A_DIGIT = 256;
    private static final double MARGIN = 0.4;

    private final Workbook book;
    private final Shades shades;
    private final EditSummary summary;
    private final RichTexts texts;
    private final double[] widths;

    SummarySheet(Workbook book, Shades shades, EditSummary summary) {
        this.book = book;
        this.shades = shades;
        this.summary = summary;
        this.texts = new RichTexts(book);
        this.widths = new double[summary.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = WIDTHS[Math.min(column, WIDTHS.length - 1)];
        }
    }

    void add() {
        Sheet sheet = book.createSheet(name());
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) (widths[column] * UNITS_A_DIGIT));
        }
        mark(sheet);
        line(sheet, summary.title(), style(true, false));
        CellStyle plain = style(false, false);
        summary.lead().forEach(lead -> line(sheet, lead, plain));
        if (!summary.rows().isEmpty()) {
            CellStyle head = style(true, true);
            row(sheet, summary.columns(), head, head);
            sheet.createFreezePane(0, sheet.getLastRowNum() + 1);
        }
        CellStyle listed = style(false, true);
        for (EditSummary.Row row : summary.rows()) {
            CellStyle marked =
                    row.shade().map(shade -> shades.shaded(listed, shade)).orElse(listed);
            row(sheet, row.texts(), marked, listed);
        }
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void mark(Sheet sheet) {
        Name mark = book.createName();
        mark.setNameName(MARK);
        mark.setSheetIndex(book.getSheetIndex(sheet));
        mark.setRefersToFormula("'" + sheet.getSheetName().replace("'", "''") + "'" + MARKED_CELL);
    }

    /** The title, or with a number behind it where a sheet has that name, as that of an earlier review has. */
    private String name() {
        SheetNames names = new SheetNames();
        book.sheetIterator().forEachRemaining(sheet -> names.next(sheet.getSheetName()));
        return names.next(summary.title());
    }

    private CellStyle style(boolean bold, boolean listed) {
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (listed) {
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
        }
        return style;
    }

    private void line(Sheet sheet, String text, CellStyle style) {
        cell(sheet.createRow(sheet.getLastRowNum() + 1), 0, text, style);
    }

    private void row(Sheet sheet, List<String> columns, CellStyle marked, CellStyle style) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeightInPoints((float) height(columns));
        for (int column = 0; column < columns.size(); column++) {
            cell(row, column, columns.get(column), column < EditSummary.MARKS ? marked : style);
        }
    }

    private void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(texts.of(text));
        cell.setCellStyle(style);
    }

    private double height(List<String> columns) {
        List<GridCell> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            CellContent content = CellContent.text(columns.get(column));
            cells.add(new GridCell(0, column, 1, 1, content, StyleRole.TEXT, Optional.empty()));
        }
        return RowHeights.of(Grid.of("", 1, new double[widths.length + 1], cells), widths)[0];
    }
}
