package io.github.jixiao.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One side of the composition: its lines and its total as printed. Immutable.
 */
@ModelStyle
@Value.Immutable
public interface FundingBreakdown {

    /**
     * The lines that make up the total.
     *
     * @return in the order of the table; may be empty
     */
    List<FundingLine> lines();

    /**
     * 合计, the total as printed; it is stored, not computed.
     *
     * @return the value, or empty where the table has none
     */
    Optional<FundingLine> total();

    /**
     * This with another lines.
     *
     * @param lines the new value
     * @return the copy
     */
    FundingBreakdown withLines(Iterable<? extends FundingLine> lines);

    /**
     * This with another total.
     *
     * @param total the new value
     * @return the copy
     */
    FundingBreakdown withTotal(Optional<? extends FundingLine> total);

    /**
     * One without any content.
     *
     * @return the empty one
     */
    static FundingBreakdown empty() {
        return builder().build();
    }

    /**
     * Finds the line, or part of a line, of a standard item.
     *
     * @param item for example {@link FundingItem#FISCAL}
     * @return the first such line, or empty where there is none
     */
    default Optional<FundingLine> line(FundingItem item) {
        for (FundingLine line : lines()) {
            if (line.standardItem().filter(item::equals).isPresent()) {
                return Optional.of(line);
            }
        }
        return lines().stream()
                .flatMap(line -> line.parts().stream())
                .filter(part -> part.standardItem().filter(item::equals).isPresent())
                .findFirst();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FundingBreakdown}. Not safe for use by several threads; may be reused. */
    final class Builder extends ImmutableFundingBreakdown.Builder {

        /** Creates an empty builder. */
        Builder() {}
    }
}
