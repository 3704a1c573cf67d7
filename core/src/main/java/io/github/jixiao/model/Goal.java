package io.github.jixiao.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A goal (绩效目标) and the indicators that measure it. Immutable.
 */
@ModelStyle
@Value.Immutable
public interface Goal {

    /**
     * Whether it is a long-term or an annual goal.
     *
     * @return the value
     */
    Horizon horizon();

    /**
     * Its number, only where one is printed.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Integer> number();

    /**
     * 截止年份, the last year of a long-term goal.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Integer> endYear();

    /**
     * What is to be reached; line breaks kept. One cell is one goal, even where its text lists several.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> text();

    /**
     * The indicators of this goal, in their rows' order.
     *
     * @return in the order of the table; may be empty
     */
    List<Indicator> indicators();

    /**
     * Columns that no property models: label to text as printed.
     *
     * @return in the order of the table; may be empty
     */
    Map<String, String> extras();

    /**
     * This with another horizon.
     *
     * @param horizon the new value
     * @return the copy
     */
    Goal withHorizon(Horizon horizon);

    /**
     * This with another number.
     *
     * @param number the new value
     * @return the copy
     */
    Goal withNumber(Optional<Integer> number);

    /**
     * This with another endYear.
     *
     * @param endYear the new value
     * @return the copy
     */
    Goal withEndYear(Optional<Integer> endYear);

    /**
     * This with another text.
     *
     * @param text the new value
     * @return the copy
     */
    Goal withText(Optional<String> text);

    /**
     * This with another indicators.
     *
     * @param indicators the new value
     * @return the copy
     */
    Goal withIndicators(Iterable<? extends Indicator> indicators);

    /**
     * This with another extras.
     *
     * @param extras the new value
     * @return the copy
     */
    Goal withExtras(Map<String, ? extends String> extras);

    /**
     * An annual goal (年度目标).
     *
     * @param number its number
     * @param text what is to be reached
     * @param indicators its indicators
     * @return the goal
     */
    static Goal annual(int number, String text, Indicator... indicators) {
        return builder()
                .horizon(Horizon.ANNUAL)
                .number(number)
                .text(text)
                .addIndicators(indicators)
                .build();
    }

    /**
     * The three-level tree of this goal's indicators, derived from the rows in their order.
     *
     * @return a group for each run of rows with the same level 1
     */
    default List<IndicatorGroup> hierarchy() {
        return IndicatorGroup.of(indicators());
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Goal}. Not safe for use by several threads; may be reused. */
    final class Builder extends ImmutableGoal.Builder {

        /** Creates an empty builder. */
        Builder() {}
    }
}
