package io.github.jixiao.form.rendering;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;

/** How values stand in cells: numbers as numbers, percentages as percentages, everything else as its text. */
public final class PrintedContent {

    private PrintedContent() {}

    /**
     * How a text or value stands in a cell that shows it as it is.
     *
     * @param text the value
     * @return its text
     */
    public static CellContent of(Object text) {
        return CellContent.text(text.toString());
    }

    /**
     * How an amount stands in a cell. One with a unit of its own is text: as a number it would lose the unit.
     *
     * @param amount the amount
     * @return a number, or the text that is none
     */
    public static CellContent of(Amount amount) {
        return amount.value()
                .filter(number -> amount.unit().isEmpty())
                .map(number -> CellContent.number(amount.toString(), number, NumberKind.NUMBER))
                .orElseGet(() -> CellContent.text(amount.toString()));
    }

    /**
     * How a share stands in a cell.
     *
     * @param share the share
     * @return a percentage, or the text that is none
     */
    public static CellContent of(Share share) {
        return share.percent()
                .map(percent -> CellContent.number(share.toString(), percent.movePointLeft(2), NumberKind.PERCENT))
                .orElseGet(() -> CellContent.text(share.toString()));
    }

    /**
     * How a weight stands in a cell.
     *
     * @param weight the weight
     * @return a number, or the text that is none
     */
    public static CellContent of(Weight weight) {
        return weight.value()
                .map(number -> CellContent.number(weight.toString(), number, NumberKind.NUMBER))
                .orElseGet(() -> CellContent.text(weight.toString()));
    }
}
