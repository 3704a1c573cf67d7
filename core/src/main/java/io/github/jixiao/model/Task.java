package io.github.jixiao.model;

import io.github.jixiao.value.Amount;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One main task of the year (年度主要任务) with its money. Immutable.
 */
@ModelStyle
@Value.Immutable
public interface Task {

    /**
     * 任务名称, the name of the task.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> name();

    /**
     * 主要内容, what is to be done.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> content();

    /**
     * 部门职能, the function that it serves.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> function();

    /**
     * 对应项目, the project that pays for it.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> project();

    /**
     * 预算金额总额, its whole money.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Amount> amount();

    /**
     * 财政拨款, the part from fiscal appropriation.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Amount> fiscal();

    /**
     * 其他资金, the part from other funds.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Amount> other();

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
    Task withName(Optional<String> name);

    /**
     * This with another content.
     *
     * @param content the new value
     * @return the copy
     */
    Task withContent(Optional<String> content);

    /**
     * This with another function.
     *
     * @param function the new value
     * @return the copy
     */
    Task withFunction(Optional<String> function);

    /**
     * This with another project.
     *
     * @param project the new value
     * @return the copy
     */
    Task withProject(Optional<String> project);

    /**
     * This with another amount.
     *
     * @param amount the new value
     * @return the copy
     */
    Task withAmount(Optional<? extends Amount> amount);

    /**
     * This with another fiscal.
     *
     * @param fiscal the new value
     * @return the copy
     */
    Task withFiscal(Optional<? extends Amount> fiscal);

    /**
     * This with another other.
     *
     * @param other the new value
     * @return the copy
     */
    Task withOther(Optional<? extends Amount> other);

    /**
     * This with another extras.
     *
     * @param extras the new value
     * @return the copy
     */
    Task withExtras(Map<String, ? extends String> extras);

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Task}. Not safe for use by several threads; may be reused. */
    final class Builder extends ImmutableTask.Builder {

        /** Creates an empty builder. */
        Builder() {}
    }
}
