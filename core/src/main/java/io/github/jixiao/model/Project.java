package io.github.jixiao.model;

import io.github.jixiao.value.Amount;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One project (项目支出情况). Immutable.
 */
@ModelStyle
@Value.Immutable
public interface Project {

    /**
     * 项目名称, the name of the project.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> name();

    /**
     * 项目类型, as printed.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> type();

    /**
     * 项目总预算, its budget over all years.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Amount> totalBudget();

    /**
     * 项目本年度预算, its budget of the fiscal year.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Amount> yearBudget();

    /**
     * 项目主要支出方向和用途, what the money is spent on.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> purpose();

    /**
     * Columns that no property models: label to text as printed.
     *
     * @return in the order of the table; may be empty
     */
    Map<String, String> extras();

    /**
     * This with another name.
     *
     * @param name the new value
     * @return the copy
     */
    Project withName(Optional<String> name);

    /**
     * This with another type.
     *
     * @param type the new value
     * @return the copy
     */
    Project withType(Optional<String> type);

    /**
     * This with another totalBudget.
     *
     * @param totalBudget the new value
     * @return the copy
     */
    Project withTotalBudget(Optional<? extends Amount> totalBudget);

    /**
     * This with another yearBudget.
     *
     * @param yearBudget the new value
     * @return the copy
     */
    Project withYearBudget(Optional<? extends Amount> yearBudget);

    /**
     * This with another purpose.
     *
     * @param purpose the new value
     * @return the copy
     */
    Project withPurpose(Optional<String> purpose);

    /**
     * This with another extras.
     *
     * @param extras the new value
     * @return the copy
     */
    Project withExtras(Map<String, ? extends String> extras);

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Project}. Not safe for use by several threads; may be reused. */
    final class Builder extends ImmutableProject.Builder {

        /** Creates an empty builder. */
        Builder() {}
    }
}
