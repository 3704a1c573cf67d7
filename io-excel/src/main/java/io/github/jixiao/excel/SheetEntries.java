package io.github.jixiao.excel;

import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person may put into a sheet that is a form, and what the office program offers. */
final class SheetEntries {

    /** A longer list in the file makes the office program refuse the whole of it. */
    private static final int LONGEST_LIST = 255;

    private static final String TEXT_FORMAT = "@";
    private static final String AMOUNT_FORMAT = "#,##0.00##";
    private static final String PERCENT_FORMAT = "0.00%";

    private final boolean form;
    private final Map<String, CellRanges> lists = new LinkedHashMap<>();
    private final CellRanges texts = new CellRanges();

    SheetEntries(Grid grid) {
        form = grid.cells().stream().anyMatch(cell -> cell.content().entry().isPresent());
    }

    /** The format of what is put in, so that the office program takes 1-2 for no date. */
    static String format(CellEntry entry) {
        return switch (entry.kind()) {
            case TEXT -> TEXT_FORMAT;
            case NUMBER -> FormatCode.GENERAL;
            case AMOUNT -> AMOUNT_FORMAT;
            case PERCENT -> PERCENT_FORMAT;
        };
    }

    /** Whether a person may change a cell: in a form also what stands above the table. */
    boolean isOpen(GridCell cell) {
        boolean beside = cell.role() == StyleRole.TITLE || cell.role() == StyleRole.NOTE;
        return form
                && (beside
                        || cell.content()
                                .entry()
                                .filter(entry -> entry.formula().isEmpty())
                                .isPresent());
    }

    void add(GridCell cell, CellEntry entry) {
        String list = list(entry.choices());
        if (!list.isEmpty()) {
            lists.computeIfAbsent(list, added -> new CellRanges()).add(cell);
        }
        if (entry.kind() == CellEntry.Kind.TEXT) {
            texts.add(cell);
        }
    }

    /** A list in the cell itself needs no other sheet, which readers would take for content. It ends where it must. */
    private static String list(List<String> choices) {
        StringBuilder list = new StringBuilder();
        for (String choice : choices) {
            String item = XmlText.encoded(choice).replace("\"", "\"\"");
            boolean fits = list.length() + item.length() < LONGEST_LIST;
            if (fits && choice.indexOf(',') < 0 && !choice.isBlank()) {
                list.append(list.isEmpty() ? "" : ",").append(item);
            }
        }
        return list.toString();
    }

    /** Without a password: nobody overwrites a label by mistake, and whoever wants another form takes it off. */
    void protect(XmlOutput xml) throws IOException {
        if (form) {
            xml.start("sheetProtection", "sheet", 1, "objects", 1, "scenarios", 1);
            for (String allowed :
                    new String[] {"formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows"}) {
                xml.attribute(allowed, 0);
            }
            xml.end();
        }
    }

    /** Offers, and does not insist: other text is possible. */
    void offer(XmlOutput xml) throws IOException {
        if (lists.isEmpty()) {
            return;
        }
        xml.start("dataValidations", "count", lists.size());
        for (Map.Entry<String, CellRanges> list : lists.entrySet()) {
            xml.start("dataValidation", "type", "list", "allowBlank", 1, "sqref", list.getValue());
            xml.start("formula1").text("\"" + list.getKey() + "\"").end().end();
        }
        xml.end();
    }

    /** A phone number is text on purpose. */
    void accept(XmlOutput xml) throws IOException {
        if (!texts.isEmpty()) {
            xml.start("ignoredErrors");
            xml.empty("ignoredError", "sqref", texts, "numberStoredAsText", 1);
            xml.end();
        }
    }
}
