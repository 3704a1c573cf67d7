package io.github.jixiao.model;

import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 部门（单位）整体支出绩效目标表: what a department states for one fiscal year, its money, projects, goals and
 * indicators. Immutable.
 */
@ModelStyle
@Value.Immutable
public non-sealed interface DepartmentTargetTable extends TargetTable {

    /**
     * The title of the table.
     *
     * @return the value, or empty where the table has none
     */
    @Override
    Optional<String> title();

    /**
     * 年度, the fiscal year.
     *
     * @return the value, or empty where the table has none
     */
    @Override
    Optional<Integer> fiscalYear();

    /**
     * 资金单位, the unit of all amounts that print none of their own.
     *
     * @return the value, or empty where the table has none
     */
    @Override
    Optional<MoneyUnit> moneyUnit();

    /**
     * The department that submits the table.
     *
     * @return never absent, but it may be empty
     */
    @Value.Default
    default Department department() {
        return Department.empty();
    }

    /**
     * 收支构成, its money.
     *
     * @return never absent, but it may be empty
     */
    @Value.Default
    default Composition composition() {
        return Composition.empty();
    }

    /**
     * 部门职能概述; line breaks kept.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> functions();

    /**
     * 年度工作任务 as prose; line breaks kept.
     *
     * @return the value, or empty where the table has none
     */
    Optional<String> annualTasks();

    /**
     * 年度主要任务 as a table.
     *
     * @return in the order of the table; may be empty
     */
    List<Task> tasks();

    /**
     * 金额合计, the printed total of the tasks; only its amounts are present.
     *
     * @return the value, or empty where the table has none
     */
    Optional<Task> tasksTotal();

    /**
     * 项目支出情况.
     *
     * @return in the order of the table; may be empty
     */
    List<Project> projects();

    /**
     * 长期目标 and 年度目标.
     *
     * @return in the order of the table; may be empty
     */
    List<Goal> goals();

    /**
     * Indicators of a block that several goals share.
     *
     * @return in the order of the table; may be empty
     */
    List<Indicator> sharedIndicators();

    /**
     * Labels that no property models: label to text as printed.
     *
     * @return in the order of the table; may be empty
     */
    Map<String, String> extras();

    /**
     * This with another title.
     *
     * @param title the new value
     * @return the copy
     */
    DepartmentTargetTable withTitle(Optional<String> title);

    /**
     * This with another fiscalYear.
     *
     * @param fiscalYear the new value
     * @return the copy
     */
    DepartmentTargetTable withFiscalYear(Optional<Integer> fiscalYear);

    /**
     * This with another moneyUnit.
     *
     * @param moneyUnit the new value
     * @return the copy
     */
    DepartmentTargetTable withMoneyUnit(Optional<? extends MoneyUnit> moneyUnit);

    /**
     * This with another department.
     *
     * @param department the new value
     * @return the copy
     */
    DepartmentTargetTable withDepartment(Department department);

    /**
     * This with another composition.
     *
     * @param composition the new value
     * @return the copy
     */
    DepartmentTargetTable withComposition(Composition composition);

    /**
     * This with another functions.
     *
     * @param functions the new value
     * @return the copy
     */
    DepartmentTargetTable withFunctions(Optional<String> functions);

    /**
     * This with another annualTasks.
     *
     * @param annualTasks the new value
     * @return the copy
     */
    DepartmentTargetTable withAnnualTasks(Optional<String> annualTasks);

    /**
     * This with another tasks.
     *
     * @param tasks the new value
     * @return the copy
     */
    DepartmentTargetTable withTasks(Iterable<? extends Task> tasks);

    /**
     * This with another tasksTotal.
     *
     * @param tasksTotal the new value
     * @return the copy
     */
    DepartmentTargetTable withTasksTotal(Optional<? extends Task> tasksTotal);

    /**
     * This with another projects.
     *
     * @param projects the new value
     * @return the copy
     */
    DepartmentTargetTable withProjects(Iterable<? extends Project> projects);

    /**
     * This with another goals.
     *
     * @param goals the new value
     * @return the copy
     */
    DepartmentTargetTable withGoals(Iterable<? extends Goal> goals);

    /**
     * This with another sharedIndicators.
     *
     * @param sharedIndicators the new value
     * @return the copy
     */
    DepartmentTargetTable withSharedIndicators(Iterable<? extends Indicator> sharedIndicators);

    /**
     * This with another extras.
     *
     * @param extras the new value
     * @return the copy
     */
    DepartmentTargetTable withExtras(Map<String, ? extends String> extras);

    /**
     * All indicators: those of the goals and the shared ones.
     *
     * @return in the order of the table; may be empty
     */
    default List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        goals().forEach(goal -> all.addAll(goal.indicators()));
        all.addAll(sharedIndicators());
        return List.copyOf(all);
    }

    /**
     * This table with its absent totals and shares computed; what is printed stays as it is.
     *
     * @return the copy; equal to this table where nothing is absent or nothing can be computed
     */
    default DepartmentTargetTable completed() {
        return Completion.of(this);
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DepartmentTargetTable}. Not safe for use by several threads; may be reused. */
    final class Builder extends ImmutableDepartmentTargetTable.Builder {

        /** Creates an empty builder. */
        Builder() {}
    }
}
