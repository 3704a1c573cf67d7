package io.github.jixiao.fill;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.grid.RejectedException;

/** What there is to say about a form that was filled. */
public enum FillCode {
    /** The file holds no form, or more than one. */
    FILL_NO_FORM(
            "fill-no-form",
            Severity.ERROR,
            "模板中应有且仅有一个绩效目标表，实际有 {count} 个",
            "the template should hold exactly one form and holds {count}"),
    /** Forms of this format are only read. */
    FILL_OLD_FORMAT(
            "fill-old-format",
            Severity.ERROR,
            "不能填写 .{format} 模板，请先另存为 .docx（文字文档）或 .xlsx（表格）",
            "templates of the format .{format} cannot be filled; save them as .docx (text) or .xlsx (sheets)"),
    /** The form has no place for something. */
    FILL_NO_PLACE("fill-no-place", Severity.WARNING, "模板中没有填写位置：{text}", "the form has no place for it: {text}"),
    /** The form said something else. */
    FILL_REPLACED(
            "fill-replaced",
            Severity.INFO,
            "模板原有内容“{before}”已改为“{after}”",
            "the form said {before}, which is now {after}"),
    /** The form says something of which the table says nothing. */
    FILL_KEPT("fill-kept", Severity.INFO, "保留模板原有内容：{text}", "kept, as the form has it: {text}"),
    /** Characters that no file holds, or more text than a cell does. */
    FILL_TEXT_CHANGED(
            "fill-text-changed",
            Severity.WARNING,
            "含有文件不能保存的字符或文字过长，已替换：{text}",
            "has characters that a file cannot hold, or too many; they were replaced: {text}"),
    /** The filled form reads otherwise than the table. */
    FILL_DIFFERS(
            "fill-differs",
            Severity.WARNING,
            "填写后读出的内容与数据不同：应为“{expected}”，读出“{actual}”",
            "the filled form reads otherwise: {expected} was put in, {actual} comes out");

    private final FindingCode code;

    FillCode(String id, Severity severity, String zh, String en) {
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

    RejectedException rejected(String argument, Object value) {
        return new RejectedException(finding().with(argument, value));
    }
}
