package io.github.jixiao.form;

import java.util.Arrays;

/** What a word of a form stands for; each belongs to one {@link Place}. */
public enum Meaning {
    /** 部门（单位）名称. */
    DEPARTMENT_NAME(Place.FACT),
    /** 部门编码. */
    DEPARTMENT_CODE(Place.FACT),
    /** 填报人. */
    PREPARER(Place.FACT),
    /** 联系电话. */
    PHONE(Place.FACT),
    /** 联系人及电话: two values in one cell. */
    PREPARER_AND_PHONE(Place.FACT),
    /** 填报日期. */
    DATE(Place.FACT),
    /** 年度 beside a year. */
    FISCAL_YEAR(Place.FACT),
    /** 资金单位. */
    MONEY_UNIT(Place.FACT),
    /** 部门职能概述. */
    FUNCTIONS(Place.FACT),
    /** 年度工作任务 beside prose. */
    ANNUAL_TASKS(Place.FACT),
    /** 年度目标. */
    ANNUAL_GOAL(Place.FACT),
    /** 长期目标. */
    LONG_TERM_GOAL(Place.FACT),
    /** 长期目标截止年份. */
    GOAL_END_YEAR(Place.FACT),

    /** 基本信息. */
    BASICS(Place.HEADING),
    /** 部门总体收支情况. */
    COMPOSITION(Place.HEADING),
    /** 项目支出情况. */
    PROJECTS(Place.HEADING),
    /** 年度主要任务 over a list. */
    TASKS(Place.HEADING),
    /** 年度绩效指标. */
    ANNUAL_INDICATORS(Place.HEADING),
    /** 长期绩效指标. */
    LONG_TERM_INDICATORS(Place.HEADING),

    /** 收入构成. */
    INCOME(Place.MONEY),
    /** 支出构成. */
    EXPENDITURE(Place.MONEY),
    /** The head over the items. */
    ITEM(Place.MONEY),
    /** 当年金额. */
    AMOUNT(Place.MONEY),
    /** 占比. */
    SHARE(Place.MONEY),
    /** 近两年收支金额, over one column for each year. */
    PRIOR(Place.MONEY),
    /** 上年金额. */
    PRIOR_LAST_YEAR(Place.MONEY),
    /** 前年金额. */
    PRIOR_YEAR_BEFORE_LAST(Place.MONEY),
    /** 其中, beside the parts of the line above. */
    PARTS(Place.MONEY),
    /** 合计. */
    TOTAL(Place.MONEY),
    /** 本年收入合计: a line above the total that adds what was carried over. */
    SUBTOTAL(Place.MONEY),
    /** 中期预算资金总额: money of more years than the table's. */
    OTHER_PERIOD(Place.MONEY),
    /** 收入合计. */
    INCOME_TOTAL(Place.MONEY),
    /** 支出合计. */
    EXPENDITURE_TOTAL(Place.MONEY),

    /** 一级指标. */
    LEVEL1(Place.INDICATOR_COLUMN),
    /** 二级指标. */
    LEVEL2(Place.INDICATOR_COLUMN),
    /** 三级指标. */
    INDICATOR_NAME(Place.INDICATOR_COLUMN),
    /** 指标值, 预期当年实现值. */
    TARGET(Place.INDICATOR_COLUMN),
    /** 计算符号, where it has a column of its own. */
    COMPARISON(Place.INDICATOR_COLUMN),
    /** 计量单位, where it has a column of its own. */
    UNIT(Place.INDICATOR_COLUMN),
    /** 近两年指标值, over one column for each year. */
    HISTORY(Place.INDICATOR_COLUMN),
    /** 前年. */
    YEAR_BEFORE_LAST(Place.INDICATOR_COLUMN),
    /** 上年. */
    LAST_YEAR(Place.INDICATOR_COLUMN),
    /** 指标值确定依据. */
    BASIS(Place.INDICATOR_COLUMN),
    /** 权重. */
    WEIGHT(Place.INDICATOR_COLUMN),
    /** 指标方向性. */
    DIRECTION(Place.INDICATOR_COLUMN),
    /** 指标解释. */
    EXPLANATION(Place.INDICATOR_COLUMN),
    /** 评（扣）分标准. */
    SCORING(Place.INDICATOR_COLUMN),
    /** 备注. */
    REMARK(Place.INDICATOR_COLUMN),
    /** 序号 of an indicator. */
    INDICATOR_ORDINAL(Place.INDICATOR_COLUMN),

