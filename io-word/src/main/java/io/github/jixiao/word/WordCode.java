package io.github.jixiao.word;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;

/** What can be odd in a Word document that is read nevertheless. */
enum WordCode {
    TRACKED_CHANGES(
            "tracked-changes",
            Severity.INFO,
            "文档含修订记录，按接受全部修订后的内容读取",
            "the document has tracked changes; it is read as if all were accepted"),
    HIDDEN_CONTENT("hidden-content", Severity.INFO, "含隐藏内容，已一并读取", "hidden content, read like the rest"),
    MACRO_PRESENT("macro-present", Severity.WARNING, "文档含宏，未执行", "the document has macros; they were not run"),
    EMBEDDED_CONTENT(
            "embedded-content",
            Severity.INFO,
            "含嵌入的对象或文档（如 Excel 表格），其内容未读取",
            "embedded objects or documents, such as Excel sheets, were not read"),
    BAD_SPAN(
            "bad-span", Severity.WARNING, "单元格跨列数无效：{value}，已按 {used} 列处理", "bad column span {value}, taken as {used}"),
    ORPHAN_MERGE(
            "orphan-merge",
            Severity.WARNING,
            "纵向或横向合并没有起始单元格，按独立单元格读取",
            "a merged cell that nothing begins; read as a cell of its own"),
    UNEVEN_MERGE(
            "uneven-merge",
            Severity.WARNING,
            "纵向合并的上下单元格宽度不一致，按独立单元格读取",
            "a vertical merge whose cells are not equally wide; read as a cell of its own"),
    MERGED_TEXT(
            "merged-text",
            Severity.WARNING,
            "被合并的单元格内仍有文字（Word 不显示），已并入合并后的单元格：{text}",
            "text in a cell that is merged away, which Word does not show; added to the merged cell: {text}"),
    AUTO_NUMBER(
            "auto-number",
            Severity.INFO,
            "自动编号格式 {format} 无法还原，编号未读取",
            "automatic numbers of the format {format} were not read"),
    PAGE_HEADER_UNREADABLE(
            "page-header-unreadable", Severity.WARNING, "页眉无法读取（{part}）", "the page header {part} cannot be read"),
    SUMMARY_SKIPPED(
            "summary-skipped",
            Severity.INFO,
            "文件开头的审核意见清单未读取",
            "the list of a review, in front of the document, was not read"),
    MORE_FINDINGS("more-findings", Severity.WARNING, "另有 {count} 条问题未列出", "{count} more findings are not listed");

    private final FindingCode code;

    WordCode(String id, Severity severity, String zh, String en) {
        this.code = new FindingCode(id, severity, zh, en);
    }

    Finding finding() {
        return Finding.of(code);
    }
}
