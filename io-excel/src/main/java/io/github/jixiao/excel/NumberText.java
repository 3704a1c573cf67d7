package io.github.jixiao.excel;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number to store and the format by which office programs print it.
 *
 * @param number what to store
 * @param format the code of the number format
 */
record NumberText(BigDecimal number, String format) {

    private static final int MOST_DECIMALS = 15;

    /** Empty where no simple format prints exactly the given text: the cell is to hold the text itself. */
    static Optional<NumberText> of(CellContent content) {
        BigDecimal number = content.number().orElse(null);
        String text = content.text();
        boolean percent = content.numberKind() == NumberKind.PERCENT;
        if (number == null || content.numberKind() == NumberKind.DATE || text.endsWith("%") != percent) {
            return Optional.empty();
        }
        int point = text.indexOf('.');
        int decimals = point < 0 ? 0 : text.length() - point - (percent ? 2 : 1);
        BigDecimal stored = NumberPrinter.value(number.toPlainString());
        if (decimals > MOST_DECIMALS || stored == null || stored.compareTo(number) != 0) {
            return Optional.empty();
        }
        String format = (text.indexOf(',') < 0 ? "0" : "#,##0")
                + (decimals > 0 ? "." + "0".repeat(decimals) : "")
                + (percent ? "%" : "");
        return text.equals(NumberFormat.of(0, format).print(stored))
                ? Optional.of(new NumberText(stored, format))
                : Optional.empty();
    }
}
