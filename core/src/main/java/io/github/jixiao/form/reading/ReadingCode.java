package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;

/** What the reader of forms has to say. */
public enum ReadingCode {
    /** The file holds no table that could be recognised. */
    NO_TABLE("no-table", Severity.ERROR, "未找到绩效目标表", "no performance target table was found"),
    /** A neighbour of the department's table. */
    OTHER_TABLE_KIND(
            "other-table-kind",
            Severity.WARNING,
            "这是{kind}，不是部门整体支出绩效目标表，未作为部门表读取",
            "this is a {kind}, not a department's table; it was not read as one"),
    /** A grid that is no performance target table at all. */
    OTHER_GRID("other-grid", Severity.INFO, "与绩效目标表无关的表格：{text}", "a table of another kind: {text}"),
    /** Text that found no place. */
    CELL_NOT_RECOGNISED(
            "cell-not-recognised", Severity.WARNING, "无法识别的内容：{text}", "this text was not recognised: {text}"),
    /** A level that stands above was carried down into blank cells. */
    LEVEL_CARRIED(
            "level-carried",
            Severity.INFO,
            "{level}未合并单元格，沿用上方的“{text}”，共 {count} 行",
            "{level} is blank here; {text} above was carried down over {count} rows"),
    /** A level 1 is blank in one row of a column whose cells are merged elsewhere. */
    LEVEL_GUESSED(
            "level-guessed",
            Severity.WARNING,
            "{level}空白，疑似漏合并单元格，按上方的“{text}”读取",
            "{level} is blank, probably for a missing merge; {text} above was taken"),
    /** A merged level 2 reaches over a change of level 1. */
    LEVEL_CROSSES(
            "level-crosses",
            Severity.INFO,
            "二级指标“{text}”的合并单元格跨越了一级指标的分界",
            "the merged cell of level 2, {text}, reaches over a change of level 1"),
    /** A cell lies under two heads. */
    COLUMN_OVERLAP(
            "column-overlap",
            Severity.WARNING,
            "单元格横跨“{first}”和“{second}”两列，按“{first}”读取",
            "the cell lies under {first} and {second}; it was read as {first}"),
    /** Two cells of a row lie under one head. */
    CELLS_JOINED("cells-joined", Severity.WARNING, "“{column}”一列下有两个单元格，已合并读取", "two cells under {column} were joined"),
    /** Sign, value and unit in three columns do not fit together. */
    VALUE_COLUMNS_CONFLICT(
            "value-columns-conflict",
            Severity.WARNING,
            "计算符号、指标值、计量单位不能合为一个值：{text}",
            "sign, value and unit do not join to one value: {text}"),
    /** A merged number stands for several rows. */
    NUMBER_MERGED(
            "number-merged",
            Severity.INFO,
            "“{column}”跨 {count} 行合并，只计入第一行",
            "{column} is merged over {count} rows; it counts for the first only"),
    /** The name of the department stands in the name of the sheet only. */
    DEPARTMENT_FROM_SHEET(
            "department-from-sheet",
            Severity.INFO,
            "表中未写部门名称，按工作表名称“{text}”读取",
            "the table names no department; it was read from the name of the sheet, {text}"),
    /** The years of earlier amounts are not printed. */
    PRIOR_YEAR_ASSUMED(
            "prior-year-assumed",
            Severity.INFO,
            "往年金额未写明年份，“{column}”按 {year} 年读取",
            "no year is printed for {column}; it was read as {year}"),
    /** Two places say different things. */
    CONTRADICTION(
            "contradiction",
            Severity.WARNING,
            "{label}有两个不同的内容：“{first}”和“{second}”，按前者读取",
            "{label} says both {first} and {second}; the former was read"),
    /** Two tables of one file are for the same department and year, and differ. */
    TABLES_CONTRADICT(
            "tables-contradict",
            Severity.WARNING,
            "“{department}”在同一文件中有两个内容不同的表：{first}和{second}，均已读取",
            "the file holds two different tables of {department}: {first} and {second}; both were read"),
    /** Amounts stand in the table, but no unit anywhere. */
    UNIT_NOT_FOUND("unit-not-found", Severity.WARNING, "未找到资金单位", "no money unit was found"),
    /** A year, a unit or another short value cannot be understood. */
    VALUE_NOT_UNDERSTOOD(
            "value-not-understood", Severity.WARNING, "{label}无法理解：{text}", "{label} cannot be understood: {text}"),
    /** An amount, share or weight is no number. */
    NOT_A_NUMBER("not-a-number", Severity.WARNING, "不是数字：{text}", "this is no number: {text}");

    private final FindingCode code;

    ReadingCode(String id, Severity severity, String zh, String en) {
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

    Finding finding() {
        return Finding.of(code);
    }

    Finding at(PaperCell cell) {
        Finding finding = finding();
        return cell.address.isPresent() ? finding.at(cell.address.get()) : finding;
    }
}
