package io.github.jixiao.form.reading;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.model.FundingItem;
import org.jspecify.annotations.Nullable;

/**
 * A label among the facts of a table.
 *
 * @param meaning what it stands for; null for the name of a line of money and for heads that no property models
 * @param number the number behind a goal's label, or null
 * @param printed the label as one line
 * @param value the value in the same cell, or null where the label stands alone
 * @param item the name of a line of money, or null
 * @param group the side that a word in the same cell announces, or null
 * @param part whether 其中 stands in front
 */
record FactLabel(
        @Nullable Meaning meaning,
        @Nullable Integer number,
        String printed,
        @Nullable String value,
        @Nullable String item,
        FundingItem.@Nullable Side group,
        boolean part) {

    static FactLabel of(@Nullable Meaning meaning, String printed) {
        return new FactLabel(meaning, null, printed, null, null, null, false);
    }

    boolean isTotal() {
        return meaning != null && meaning.isTotal();
    }

    boolean isLine() {
        return item != null;
    }
}
