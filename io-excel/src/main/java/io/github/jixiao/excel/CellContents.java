package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.CellContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the contents of the cells of one workbook from what its file stores, and says what is odd about them. Not safe
 * for use by several threads.
 */
final class CellContents {

    private final List<String> shared;
    private final NumberPrinter printer;
    private final Findings findings;

    CellContents(List<String> shared, NumberPrinter printer, Findings findings) {
        this.shared = shared;
        this.printer = printer;
        this.findings = findings;
    }

    /** One of the texts that cells share; negative where the file writes no number. */
    CellContent shared(int index, String written, Supplier<Address> place) {
        if (index >= 0 && index < shared.size()) {
            return CellContent.text(shared.get(index));
        }
        findings.add(ExcelCode.BAD_SHARED_STRING.finding().at(place.get()).with("index", written));
        return CellContent.BLANK;
    }

    static CellContent truth(boolean value) {
        return CellContent.text(value ? "TRUE" : "FALSE");
    }

    /** An error, such as {@code #DIV/0!}. */
    CellContent error(String text, Supplier<Address> place) {
        findings.add(ExcelCode.FORMULA_NO_VALUE.finding().at(place.get()));
        return CellContent.text(text);
    }

    /** A formula of which the file has no result. */
    CellContent noValue(Supplier<Address> place) {
        findings.add(ExcelCode.FORMULA_NO_VALUE.finding().at(place.get()));
        return CellContent.BLANK;
    }

    /** The number of a date that the cell spells out. */
    CellContent date(String written, NumberFormat format, Supplier<Address> place) {
        return number(printer.serial(written.strip()), written, format, place);
    }

    /** A number; null where what the file writes is none. */
    CellContent number(@Nullable BigDecimal number, String written, NumberFormat format, Supplier<Address> place) {
        if (number == null) {
            findings.add(ExcelCode.NOT_A_NUMBER.finding().at(place.get()).with("text", written));
            return CellContent.text(written);
        }
        CellContent printed = printer.print(number, format);
        if (printed != null) {
            return printed;
        }
        Finding odd = ExcelCode.BAD_NUMBER_FORMAT.finding().at(place.get()).with("format", format.code());
        findings.add(odd);
        return CellContent.number(number.toPlainString(), number, CellContent.NumberKind.NUMBER);
    }
}
