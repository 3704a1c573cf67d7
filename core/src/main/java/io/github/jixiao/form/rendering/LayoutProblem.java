package io.github.jixiao.form.rendering;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;

/** Why a table does not read back from the paper as it was written. */
public enum LayoutProblem {
    /** The form has no place for a property: it is left out. */
    NO_PLACE("layout-no-place", Severity.ERROR, "该表样没有此内容的位置，将不写出", "the form has no place for this; it is left out"),
    /** Text holds a character that no office file can hold. */
    FORBIDDEN_CHARACTER(
            "layout-forbidden-character",
            Severity.ERROR,
            "含有文件无法保存的字符（{character}）",
            "holds a character that a file cannot hold ({character})"),
    /** Text is longer than a cell of a workbook can hold. */
    TEXT_TOO_LONG(
            "layout-text-too-long",
            Severity.ERROR,
            "文字超过 {limit} 字，一个单元格放不下",
            "the text has more than {limit} characters and does not fit into a cell"),
    /** The grid has more rows, columns or cells than a reader accepts. */
    TOO_LARGE("layout-too-large", Severity.ERROR, "表格过大，无法读回", "the form becomes too large to be read back"),
    /** The form prints too few of its words to be told from any other table. */
    TOO_LITTLE(
            "layout-too-little",
            Severity.ERROR,
            "内容太少，无法识别为绩效目标表",
            "too little is printed to be recognised as such a table"),
    /** Records have at least as many labels of their own as the form has columns. */
    TOO_MANY_EXTRAS(
            "layout-too-many-extras",
            Severity.WARNING,
            "附加栏目不少于表样原有的栏目，表头无法识别",
            "the header has as many extra columns as known ones and is not recognised"),
    /** There is no title. */
    TITLE_ABSENT("layout-title-absent", Severity.WARNING, "没有标题", "there is no title"),
    /** The title does not tell that this is a table of performance targets of a department. */
    TITLE_UNCLEAR(
            "layout-title-unclear",
            Severity.WARNING,
            "标题未写明是整体支出绩效目标表",
            "the title does not name a department's table of performance targets"),
    /** There is no money unit. */
    UNIT_ABSENT("layout-unit-absent", Severity.WARNING, "没有资金单位", "there is no money unit"),
    /** The title tells another year than the table, or the year is no year. */
    YEAR_UNCLEAR(
            "layout-year-unclear",
            Severity.WARNING,
            "年度与标题不一致或不是四位年份",
            "the year is not that of the title, or has not four digits"),
    /** A text is there, but blank. */
    BLANK_TEXT("layout-blank-text", Severity.WARNING, "内容为空白，读回后视为未填", "the text is blank; it reads back as absent"),
    /** Text begins or ends with white space. */
    PADDED_TEXT(
            "layout-padded-text",
            Severity.WARNING,
            "首尾有空白，读回后将去掉",
            "the text begins or ends with white space, which does not read back"),
    /** The name of a level has white space inside. */
    SPACED_NAME(
            "layout-spaced-name",
            Severity.WARNING,
            "指标级次名称中间有空白，读回后将去掉",
            "the name of the level has white space inside, which does not read back"),
    /** A record has nothing that is printed in a row of its own. */
    RECORD_EMPTY("layout-record-empty", Severity.WARNING, "整行为空，读回后不存在", "the row is empty; it does not read back"),
    /** A record holds nothing but /, — or ……. */
    LIKE_PLACEHOLDER(
            "layout-like-placeholder",
            Severity.WARNING,
            "只有占位符，读回后视为未填",
            "nothing but a placeholder; it reads back as absent"),
    /** A record is named like a sum. */
    LIKE_SUM("layout-like-sum", Severity.WARNING, "名称与合计行相同", "named like a row of sums"),
    /** A total is not named like a sum, or has more than a sum has. */
    UNLIKE_SUM("layout-unlike-sum", Severity.WARNING, "合计行的名称或内容不像合计", "the total does not look like a row of sums"),
    /** A value reads like a label of the form, or a row like its header. */
    LIKE_LABEL("layout-like-label", Severity.WARNING, "内容与表样的栏目名相同", "reads like a label of the form"),
    /** The label of an extra is one of the form's, or is no label. */
    EXTRA_LABEL(
            "layout-extra-label",
            Severity.WARNING,
            "附加栏目“{label}”与表样栏目重名或不宜作栏目名",
            "the label {label} is one of the form's own, or does not read as a label"),
    /** An item has white space, a numbering, 其中 or a unit, which belong to the paper. */
    ITEM_DECORATED(
            "layout-item-decorated",
            Severity.WARNING,
            "收支项目名称带有空白、序号、“其中”或单位，读回后将去掉",
            "the item has white space, a numbering, 其中 or a unit, which do not read back"),
    /** An item of no known name is not told to be one by what stands beside it. */
    ITEM_UNCLEAR(
            "layout-item-unclear", Severity.WARNING, "无法识别为收支项目名称", "the item is not recognised as the name of a line"),
    /** Parts stand below a total or below other parts. */
    PARTS_MISPLACED(
            "layout-parts-misplaced",
            Severity.WARNING,
            "“其中”只能列在一级项目之下",
            "parts can only stand below a line, not below a total or other parts"),
    /** A prior year is neither a year nor the relative year that the form prints. */
    PRIOR_YEAR(
            "layout-prior-year", Severity.WARNING, "以前年度“{year}”不是四位年份", "the prior year {year} has not four digits"),
    /** A level is absent below one that is present, where nothing on the paper tells so. */
    LEVEL_ABSENT_BELOW(
            "layout-level-absent-below",
            Severity.WARNING,
            "上一行有指标级次而此行没有，读回后将沿用上一行",
            "the level is absent below a row that has it; it reads back as that of the row above"),
    /** A goal is not told from another one, or its number or end year does not read back. */
    GOAL_UNCLEAR(
            "layout-goal-unclear",
            Severity.WARNING,
            "目标与其他目标无法区分，或序号、截止年份无法读回",
            "the goal is not told from another, or its number or end year does not read back"),
    /** Labels of a goal's own look like those of the table. */
    GOAL_EXTRAS(
            "layout-goal-extras",
            Severity.WARNING,
            "目标的附加栏目读回后成为全表的附加栏目",
            "the extras of a goal read back as those of the table"),
    /** Shared indicators do not stand below several goals without own ones. */
    SHARED_UNCLEAR(
            "layout-shared-unclear",
            Severity.WARNING,
            "共用指标之前没有两个以上未列指标的年度目标",
            "shared indicators need at least two annual goals without own indicators before them");

    private final FindingCode code;

    LayoutProblem(String id, Severity severity, String zh, String en) {
        this.code = new FindingCode(id, severity, zh, en);
    }

    /**
     * The kind of finding.
     *
     * @return the code with its texts
     */
    public FindingCode code() {
        return code;
    }

    Finding at(ModelPath path) {
        return Finding.of(code).at(path);
    }
}
