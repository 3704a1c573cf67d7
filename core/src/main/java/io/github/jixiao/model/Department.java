package io.github.jixiao.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The department or unit (部门、单位) that submits the table, and who filled it in. Immutable.
 */
@ModelStyle
@Value.Immutable
public interface Department {

    /**
     * 部门（单位）名称, the name of the department.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> name();

    /**
     * 部门编码, its code in the budget system.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> code();

    /**
     * 填报人, the person who filled in the table.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> preparer();

    /**
     * 联系电话, as printed.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> phone();

    /**
     * 填报日期, as printed.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> date();

    /**
     * This with another name.
     *
     * @param name the new value
     * @return the copy
     */
    Department withName(Optional<String> name);

    /**
     * This with another code.
     *
     * @param code the new value
     * @return the copy
     */
    Department withCode(Optional<String> code);

    /**
     * This with another preparer.
     *
     * @param preparer the new value
     * @return the copy
     */
    Department withPreparer(Optional<String> preparer);

    /**
     * This with another phone.
     *
     * @param phone the new value
     * @return the copy
     */
    Department withPhone(Optional<String> phone);

    /**
     * This with another date.
     *
     * @param date the new value
     * @return the copy
     */
    Department withDate(Optional<String> date);

    /**
     * One without any content.
     *
     * @return the empty one
     */
    static Department empty() {
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

    /** Builds a {@link Department}. Not safe for use by several threads; may be reused. */
    final class Builder extends ImmutableDepartment.Builder {

        /** Creates an empty builder. */
        Builder() {}
    }
}
