package io.github.jixiao.model;

import io.github.jixiao.value.MoneyUnit;
import java.util.Optional;

/** A performance target table (绩效目标表) of any kind: what all kinds have in common. */
public sealed interface TargetTable permits DepartmentTargetTable {

    /**
     * The title of the table.
     *
     * @return the title as printed, or empty where there is none
     */
    Optional<String> title();

    /**
     * 年度, the fiscal year.
     *
     * @return the year, or empty where none is printed
     */
    Optional<Integer> fiscalYear();

    /**
     * 资金单位, the unit of all amounts that print none of their own.
     *
     * @return the unit, or empty where none is printed
     */
    Optional<MoneyUnit> moneyUnit();
}
