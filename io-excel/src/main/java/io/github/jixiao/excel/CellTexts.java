package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.RejectedException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what stands in single cells of one workbook. Not safe for use by several threads. */
final class CellTexts {

    private static final Set<String> TEXTS = Set.of("s", "inlineStr", "str", "b", "e");

    private final CellContents contents;
    private final NumberFormats formats;
    private final StringBuilder buffer = new StringBuilder();

    CellTexts(CellContents contents, NumberFormats formats) {
        this.contents = contents;
        this.formats = formats;
    }

    /** The content of the cell whose start tag the cursor stands on; the cursor is moved to its end. */
    CellContent read(XmlCursor xml, Supplier<Address> place) throws RejectedException {
        String type = xml.attribute("t");
        // the style of a text says nothing
        String style = TEXTS.contains(orNumber(type)) ? null : xml.attribute("s");
        String value = null;
        boolean formula = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "v" -> value = text(xml);
                    case "is" -> value = SharedStrings.richText(xml, buffer);
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        if (value == null || (value.isEmpty() && orNumber(type).equals("n"))) {
            return formula ? contents.noValue(place) : CellContent.BLANK;
        }
        return content(orNumber(type), value, style, place);
    }

    private CellContent content(String type, String value, @Nullable String style, Supplier<Address> place) {
        return switch (type) {
            case "s" -> contents.shared(CellReference.digits(value.strip(), 0), value, place);
            case "inlineStr", "str" -> CellContent.text(value);
            case "b" -> CellContents.truth(Workbook.isTrue(value.strip()));
            case "e" -> contents.error(value, place);
            case "d" -> contents.date(value, formats.ofStyle(style), place);
            default -> contents.number(NumberPrinter.value(value.strip()), value, formats.ofStyle(style), place);
        };
    }

    private static String orNumber(@Nullable String type) {
        return type == null ? "n" : type;
    }

    /** The text of the element whose start tag the cursor stands on; the cursor is moved to its end. */
    String text(XmlCursor xml) throws RejectedException {
        buffer.setLength(0);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isText()) {
                xml.appendText(buffer);
            }
        }
        return XmlText.decoded(buffer);
    }
}
