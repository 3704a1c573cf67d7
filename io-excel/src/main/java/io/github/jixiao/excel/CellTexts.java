package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.RejectedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what stands in single cells of one workbook. Not safe for use by several threads. */
final class CellTexts {

    private static final Set<String> TEXTS = Set.of("s", "inlineStr", "str", "b", "e");

    private final List<String> shared;
    private final NumberFormats formats;
    private final NumberPrinter printer;
    private final Findings findings;
    private final StringBuilder buffer = new StringBuilder();

    CellTexts(List<String> shared, NumberFormats formats, NumberPrinter printer, Findings findings) {
        this.shared = shared;
        this.formats = formats;
        this.printer = printer;
        this.findings = findings;
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
            if (formula) {
                findings.add(ExcelCode.FORMULA_NO_VALUE.finding().at(place.get()));
            }
            return CellContent.BLANK;
        }
        return content(orNumber(type), value, style, place);
    }

    private CellContent content(String type, String value, @Nullable String style, Supplier<Address> place) {
        return switch (type) {
            case "s" -> shared(value, place);
            case "inlineStr", "str" -> CellContent.text(value);
            case "b" -> CellContent.text(Workbook.isTrue(value.strip()) ? "TRUE" : "FALSE");
            case "e" -> {
                findings.add(ExcelCode.FORMULA_NO_VALUE.finding().at(place.get()));
                yield CellContent.text(value);
            }
            case "d" -> number(printer.serial(value.strip()), value, style, place);
            default -> number(NumberPrinter.value(value.strip()), value, style, place);
        };
    }

    private static String orNumber(@Nullable String type) {
        return type == null ? "n" : type;
    }

    private CellContent shared(String value, Supplier<Address> place) {
        int index = CellReference.digits(value.strip(), 0);
        if (index >= 0 && index < shared.size()) {
            return CellContent.text(shared.get(index));
        }
        findings.add(ExcelCode.BAD_SHARED_STRING.finding().at(place.get()).with("index", value));
        return CellContent.BLANK;
    }

    private CellContent number(
            @Nullable BigDecimal number, String value, @Nullable String style, Supplier<Address> place) {
        if (number == null) {
            findings.add(ExcelCode.NOT_A_NUMBER.finding().at(place.get()).with("text", value));
            return CellContent.text(value);
        }
        NumberFormat format = formats.ofStyle(style);
        CellContent printed = printer.print(number, format);
        if (printed != null) {
            return printed;
        }
        Finding odd = ExcelCode.BAD_NUMBER_FORMAT.finding().at(place.get()).with("format", format.code());
        findings.add(odd);
        return CellContent.number(number.toPlainString(), number, CellContent.NumberKind.NUMBER);
    }

    private String text(XmlCursor xml) throws RejectedException {
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
