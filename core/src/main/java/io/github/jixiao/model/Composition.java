package io.github.jixiao.model;

import org.immutables.value.Value;

/**
 * The money of a department (收支构成): income and expenditure, each side with its lines and total. Immutable.
 */
@ModelStyle
@Value.Immutable
public interface Composition {

    /**
     * 收入构成, where the money comes from.
     *
     * @return never absent, but it may be empty
     */
    @Value.Default
    default FundingBreakdown income() {
        return FundingBreakdown.empty();
    }

    /**
     * 支出构成, what it is spent on.
     *
     * @return never absent, but it may be empty
     */
    @Value.Default
    default FundingBreakdown expenditure() {
        return FundingBreakdown.empty();
    }

    /**
     * This with another income.
     *
     * @param income the new value
     * @return the copy
     */
    Composition withIncome(FundingBreakdown income);

    /**
     * This with another expenditure.
     *
     * @param expenditure the new value
     * @return the copy
     */
    Composition withExpenditure(FundingBreakdown expenditure);

    /**
     * One without any content.
     *
     * @return the empty one
     */
    static Composition empty() {
        return builder().build();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Composition}. Not safe for use by several threads; may be reused. */
    final class Builder extends ImmutableComposition.Builder {

        /** Creates an empty builder. */
        Builder() {}
    }
}
