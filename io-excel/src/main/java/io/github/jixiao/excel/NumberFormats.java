package io.github.jixiao.excel;

import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles. */
final class NumberFormats {

    private static final NumberFormat GENERAL = NumberFormat.of(0, FormatCode.GENERAL);

    private final List<NumberFormat> byStyle;

    private NumberFormats(List<NumberFormat> byStyle) {
        this.byStyle = byStyle;
    }

    static NumberFormats none() {
        return new NumberFormats(List.of());
    }

    static NumberFormats read(OfficePackage file, String part, ReadLimits limits) throws RejectedException {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        try (XmlCursor xml = XmlCursor.open(Woodstox.INPUT, file, part, limits)) {
            boolean cells = false;
            boolean formats = false;
            while (xml.next()) {
                if (xml.isText()) {
                    continue;
                }
                switch (xml.name()) {
                    // differential and named styles have elements of the same names
                    case "cellXfs" -> cells = xml.isStart();
                    case "numFmts" -> formats = xml.isStart();
                    case "xf" -> {
                        if (cells && xml.isStart()) {
                            styles.add(number(xml.attribute("numFmtId")));
                        }
                    }
                    case "numFmt" -> {
                        String code = formats && xml.isStart() ? xml.attribute("formatCode") : null;
                        if (code != null) {
                            codes.put(number(xml.attribute("numFmtId")), code);
                        }
                    }
                    default -> {
                        // fonts, fills and borders print nothing
                    }
                }
            }
        }
        return of(styles, codes);
    }

    /**
     * Those of a workbook.
     *
     * @param styles the numbers of the formats of its cell styles
     * @param codes the codes of the formats that the file spells out
     */
    static NumberFormats of(List<Integer> styles, Map<Integer, String> codes) {
        Map<Integer, NumberFormat> made = new HashMap<>();
        List<NumberFormat> byStyle = new ArrayList<>(styles.size());
        for (int id : styles) {
            byStyle.add(made.computeIfAbsent(id, key -> {
                String code = codes.get(key);
                return NumberFormat.of(key, code == null ? FormatCode.builtIn(key) : FormatCode.resolved(code));
            }));
        }
        return new NumberFormats(byStyle);
    }

    /** The format of a cell style; the general one where the style is absent or unknown. */
    NumberFormat ofStyle(@Nullable String style) {
        return ofStyle(style == null ? 0 : number(style));
    }

    /** The format of a cell style; the general one where the style is unknown. */
    NumberFormat ofStyle(int index) {
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : GENERAL;
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Math.max(-1, CellReference.digits(text, 0));
    }
}
