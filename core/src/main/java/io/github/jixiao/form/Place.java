package io.github.jixiao.form;

/** Where on a form a word stands: the same word means different things in different places. */
public enum Place {
    /** A label beside or above its value: 填报人. */
    FACT,
    /** A heading of a block, beside it or above it: 项目支出情况. */
    HEADING,
    /** A head, a group word or a total of the composition: 占比, 收入构成, 合计. */
    MONEY,
    /** A column of the indicators: 三级指标. */
    INDICATOR_COLUMN,
    /** A column of the projects: 项目总预算. */
    PROJECT_COLUMN,
    /** A column of goals that stand in rows: 目标内容. */
    GOAL_COLUMN,
    /** A column of the tasks: 主要内容. */
    TASK_COLUMN,
    /** Words that belong to the form and say nothing of the department: 填表说明. */
    BOILERPLATE,
    /** Labels that only the neighbours of a department's table have: 实际完成值. */
    NEIGHBOUR,
    /** Words inside a label that do not change what it asks for: 年度. */
    MODIFIER,
    /** How the names of totals end: 合计. */
    TOTAL_END,
    /** How names end, where nothing says what they name: 局. */
    NAME_END,
    /** Words in the title of a table that tell its kind. */
    TITLE
}
