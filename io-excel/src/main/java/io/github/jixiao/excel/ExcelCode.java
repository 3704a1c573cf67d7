package io.github.jixiao.excel;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;

/** What may be odd in a workbook that can be read all the same. */
enum ExcelCode {
    MACRO_PRESENT("macro-present", Severity.WARNING, "文件含有宏，已忽略", "the file has macros; they were ignored"),
    EXTERNAL_LINK(
            "external-link", Severity.INFO, "文件引用了其他文件，未打开", "the file refers to other files; they were not opened"),
    EMBEDDED_OBJECT(
            "embedded-object", Severity.INFO, "文件含有嵌入对象，已忽略", "the file has embedded objects; they were ignored"),
    HIDDEN_CONTENT(
            "hidden-content",
            Severity.INFO,
            "工作表“{sheet}”有不显示的内容：{what}",
            "the sheet \"{sheet}\" has content that is not shown: {what}"),
    OVERLAPPING_MERGE(
            "overlapping-merge",
            Severity.WARNING,
            "合并区域 {range} 与其他合并区域重叠，已忽略",
            "the merged region {range} overlaps another one and was ignored"),
    CLAMPED_MERGE(
            "clamped-merge",
            Severity.INFO,
            "合并区域 {range} 远大于表格，已截短",
            "the merged region {range} is far larger than the table and was cut"),
    BAD_REFERENCE(
            "bad-reference",
            Severity.WARNING,
            "工作表“{sheet}”中的位置“{reference}”无效",
            "the reference \"{reference}\" in the sheet \"{sheet}\" is invalid"),
    DUPLICATE_CELL(
            "duplicate-cell",
            Severity.WARNING,
            "同一单元格出现多次，未采用的内容：{text}",
            "the cell occurs more than once; not taken: {text}"),
    FAR_CELLS(
            "far-cells",
            Severity.INFO,
            "工作表“{sheet}”的内容相距很远，其间的空行空列已略去",
            "the content of the sheet \"{sheet}\" lies far apart; empty rows and columns between were left out"),
    NOT_A_NUMBER("not-a-number", Severity.WARNING, "“{text}”不是有效的数字", "\"{text}\" is not a valid number"),
    BAD_SHARED_STRING(
            "bad-shared-string",
            Severity.WARNING,
            "单元格的文字已丢失（序号 {index} 不存在）",
            "the text of the cell is lost (there is no number {index})"),
    FORMULA_NO_VALUE("formula-no-value", Severity.WARNING, "公式没有结果", "the formula has no result"),
    BAD_NUMBER_FORMAT(
            "bad-number-format",
            Severity.INFO,
            "数字格式“{format}”无法识别，按常规格式显示",
            "the number format \"{format}\" is not understood; the number is shown as it is"),
    SUMMARY_SKIPPED(
            "summary-skipped",
            Severity.INFO,
            "工作表“{sheet}”是审核意见清单，未读取",
            "the sheet \"{sheet}\" is the list of a review and was not read"),
    MORE_FINDINGS("more-findings", Severity.INFO, "另有 {count} 个问题未列出", "{count} more findings are not listed");

    private final FindingCode code;

    ExcelCode(String id, Severity severity, String zh, String en) {
        this.code = new FindingCode(id, severity, zh, en);
    }

    Finding finding() {
        return Finding.of(code);
    }
}
