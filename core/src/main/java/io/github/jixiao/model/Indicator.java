package io.github.jixiao.model;

import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.Weight;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One indicator (绩效指标) with its three levels and its values. Immutable.
 */
@ModelStyle
@Value.Immutable
public interface Indicator {

    /**
     * 一级指标, as printed, white space cleaned.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> level1();

    /**
     * 二级指标, as printed, white space cleaned.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> level2();

    /**
     * 三级指标, the name of the indicator.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> name();

    /**
     * 预期当年实现值 or 指标值, the value to be reached.
     *
     * @return the value, or empty where the table has none
     */
    Optional<IndicatorValue> target();

    /**
     * 前年, the value of the year before last.
     *
     * @return the value, or empty where the table has none
     */
    Optional<IndicatorValue> yearBeforeLast();

    /**
     * 上年, the value of last year.
     *
     * @return the value, or empty where the table has none
     */
    Optional<IndicatorValue> lastYear();

    /**
     * 指标值确定依据, how the target was found.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> basis();

    /**
     * 权重 or 分值.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Weight> weight();

    /**
     * 指标方向性, for example 正向 or 反向.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> direction();

    /**
     * 指标解释, what the indicator measures.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> explanation();

    /**
     * 评（扣）分标准, how it is scored.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> scoring();

    /**
     * 备注.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> remark();

    /**
     * Columns that no property models: label to text as printed.
     *
     * @return in the order of the table; may be empty
     */
    Map<String, String> extras();

    /**
     * This with another level1.
     *
     * @param level1 the new value
     * @return the copy
     */
    Indicator withLevel1(Optional<String> level1);

    /**
     * This with another level2.
     *
     * @param level2 the new value
     * @return the copy
     */
    Indicator withLevel2(Optional<String> level2);

    /**
     * This with another name.
     *
     * @param name the new value
     * @return the copy
     */
    Indicator withName(Optional<String> name);

    /**
     * This with another target.
     *
     * @param target the new value
     * @return the copy
     */
    Indicator withTarget(Optional<? extends IndicatorValue> target);

    /**
     * This with another yearBeforeLast.
     *
     * @param yearBeforeLast the new value
     * @return the copy
     */
    Indicator withYearBeforeLast(Optional<? extends IndicatorValue> yearBeforeLast);

    /**
     * This with another lastYear.
     *
     * @param lastYear the new value
     * @return the copy
     */
    Indicator withLastYear(Optional<? extends IndicatorValue> lastYear);

    /**
     * This with another basis.
     *
     * @param basis the new value
     * @return the copy
     */
    Indicator withBasis(Optional<String> basis);

    /**
     * This with another weight.
     *
     * @param weight the new value
     * @return the copy
     */
    Indicator withWeight(Optional<? extends Weight> weight);

    /**
     * This with another direction.
     *
     * @param direction the new value
     * @return the copy
     */
    Indicator withDirection(Optional<String> direction);

    /**
     * This with another explanation.
     *
     * @param explanation the new value
     * @return the copy
     */
    Indicator withExplanation(Optional<String> explanation);

    /**
     * This with another scoring.
     *
     * @param scoring the new value
     * @return the copy
     */
    Indicator withScoring(Optional<String> scoring);

    /**
     * This with another remark.
     *
     * @param remark the new value
     * @return the copy
     */
    Indicator withRemark(Optional<String> remark);

    /**
     * This with another extras.
     *
     * @param extras the new value
     * @return the copy
     */
    Indicator withExtras(Map<String, ? extends String> extras);

    /**
     * An indicator with its levels, its name and its target.
     *
     * @param level1 for example {@code 产出指标}
     * @param level2 for example {@code 数量指标}
     * @param name the name of the indicator
     * @param target for example {@code ≥95%}; not blank
     * @return the indicator
     */
    static Indicator of(String level1, String level2, String name, String target) {
        return builder()
                .level1(level1)
                .level2(level2)
                .name(name)
                .target(IndicatorValue.of(target))
                .build();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Indicator}. Not safe for use by several threads; may be reused. */
    final class Builder extends ImmutableIndicator.Builder {

        /** Creates an empty builder. */
        Builder() {}
    }
}
