package io.github.jixiao.model;

import io.github.jixiao.value.Amount;
import io.github.jixiao.value.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of income or expenditure (收支构成), for example 财政拨款. Immutable.
 */
@ModelStyle
@Value.Immutable
public interface FundingLine {

    /**
     * The item as printed, without numbering, group word and unit.
     *
     * @return the value
     */
    String item();

    /**
     * 当年金额, the amount of the fiscal year.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Amount> amount();

    /**
     * 占比, its share of the total of its side.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Share> share();

    /**
     * 近两年收支金额, amounts of earlier years: year as printed to amount; {@code -2} and {@code -1} where no year is known.
     *
     * @return in the order of the table; may be empty
     */
    Map<String, Amount> prior();

    /**
     * 其中, the lines of which this one consists.
     *
     * @return in the order of the table; may be empty
     */
    List<FundingLine> parts();

    /**
     * Columns that no property models: label to text as printed.
     *
     * @return in the order of the table; may be empty
     */
    Map<String, String> extras();

    /**
     * This with another item.
     *
     * @param item the new value
     * @return the copy
     */
    FundingLine withItem(String item);

    /**
     * This with another amount.
     *
     * @param amount the new value
     * @return the copy
     */
    FundingLine withAmount(Optional<? extends Amount> amount);

    /**
     * This with another share.
     *
     * @param share the new value
     * @return the copy
     */
    FundingLine withShare(Optional<? extends Share> share);

    /**
     * This with another prior.
     *
     * @param prior the new value
     * @return the copy
     */
    FundingLine withPrior(Map<String, ? extends Amount> prior);

    /**
     * This with another parts.
     *
     * @param parts the new value
     * @return the copy
     */
    FundingLine withParts(Iterable<? extends FundingLine> parts);

    /**
     * This with another extras.
     *
     * @param extras the new value
     * @return the copy
     */
    FundingLine withExtras(Map<String, ? extends String> extras);

    /**
     * A line with an item and its amount.
     *
     * @param item for example {@code 财政拨款}; not blank
     * @param amount a number as {@link Amount#of(String)} takes it
     * @return the line
     * @throws IllegalArgumentException where the text is no number
     */
    static FundingLine of(String item, String amount) {
        return builder().item(item).amount(Amount.of(amount)).build();
    }

    /**
     * The standard item that this line's printed item names.
     *
     * @return the item, or empty where it is another one
     */
    default Optional<FundingItem> standardItem() {
        return FundingItem.of(item());
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FundingLine}. Not safe for use by several threads; may be reused. */
    final class Builder extends ImmutableFundingLine.Builder {

        /** Creates an empty builder. */
        Builder() {}
    }
}
