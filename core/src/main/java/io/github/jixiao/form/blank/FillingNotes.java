package io.github.jixiao.form.blank;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.rendering.FormColumn;
import io.github.jixiao.form.rendering.FormLayout;
import java.util.ArrayList;
import java.util.List;

/** How to fill in a form (填报说明), in the words that the form itself prints. */
final class FillingNotes {

    private static final String HEADING = "填报说明：";

    private final BlankForm form;
    private final FormLayout layout;

    FillingNotes(BlankForm form, FormLayout layout) {
        this.form = form;
        this.layout = layout;
    }

    /** One text: what stands below the heading belongs to it. */
    String text() {
        StringBuilder text = new StringBuilder(HEADING);
        int number = 1;
        for (String note : notes()) {
            text.append('\n').append(number++).append("．").append(note);
        }
        return text.toString();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        String unit = form.moneyUnit().label();
        if (has(Meaning.BASICS)) {
            notes.add("部门（单位）名称填写全称。");
        }
        if (has(Meaning.COMPOSITION)) {
            notes.add(quoted(Meaning.COMPOSITION) + "以" + unit + "为单位，保留两位小数；合计为各项之和，占比为该项金额占合计的百分比。");
        }
        if (has(Meaning.ANNUAL_TASKS)) {
            notes.add(quoted(Meaning.FUNCTIONS) + "依据“三定”规定填写；" + quoted(Meaning.ANNUAL_TASKS) + "填写本年度的重点工作。");
        } else if (has(Meaning.TASKS)) {
            notes.add(quoted(Meaning.TASKS) + "逐项填写，预算金额以" + unit + "为单位；" + quoted(Meaning.TOTAL) + "为各项任务之和。");
        }
        if (has(Meaning.PROJECTS)) {
            notes.add(quoted(Meaning.PROJECTS) + "逐个填写项目；各项目的本年度预算之和应等于支出构成中的项目支出。");
        }
        if (has(Meaning.ANNUAL_GOAL)) {
            notes.add(quoted(Meaning.ANNUAL_GOAL) + "概括本年度预期达到的产出和效果，并用其下的绩效指标细化、量化。");
            notes.add("指标值写明符号、数值和计量单位，如“≥95%”；无法量化的写明可以衡量的标准。");
            notes.add("没有对应指标的二级指标，请清除其名称或删除该行；行数不足的，请插入行。");
        }
        if (layout.columns(Meaning.ANNUAL_INDICATORS).stream().anyMatch(FillingNotes::isBasis)) {
            notes.add("指标值确定依据从下拉列表中选择。");
        }
        return notes;
    }

    private boolean has(Meaning block) {
        return layout.blocks().contains(block);
    }

    private static boolean isBasis(FormColumn column) {
        return column.meaning() == Meaning.BASIS && column.always();
    }

    private String quoted(Meaning labelled) {
        return "“" + layout.label(labelled) + "”";
    }
}
