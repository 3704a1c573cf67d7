package io.github.jixiao.word;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.RejectedException;

/** Reads one table. */
final class TableReader {

    private final XmlContext context;
    private final XmlCursor xml;
    private final BlockReader blocks;
    private final TableBuilder table;

    TableReader(XmlContext context, BlockReader blocks, Flow flow) throws RejectedException {
        this.context = context;
        this.xml = context.xml;
        this.blocks = blocks;
        this.table = new TableBuilder(context, flow);
    }

    void read() throws RejectedException {
        context.produced();
        rows();
        table.finish();
    }

    private void rows() throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "tblGrid" -> columns();
                    case "tr" -> row();
                    case "sdt" -> context.control(this::rows);
                    case "AlternateContent" -> context.alternatives(this::rows);
                    case "tblPr" -> xml.skip();
                    default -> {
                        // custom XML groups rows
                    }
                }
            }
        }
    }

    private void columns() throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                if (xml.name().equals("gridCol")) {
                    table.column(Attributes.twips(xml.attribute("w")));
                }
                // the grid before a tracked change lies inside, too
                xml.skip();
            }
        }
    }

    private void row() throws RejectedException {
        RawTable.Row row = table.row();
        cells(row);
        table.end(row);
    }

    private void cells(RawTable.Row row) throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "trPr" -> properties(row);
                    case "tc" -> cell(row);
                    case "sdt" -> context.control(() -> cells(row));
                    case "AlternateContent" -> context.alternatives(() -> cells(row));
                    case "tblPrEx" -> xml.skip();
                    default -> {
                        // custom XML groups cells
                    }
                }
            }
        }
    }

    private void properties(RawTable.Row row) throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "gridBefore" -> row.before = gap();
                    case "gridAfter" -> row.after = gap();
                    case "wBefore" -> row.widthBefore = width();
                    case "tblHeader" -> row.header = context.flag();
                    case "hidden" -> row.hidden = context.flag();
                    case "ins" -> context.tracked();
                    case "del" -> {
                        context.tracked();
                        row.deleted = true;
                    }
                    default -> {
                        // heights, justification
                    }
                }
                xml.skip();
            }
        }
    }

    private int gap() {
        int gap = Attributes.integer(xml.attribute("val"), 0);
        return gap < 0 || gap > context.limits.columns() ? 0 : gap;
    }

    private void cell(RawTable.Row row) throws RejectedException {
        if (row.deleted) {
            table.skipCell();
            xml.skip();
            return;
        }
        RawTable.Cell cell = table.cell(row);
        context.cell(cell.address);
        CellFlow content = new CellFlow(cell.address.path());
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                if (xml.name().equals("tcPr")) {
                    properties(cell);
                } else {
                    blocks.element(content);
                }
            }
        }
        table.end(row, cell, content);
    }

    private void properties(RawTable.Cell cell) throws RejectedException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "tcW" -> cell.width = width();
                    case "gridSpan" -> cell.span = span(cell);
                    case "vMerge" -> {
                        cell.merges = true;
                        cell.continuesAbove = !"restart".equals(xml.attribute("val"));
                    }
                    case "hMerge" -> cell.continuesLeft = !"restart".equals(xml.attribute("val"));
                    case "cellIns", "cellDel", "cellMerge" -> context.tracked();
                    default -> {
                        // borders, shading, margins; the properties before a tracked change
                    }
                }
                xml.skip();
            }
        }
    }

    /** A span beyond all limits is kept as such until the grid is known, to which it is cut. */
    private int span(RawTable.Cell cell) {
        String value = xml.attribute("val");
        int span = Attributes.integer(value, 0);
        if (span < 1) {
            context.add(badSpan(cell, value == null ? "" : value, 1));
            return 1;
        }
        return span;
    }

    static Finding badSpan(RawTable.Cell cell, Object value, int used) {
        return WordCode.BAD_SPAN.finding().at(cell.address).with("value", value).with("used", used);
    }

    /** A width in twips, or 0. Fiftieths of a percent are good for proportions, and a page is near 10,000 twips wide. */
    private int width() {
        String value = xml.attribute("w");
        String type = xml.attribute("type");
        if ("auto".equals(type) || "nil".equals(type)) {
            return 0;
        }
        if (value != null && value.endsWith("%")) {
            return 100 * Attributes.twips(value.substring(0, value.length() - 1));
        }
        return "pct".equals(type) ? 2 * Attributes.twips(value) : Attributes.twips(value);
    }
}
