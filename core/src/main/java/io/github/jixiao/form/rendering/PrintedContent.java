package io.github.jixiao.form.rendering;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;

/** How values stand in cells: numbers as numbers, percentages as percentages, everything else as its text. */
final class PrintedContent {

    private PrintedContent() {}

    static CellContent of(Object text) {
        return CellContent.text(text.toString());
    }

    /** An amount with a unit of its own is text: as a number it would lose the unit. */
    static CellContent of(Amount amount) {
        return amount.value()
                .filter(number -> amount.unit().isEmpty())
                .map(number -> CellContent.number(amount.toString(), number, NumberKind.NUMBER))
                .orElseGet(() -> CellContent.text(amount.toString()));
    }

    static CellContent of(Share share) {
        return share.percent()
                .map(percent -> CellContent.number(share.toString(), percent.movePointLeft(2), NumberKind.PERCENT))
                .orElseGet(() -> CellContent.text(share.toString()));
    }

    static CellContent of(Weight weight) {
        return weight.value()
                .map(number -> CellContent.number(weight.toString(), number, NumberKind.NUMBER))
                .orElseGet(() -> CellContent.text(weight.toString()));
    }
}