    /** 项目名称. */
    PROJECT_NAME(Place.PROJECT_COLUMN),
    /** 项目类型. */
    PROJECT_TYPE(Place.PROJECT_COLUMN),
    /** 项目总预算. */
    TOTAL_BUDGET(Place.PROJECT_COLUMN),
    /** 项目本年度预算. */
    YEAR_BUDGET(Place.PROJECT_COLUMN),
    /** 项目主要支出方向和用途. */
    PURPOSE(Place.PROJECT_COLUMN),
    /** 序号 of a project. */
    PROJECT_ORDINAL(Place.PROJECT_COLUMN),

    /** 目标内容. */
    GOAL_TEXT(Place.GOAL_COLUMN),
    /** 序号 of a goal. */
    GOAL_NUMBER(Place.GOAL_COLUMN),

    /** 任务名称. */
    TASK_NAME(Place.TASK_COLUMN),
    /** 主要内容. */
    TASK_CONTENT(Place.TASK_COLUMN),
    /** 部门职能 that a task serves. */
    TASK_FUNCTION(Place.TASK_COLUMN),
    /** 对应项目. */
    TASK_PROJECT(Place.TASK_COLUMN),
    /** 预算金额, 总额. */
    TASK_AMOUNT(Place.TASK_COLUMN),
    /** 财政拨款 of a task. */
    TASK_FISCAL(Place.TASK_COLUMN),
    /** 其他资金 of a task. */
    TASK_OTHER(Place.TASK_COLUMN),
    /** 序号 of a task. */
    TASK_ORDINAL(Place.TASK_COLUMN),

    /** 填表说明: the text that follows belongs to the form as well. */
    FORM_WORDS(Place.BOILERPLATE),
    /** 单位负责人签字, beside a place for a hand. */
    SIGNATURE(Place.BOILERPLATE),

    /** A label of a project's table: 项目实施单位. */
    PROJECT_LABEL(Place.NEIGHBOUR),
    /** A label of a self-evaluation: 实际完成值, 得分. */
    EVALUATION_LABEL(Place.NEIGHBOUR),

    /** A word that says whose or when. */
    MODIFIER(Place.MODIFIER),
    /** A word behind the one that says what. */
    SUFFIX(Place.MODIFIER),
    /** How the name of a total ends. */
    TOTAL_END(Place.TOTAL_END),
    /** How the name of a department ends. */
    DEPARTMENT(Place.NAME_END),

    /** The title of a target table that does not say whose: 绩效目标申报表. */
    TARGET_TABLE(Place.TITLE),
    /** The title of a department's table. */
    DEPARTMENT_TABLE(Place.TITLE),
    /** The title of a project's table, 项目支出绩效目标表. */
    PROJECT_TABLE(Place.TITLE),
    /** The title of a self-evaluation, 绩效自评表. */
    SELF_EVALUATION(Place.TITLE);

    private final Place place;

    Meaning(Place place) {
        this.place = place;
    }

    /**
     * The meaning of this name.
     *
     * @param name its name
     * @return the meaning
     * @throws IllegalArgumentException where there is none; the message names them all
     */
    static Meaning of(String name) {
        for (Meaning meaning : values()) {
            if (meaning.name().equals(name)) {
                return meaning;
            }
        }
        throw new IllegalArgumentException("no meaning: " + name + "; there are " + Arrays.toString(values()));
    }

    /**
     * Whether such a word names a total of money.
     *
     * @return whether it is 合计 or one of the sides' totals
     */
    public boolean isTotal() {
        return this == TOTAL || this == INCOME_TOTAL || this == EXPENDITURE_TOTAL;
    }

    /**
     * Where such words stand.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }
}
