package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.RejectedException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands in single cells of one workbook. Not safe for use by several threads. */
final class CellTexts {

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
    CellContent read(XmlCursor xml, Address address) throws RejectedException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
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
        if (value == null || (value.isEmpty() && isNumber(type))) {
            if (formula) {
                findings.add(ExcelCode.FORMULA_NO_VALUE.finding().at(address));
            }
            return CellContent.BLANK;
        }
        return content(type == null ? "n" : type, value, style, address);
    }

    private CellContent content(String type, String value, @Nullable String style, Address address) {
        return switch (type) {
            case "s" -> shared(value, address);
            case "inlineStr", "str" -> CellContent.text(value);
            case "b" -> CellContent.text(Workbook.isTrue(value.strip()) ? "TRUE" : "FALSE");
            case "e" -> {
                findings.add(ExcelCode.FORMULA_NO_VALUE.finding().at(address));
                yield CellContent.text(value);
            }
            case "d" -> number(printer.serial(value.strip()), value, style, address);
            default -> number(NumberPrinter.value(value.strip()), value, style, address);
        };
    }

    private static boolean isNumber(@Nullable String type) {
        return type == null || type.equals("n");
    }

    private CellContent shared(String value, Address address) {
        int index = CellReference.digits(value.strip(), 0);
        if (index >= 0 && index < shared.size()) {
            return CellContent.text(shared.get(index));
        }
        findings.add(ExcelCode.BAD_SHARED_STRING.finding().at(address).with("index", value));
        return CellContent.BLANK;
    }

    private CellContent number(@Nullable BigDecimal number, String value, @Nullable String style, Address address) {
        if (number == null) {
            findings.add(ExcelCode.NOT_A_NUMBER.finding().at(address).with("text", value));
            return CellContent.text(value);
        }
        NumberFormat format = formats.ofStyle(style);
        CellContent printed = printer.print(number, format);
        if (printed != null) {
            return printed;
        }
        Finding odd = ExcelCode.BAD_NUMBER_FORMAT.finding().at(address).with("format", format.code());
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
