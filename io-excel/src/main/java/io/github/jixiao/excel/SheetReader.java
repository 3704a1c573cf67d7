package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Walks over the XML of one sheet. Not safe for use by several threads. */
final class SheetReader {

    private final XmlCursor xml;
    private final Sheet sheet;
    private final CellTexts texts;
    private final Findings findings;
    private final SheetData data;
    private final Supplier<Address> place;
    private int row = -1;
    private int column = -1;

    SheetReader(XmlCursor xml, Sheet sheet, CellTexts texts, ReadLimits limits, Findings findings) {
        this.xml = xml;
        this.sheet = sheet;
        this.texts = texts;
        this.findings = findings;
        this.data = new SheetData(sheet, limits);
        this.place = () -> sheet.address(row, column);
    }

    SheetData read() throws RejectedException {
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "sheetFormatPr" -> defaultWidth();
                    case "col" -> columns();
                    case "row" -> row();
                    case "c" -> cell();
                    case "mergeCell" -> merge();
                    // each view of the sheet may have a header of its own
                    case "customSheetViews" -> xml.skip();
                    case "headerFooter" -> pageHeader();
                    default -> {
                        // how the sheet looks is not read
                    }
                }
            }
        }
        return data;
    }

    private void defaultWidth() {
        BigDecimal width = NumberPrinter.value(orEmpty(xml.attribute("defaultColWidth")));
        BigDecimal characters = NumberPrinter.value(orEmpty(xml.attribute("baseColWidth")));
        if (width != null) {
            data.defaultWidth(width.doubleValue());
        } else if (characters != null) {
            data.defaultCharacters(characters.doubleValue());
        }
    }

    private void columns() {
        int from = CellReference.digits(orEmpty(xml.attribute("min")), 0) - 1;
        int to = Math.min(CellReference.COLUMNS, CellReference.digits(orEmpty(xml.attribute("max")), 0));
        BigDecimal width = NumberPrinter.value(orEmpty(xml.attribute("width")));
        if (from >= 0 && to > from && width != null) {
            data.columns(from, to, width.doubleValue(), Workbook.isTrue(xml.attribute("hidden")));
        }
    }

    private void row() {
        column = -1;
        String number = xml.attribute("r");
        int given = number == null ? row + 2 : CellReference.digits(number, 0);
        if (given < 1 || given > CellReference.ROWS) {
            findings.add(badReference(orEmpty(number)));
            given = Math.min(CellReference.ROWS, row + 2);
        }
        row = given - 1;
        if (Workbook.isTrue(xml.attribute("hidden"))) {
            data.hideRow(row);
        }
    }

    private void cell() throws RejectedException {
        String reference = xml.attribute("r");
        CellReference position = CellReference.parse(reference);
        if (reference != null && position == null) {
            findings.add(badReference(reference));
        }
        if (position != null) {
            row = position.row();
            column = position.column();
        } else {
            row = Math.max(0, row);
            column = Math.min(CellReference.COLUMNS - 1, column + 1);
        }
        data.cell(row, column, texts.read(xml, place));
    }

    private void merge() throws RejectedException {
        String reference = orEmpty(xml.attribute("ref"));
        int colon = reference.indexOf(':');
        CellReference first = CellReference.parse(colon < 0 ? reference : reference.substring(0, colon));
        CellReference last = CellReference.parse(reference.substring(colon + 1));
        if (first == null || last == null) {
            findings.add(badReference(reference));
            return;
        }
        data.merge(
                Math.min(first.row(), last.row()),
                Math.min(first.column(), last.column()),
                Math.max(first.row(), last.row()) + 1,
                Math.max(first.column(), last.column()) + 1);
    }

    /** The header of even pages, where they differ, is the same in mirror. */
    private void pageHeader() throws RejectedException {
        boolean firstDiffers = Workbook.isTrue(xml.attribute("differentFirst"));
        String first = "";
        String other = "";
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "oddHeader" -> other = texts.text(xml);
                    case "firstHeader" -> first = texts.text(xml);
                    default -> xml.skip();
                }
            }
        }
        if (firstDiffers) {
            data.pageHeader(first);
        }
        data.pageHeader(other);
    }

    private Finding badReference(String reference) {
        return ExcelCode.BAD_REFERENCE.finding().with("sheet", sheet.name()).with("reference", reference);
    }

    private static String orEmpty(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
