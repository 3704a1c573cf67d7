package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Walks over the XML of one sheet. Not safe for use by several threads. */
final class SheetReader {

    private static final double PADDING = 0.71;

    private final XmlCursor xml;
    private final Workbook.Sheet sheet;
    private final CellTexts texts;
    private final ReadLimits limits;
    private final Findings findings;
    private final SheetData data = new SheetData();
    private final Supplier<Address> place = this::address;
    private int row = -1;
    private int column = -1;
    private boolean rowHidden;

    SheetReader(XmlCursor xml, Workbook.Sheet sheet, CellTexts texts, ReadLimits limits, Findings findings) {
        this.xml = xml;
        this.sheet = sheet;
        this.texts = texts;
        this.limits = limits;
        this.findings = findings;
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
            data.defaultWidth(width(width));
        } else if (characters != null) {
            data.defaultWidth(width(characters) + PADDING);
        }
    }

    private void columns() {
        int from = CellReference.digits(orEmpty(xml.attribute("min")), 0) - 1;
        int to = Math.min(CellReference.COLUMNS, CellReference.digits(orEmpty(xml.attribute("max")), 0));
        BigDecimal width = NumberPrinter.value(orEmpty(xml.attribute("width")));
        if (from >= 0 && to > from && width != null) {
            boolean hidden = Workbook.isTrue(xml.attribute("hidden")) || width.signum() == 0;
            data.columns(from, to, width(width), hidden);
        }
    }

    private static double width(BigDecimal width) {
        return Math.max(0, Math.min(255, width.doubleValue()));
    }

    private void row() {
        column = -1;
        rowHidden = Workbook.isTrue(xml.attribute("hidden"));
        String number = xml.attribute("r");
        int given = number == null ? row + 2 : CellReference.digits(number, 0);
        if (given < 1 || given > CellReference.ROWS) {
            findings.add(badReference(orEmpty(number)));
            given = Math.min(CellReference.ROWS, row + 2);
        }
        row = given - 1;
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
        boolean hidden = sheet.hidden() || rowHidden || data.isHidden(column);
        CellContent content = texts.read(xml, place);
        if (content.isBlank()) {
            data.blank(row, column);
            return;
        }
        if (content.text().length() > limits.cellCharacters()) {
            throw GateCode.LIMIT_CELLS.rejected("what", "characters", "limit", limits.cellCharacters());
        }
        if (data.cells.size() == limits.cells()) {
            throw GateCode.LIMIT_CELLS.rejected("what", "cells", "limit", limits.cells());
        }
        data.cells.add(new SheetData.Cell(
                row,
                column,
                hidden
                        ? new CellContent(content.text(), content.number(), content.numberKind(), true, List.of())
                        : content));
    }

    private Address address() {
        return new Address.SheetCell(sheet.index(), sheet.name(), row, column);
    }

    private void merge() {
        String reference = orEmpty(xml.attribute("ref"));
        int colon = reference.indexOf(':');
        CellReference first = CellReference.parse(colon < 0 ? reference : reference.substring(0, colon));
        CellReference last = CellReference.parse(reference.substring(colon + 1));
        if (first == null || last == null) {
            findings.add(badReference(reference));
            return;
        }
        data.merges.add(new SheetData.Range(
                Math.min(first.row(), last.row()),
                Math.min(first.column(), last.column()),
                Math.max(first.row(), last.row()) + 1,
                Math.max(first.column(), last.column()) + 1,
                reference));
    }

    private Finding badReference(String reference) {
        return ExcelCode.BAD_REFERENCE.finding().with("sheet", sheet.name()).with("reference", reference);
    }

    private static String orEmpty(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
