package io.github.jixiao.excel;

import io.github.jixiao.grid.StyleRole;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cell styles that one workbook needs, numbered as they are first asked for. Not safe for use by several threads. */
final class Styles {

    private static final int FIRST_OWN_FORMAT = 164;
    private static final Map<String, Integer> BUILT_IN =
            Map.of(FormatCode.GENERAL, 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10, "@", 49);

    private final Map<Style, Integer> styles = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    Styles() {
        // every workbook needs a style for cells of which nothing is said
        number(new Style(StyleRole.TEXT, FormatCode.GENERAL, false, false, false));
    }

    /**
     * How a cell looks.
     *
     * @param role what it is for
     * @param format the code of its number format
     * @param quoted whether the office program takes it for text even when it is edited
     * @param bordered whether it has lines around it
     * @param open whether it can be changed in a protected sheet
     */
    record Style(StyleRole role, String format, boolean quoted, boolean bordered, boolean open) {

        private int font() {
            return switch (role) {
                case TITLE -> 2;
                case LABEL -> 1;
                case NOTE, TEXT, CENTERED, NUMBER -> 0;
            };
        }

        private String horizontal() {
            return switch (role) {
                case TITLE, LABEL, CENTERED -> "center";
                case NOTE, NUMBER -> "right";
                case TEXT -> "left";
            };
        }
    }

    /** The number by which a cell names its style. */
    int number(Style style) {
        return styles.computeIfAbsent(style, added -> styles.size());
    }

    void write(OutputStream out) throws IOException {
        for (Style style : styles.keySet()) {
            if (!BUILT_IN.containsKey(style.format())) {
                formats.computeIfAbsent(style.format(), added -> FIRST_OWN_FORMAT + formats.size());
            }
        }
        XmlOutput xml = XmlOutput.begin(out, "styleSheet", Part.MAIN);
        if (!formats.isEmpty()) {
            xml.start("numFmts", "count", formats.size());
            for (Map.Entry<String, Integer> format : formats.entrySet()) {
                xml.empty("numFmt", "numFmtId", format.getValue(), "formatCode", format.getKey());
            }
            xml.end();
        }
        xml.start("fonts", "count", 3);
        font(xml, "宋体", "10.5", false);
        font(xml, "宋体", "10.5", true);
        font(xml, "黑体", "16", true);
        xml.end().start("fills", "count", 2);
        xml.start("fill").empty("patternFill", "patternType", "none").end();
        xml.start("fill").empty("patternFill", "patternType", "gray125").end();
        xml.end().start("borders", "count", 2);
        border(xml, false);
        border(xml, true);
        xml.end().start("cellStyleXfs", "count", 1);
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
        xml.end().start("cellXfs", "count", styles.size());
        for (Style style : styles.keySet()) {
            cellFormat(xml, style);
        }
        xml.end().start("cellStyles", "count", 1);
        xml.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
        xml.end().finish();
    }

    private void cellFormat(XmlOutput xml, Style style) throws IOException {
        Integer builtIn = BUILT_IN.get(style.format());
        xml.start("xf", "numFmtId", builtIn == null ? formats.get(style.format()) : builtIn);
        xml.attribute("fontId", style.font()).attribute("fillId", 0).attribute("borderId", style.bordered() ? 1 : 0);
        xml.attribute("xfId", 0);
        if (style.quoted()) {
            xml.attribute("quotePrefix", 1);
        }
        xml.attribute("applyNumberFormat", 1).attribute("applyFont", 1).attribute("applyBorder", 1);
        xml.attribute("applyAlignment", 1);
        if (style.open()) {
            xml.attribute("applyProtection", 1);
        }
        xml.empty("alignment", "horizontal", style.horizontal(), "vertical", "center", "wrapText", 1);
        if (style.open()) {
            xml.empty("protection", "locked", 0);
        }
        xml.end();
    }

    private static void font(XmlOutput xml, String name, String size, boolean bold) throws IOException {
        xml.start("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", size)
                .empty("name", "val", name)
                .empty("charset", "val", 134)
                .end();
    }

    private static void border(XmlOutput xml, boolean drawn) throws IOException {
        xml.start("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            if (drawn) {
                xml.start(side, "style", "thin").empty("color", "auto", 1).end();
            } else {
                xml.empty(side);
            }
        }
        xml.empty("diagonal").end();
    }
}
