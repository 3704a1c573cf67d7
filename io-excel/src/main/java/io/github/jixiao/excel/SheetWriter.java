package io.github.jixiao.excel;

import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the part of one sheet. Not safe for use by several threads. */
final class SheetWriter {

    /** How many digits are as wide as the paper between its margins. */
    private static final double PAGE_WIDTH = 90;

    private static final double NARROWEST = 1;
    private static final int LONGEST = 32_767;
    /** What an office program would take for a formula, or for a mark that is not part of the text. */
    private static final String ACTIVE = "=+-@\t\r'＝＋－＠";

    private final SheetPage page;
    private final Grid grid;
    private final Styles styles;
    private final SheetEntries entries;
    private final List<String> merges = new ArrayList<>();

    SheetWriter(SheetPage page, Styles styles) {
        this.page = page;
        this.grid = page.grid();
        this.styles = styles;
        this.entries = new SheetEntries(grid);
    }

    void write(OutputStream out) throws IOException {
        XmlOutput xml = XmlOutput.begin(out, "worksheet", Part.MAIN);
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", 1).end();
        xml.start("sheetViews").empty("sheetView", "workbookViewId", 0).end();
        xml.empty("sheetFormatPr", "defaultRowHeight", "14.25");
        double[] widths = widths();
        xml.start("cols");
        for (int i = 0; i < widths.length; i++) {
            xml.empty("col", "min", i + 1, "max", i + 1, "width", widths[i], "customWidth", 1);
        }
        xml.end().start("sheetData");
        double[] heights = RowHeights.of(grid, widths);
        for (int row = 0; row < heights.length; row++) {
            xml.start("row", "r", row + 1, "ht", heights[row], "customHeight", 1);
            for (GridCell cell : grid.row(row)) {
                cell(xml, cell, row);
            }
            xml.end();
        }
        xml.end();
        entries.protect(xml);
        if (!merges.isEmpty()) {
            xml.start("mergeCells", "count", merges.size());
            for (String merge : merges) {
                xml.empty("mergeCell", "ref", merge);
            }
            xml.end();
        }
        entries.offer(xml);
        xml.empty("printOptions", "horizontalCentered", 1);
        xml.empty("pageMargins", "left", 0.6, "right", 0.6, "top", 0.75, "bottom", 0.75, "header", 0.3, "footer", 0.3);
        xml.empty("pageSetup", "paperSize", 9, "orientation", "portrait", "fitToWidth", 1, "fitToHeight", 0);
        xml.start("headerFooter")
                .start("oddFooter")
                .text("&C第 &P 页，共 &N 页")
                .end()
                .end();
        entries.accept(xml);
        xml.finish();
    }

    private double[] widths() {
        double[] widths = new double[grid.columnCount()];
        double total = grid.width(0, widths.length);
        for (int i = 0; i < widths.length; i++) {
            double share = total > 0 ? grid.width(i, i + 1) / total : 1.0 / widths.length;
            widths[i] = Math.max(NARROWEST, Math.round(share * PAGE_WIDTH * 100) / 100.0);
        }
        return widths;
    }

    /** The part of a rectangle that lies in one row: its content at its first position, its lines at all. */
    private void cell(XmlOutput xml, GridCell cell, int row) throws IOException {
        boolean table = row >= page.tableRow() && row < page.tableRowEnd();
        boolean bordered = table && cell.role() != StyleRole.TITLE && cell.role() != StyleRole.NOTE;
        Optional<NumberText> number = NumberText.of(cell.content());
        String text = cell.isBlank() ? "" : cell.text();
        boolean quoted = number.isEmpty() && !text.isEmpty() && ACTIVE.indexOf(text.charAt(0)) >= 0;
        Optional<CellEntry> entry = cell.content().entry();
        String format = number.map(NumberText::format)
                .or(() -> entry.map(SheetEntries::format))
                .orElse(FormatCode.GENERAL);
        boolean open = entries.isOpen(cell);
        int style = styles.number(new Styles.Style(cell.role(), format, quoted, bordered, open));
        for (int column = cell.column(); column < cell.columnEnd(); column++) {
            xml.start("c", "r", CellReference.name(row, column), "s", style);
            if (row == cell.row() && column == cell.column()) {
                if (number.isPresent()) {
                    xml.start("v").text(number.get().number().toPlainString()).end();
                } else if (!text.isEmpty()) {
                    text(xml, text);
                } else if (entry.isPresent() && entry.get().formula().isPresent()) {
                    formula(xml, FormulaText.of(entry.get().formula().get(), row, column));
                }
            }
            xml.end();
        }
        if (row == cell.row() && entry.isPresent()) {
            entries.add(cell, entry.get());
        }
        if (row == cell.row() && (cell.rowSpan() > 1 || cell.columnSpan() > 1)) {
            merges.add(CellReference.name(row, cell.column())
                    + ":"
                    + CellReference.name(cell.rowEnd() - 1, cell.columnEnd() - 1));
        }
    }

    /** Nothing is filled in yet, so the result is an empty text. */
    private static void formula(XmlOutput xml, String formula) throws IOException {
        xml.attribute("t", "str").start("f").text(formula).end().empty("v");
    }

    private static void text(XmlOutput xml, String text) throws IOException {
        xml.attribute("t", "inlineStr").start("is").start("t", "xml:space", "preserve");
        xml.text(XmlText.encoded(fitting(text))).end().end();
    }

    /** A text longer than a cell may hold would make the whole file unreadable; it is cut, and the cut is marked. */
    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
