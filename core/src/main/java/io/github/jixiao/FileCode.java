package io.github.jixiao;

import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;

/** What is said about a file before any format reads it. */
enum FileCode {
    EMPTY_INPUT("empty-input", Severity.ERROR, "文件是空的", "the file is empty"),
    UNSUPPORTED_FORMAT(
            "unsupported-format",
            Severity.ERROR,
            "不支持的文件格式（内容是 {detected}），请另存为 .docx 或 .xlsx 后再提交",
            "this format is not supported (the content is {detected}); save it as .docx or .xlsx"),
    EXTENSION_MISMATCH(
            "extension-mismatch",
            Severity.INFO,
            "扩展名是 .{extension}，内容是 {format}，按内容读取",
            "the extension is .{extension}, the content is {format}; it was read by its content");

    private final FindingCode code;

    FileCode(String id, Severity severity, String zh, String en) {
        this.code = new FindingCode(id, severity, zh, en);
    }

    FindingCode code() {
        return code;
    }
}
