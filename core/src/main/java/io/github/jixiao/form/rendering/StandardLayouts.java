package io.github.jixiao.form.rendering;

import io.github.jixiao.form.Meaning;
import java.util.EnumSet;
import java.util.Set;

/** The official forms as data. Widths are twenty-fourths of the paper. */
final class StandardLayouts {

    /** What may stand in {@link FormLayout#blocks()}. */
    static final Set<Meaning> BLOCKS = EnumSet.of(
            Meaning.BASICS,
            Meaning.COMPOSITION,
            Meaning.FUNCTIONS,
            Meaning.ANNUAL_TASKS,
            Meaning.TASKS,
            Meaning.PROJECTS,
            Meaning.LONG_TERM_GOAL,
            Meaning.ANNUAL_GOAL);

    private static final FormColumn[] FURTHER_INDICATOR_COLUMNS = {
        FormColumn.optional(Meaning.WEIGHT, 2, "权重"),
        FormColumn.optional(Meaning.DIRECTION, 2, "指标方向性"),
        FormColumn.optional(Meaning.EXPLANATION, 4, "指标解释"),
        FormColumn.optional(Meaning.SCORING, 4, "评分标准"),
        FormColumn.optional(Meaning.REMARK, 3, "备注")
    };

    static final FormLayout HUBEI = words(FormLayout.empty("hubei"))
            .withBlocks(
                    Meaning.BASICS,
                    Meaning.COMPOSITION,
                    Meaning.FUNCTIONS,
                    Meaning.ANNUAL_TASKS,
                    Meaning.TASKS,
                    Meaning.PROJECTS,
                    Meaning.LONG_TERM_GOAL,
                    Meaning.ANNUAL_GOAL)
            .withColumns(
                    Meaning.BASICS,
                    FormColumn.of(Meaning.DEPARTMENT_NAME, 24, "部门（单位）名称"),
                    FormColumn.of(Meaning.PREPARER, 8, "填报人"),
                    FormColumn.of(Meaning.PHONE, 16, "联系电话"),
                    FormColumn.optional(Meaning.DEPARTMENT_CODE, 8, "部门编码"),
                    FormColumn.optional(Meaning.DATE, 16, "填报日期"))
            .withColumns(
                    Meaning.COMPOSITION,
                    FormColumn.of(Meaning.ITEM, 6, "总体收支情况"),
                    FormColumn.of(Meaning.AMOUNT, 4, "当年金额"),
                    FormColumn.of(Meaning.SHARE, 3, "占比"),
                    FormColumn.of(Meaning.PRIOR, 9, "近两年收支金额"))
            .withColumns(
                    Meaning.TASKS,
                    FormColumn.of(Meaning.TASK_NAME, 5, "任务名称"),
                    FormColumn.of(Meaning.TASK_CONTENT, 8, "主要内容"),
                    FormColumn.optional(Meaning.TASK_FUNCTION, 4, "部门职能"),
                    FormColumn.optional(Meaning.TASK_PROJECT, 4, "对应项目"),
                    FormColumn.of(Meaning.TASK_AMOUNT, 3, "预算金额", "总额"),
                    FormColumn.of(Meaning.TASK_FISCAL, 3, "预算金额", "财政拨款"),
                    FormColumn.of(Meaning.TASK_OTHER, 3, "预算金额", "其他资金"))
            .withColumns(
                    Meaning.PROJECTS,
                    FormColumn.of(Meaning.PROJECT_NAME, 6, "项目名称"),
                    FormColumn.optional(Meaning.PROJECT_TYPE, 3, "项目类型"),
                    FormColumn.of(Meaning.TOTAL_BUDGET, 4, "项目总预算"),
                    FormColumn.of(Meaning.YEAR_BUDGET, 4, "项目本年度预算"),
                    FormColumn.of(Meaning.PURPOSE, 8, "项目主要支出方向和用途"))
            .withColumns(
                    Meaning.LONG_TERM_INDICATORS,
                    with(
                            FURTHER_INDICATOR_COLUMNS,
                            FormColumn.of(Meaning.LEVEL1, 2, "一级指标"),
                            FormColumn.of(Meaning.LEVEL2, 3, "二级指标"),
                            FormColumn.of(Meaning.INDICATOR_NAME, 7, "三级指标"),
                            FormColumn.optional(Meaning.YEAR_BEFORE_LAST, 2, "近两年指标值", "前年"),
                            FormColumn.optional(Meaning.LAST_YEAR, 3, "近两年指标值", "上年"),
                            FormColumn.of(Meaning.TARGET, 6, "指标值"),
                            FormColumn.of(Meaning.BASIS, 4, "指标值确定依据")))
            .withColumns(
                    Meaning.ANNUAL_INDICATORS,
                    with(
                            FURTHER_INDICATOR_COLUMNS,
                            FormColumn.of(Meaning.LEVEL1, 2, "一级指标"),
                            FormColumn.of(Meaning.LEVEL2, 3, "二级指标"),
                            FormColumn.of(Meaning.INDICATOR_NAME, 5, "三级指标"),
                            FormColumn.of(Meaning.YEAR_BEFORE_LAST, 2, "指标值", "近两年指标值", "前年"),
                            FormColumn.of(Meaning.LAST_YEAR, 3, "指标值", "近两年指标值", "上年"),
                            FormColumn.of(Meaning.TARGET, 3, "指标值", "预期当年实现值"),
                            FormColumn.of(Meaning.BASIS, 4, "指标值确定依据")));

    static final FormLayout NATIONAL_2015 = HUBEI.withName("national-2015")
            .withBlocks(Meaning.BASICS, Meaning.TASKS, Meaning.ANNUAL_GOAL)
            .withLabelWidth(3)
            .withGoalInRow(false)
            .withUnitInHeading(true)
            .withLabel(Meaning.ANNUAL_GOAL, "年度总体目标")
            .withColumns(
                    Meaning.BASICS,
                    FormColumn.of(Meaning.DEPARTMENT_NAME, 24, "部门（单位）名称"),
                    FormColumn.optional(Meaning.DEPARTMENT_CODE, 12, "部门编码"),
                    FormColumn.optional(Meaning.PREPARER, 12, "填报人"),
                    FormColumn.optional(Meaning.PHONE, 12, "联系电话"),
                    FormColumn.optional(Meaning.DATE, 12, "填报日期"))
            .withColumns(
                    Meaning.TASKS,
                    FormColumn.of(Meaning.TASK_NAME, 6, "任务名称"),
                    FormColumn.of(Meaning.TASK_CONTENT, 6, "主要内容"),
                    FormColumn.optional(Meaning.TASK_FUNCTION, 4, "部门职能"),
                    FormColumn.optional(Meaning.TASK_PROJECT, 4, "对应项目"),
                    FormColumn.of(Meaning.TASK_AMOUNT, 3, "预算金额", "总额"),
                    FormColumn.of(Meaning.TASK_FISCAL, 3, "预算金额", "财政拨款"),
                    FormColumn.of(Meaning.TASK_OTHER, 3, "预算金额", "其他资金"))
            .withColumns(
                    Meaning.ANNUAL_INDICATORS,
                    with(
                            FURTHER_INDICATOR_COLUMNS,
                            FormColumn.of(Meaning.LEVEL1, 3, "一级指标"),
                            FormColumn.of(Meaning.LEVEL2, 3, "二级指标"),
                            FormColumn.of(Meaning.INDICATOR_NAME, 9, "三级指标"),
                            FormColumn.optional(Meaning.YEAR_BEFORE_LAST, 3, "近两年指标值", "前年"),
                            FormColumn.optional(Meaning.LAST_YEAR, 3, "近两年指标值", "上年"),
                            FormColumn.of(Meaning.TARGET, 6, "指标值"),
                            FormColumn.optional(Meaning.BASIS, 4, "指标值确定依据")));

    private StandardLayouts() {}

    private static FormLayout words(FormLayout layout) {
        return layout.withLabel(Meaning.MONEY_UNIT, "资金单位")
                .withLabel(Meaning.COMPOSITION, "部门总体收支情况")
                .withLabel(Meaning.INCOME, "收入构成")
                .withLabel(Meaning.EXPENDITURE, "支出构成")
                .withLabel(Meaning.PARTS, "其中")
                .withLabel(Meaning.FUNCTIONS, "部门职能概述")
                .withLabel(Meaning.ANNUAL_TASKS, "年度工作任务")
                .withLabel(Meaning.TASKS, "年度主要任务")
                .withLabel(Meaning.TOTAL, "金额合计")
                .withLabel(Meaning.PROJECTS, "项目支出情况")
                .withLabel(Meaning.LONG_TERM_GOAL, "长期目标")
                .withLabel(Meaning.ANNUAL_GOAL, "年度目标")
                .withLabel(Meaning.GOAL_END_YEAR, "长期目标截止年份")
                .withLabel(Meaning.LONG_TERM_INDICATORS, "长期绩效指标")
                .withLabel(Meaning.ANNUAL_INDICATORS, "年度绩效指标")
                .withLabel(Meaning.YEAR_BEFORE_LAST, "前年")
                .withLabel(Meaning.LAST_YEAR, "上年");
    }

    private static FormColumn[] with(FormColumn[] further, FormColumn... first) {
        FormColumn[] all = new FormColumn[first.length + further.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(further, 0, all, first.length, further.length);
        return all;
    }
}
