package io.github.jixiao.gate;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.grid.RejectedException;

/** Why the gate refuses a file. */
public enum GateCode {
    /** The file is larger than allowed. */
    LIMIT_BYTES("limit-bytes", "文件超过 {limit} 字节", "the file is larger than {limit} bytes"),
    /** The package has more entries than allowed. */
    LIMIT_ENTRIES("limit-entries", "压缩包内超过 {limit} 个文件", "the package has more than {limit} entries"),
    /** The parts are larger than allowed when inflated. */
    LIMIT_INFLATED("limit-inflated", "解压后过大：{part}", "too large when inflated: {part}"),
    /** XML or tables nest deeper than allowed. */
    LIMIT_DEPTH("limit-depth", "嵌套超过 {limit} 层：{part}", "nested deeper than {limit}: {part}"),
    /** A grid has more rows, columns or cells, or the document more grids, than allowed. */
    LIMIT_CELLS("limit-cells", "表格过大：{what} 超过 {limit}", "the tables are too large: more than {limit} {what}"),
    /** The zip structure is broken. */
    CORRUPT_CONTAINER(
            "corrupt-container",
            "文件已损坏（压缩包不完整：{reason}），请重新保存后再提交",
            "the file is damaged (its zip structure: {reason}); save it again"),
    /** The zip is sound, but a part that every such document has is missing. */
    CORRUPT_PACKAGE(
            "corrupt-package", "文件已损坏（缺少 {part}），请重新保存后再提交", "the file is damaged ({part} is missing); save it again"),
    /** A part is not well-formed. */
    CORRUPT_PART(
            "corrupt-part",
            "文件已损坏（{part} 无法解析：{reason}），请重新保存后再提交",
            "the file is damaged ({part} cannot be parsed: {reason}); save it again"),
    /** The compound file of an old office format is broken, or its content is. */
    UNREADABLE_OLE(
            "unreadable-ole",
            "文件已损坏（Office 97-2003 格式：{reason}），请另存为 .docx 或 .xlsx 后再提交",
            "the file is damaged (Office 97-2003 format: {reason}); save it as .docx or .xlsx"),
    /** The file is from an office program older than those of 1997. */
    TOO_OLD(
            "too-old",
            "文件格式过旧（早于 Office 97），请另存为 .docx 或 .xlsx 后再提交",
            "the format is older than Office 97; save the file as .docx or .xlsx"),
    /** Two entries have the same name. */
    DUPLICATE_ENTRY("duplicate-entry", "压缩包内有重名文件：{part}", "the package has two entries of the name {part}"),
    /** A part has a document type declaration, which no office program writes. */
    DTD_NOT_ALLOWED("dtd-not-allowed", "{part} 含有不允许的 DTD 声明", "{part} has a document type declaration"),
    /** The file is protected by a password. */
    ENCRYPTED("encrypted", "文件已加密，请取消密码后再提交", "the file is encrypted; remove the password and submit it again");

    private final FindingCode code;

    GateCode(String id, String zh, String en) {
        this.code = new FindingCode(id, Severity.ERROR, zh, en);
    }

    /**
     * The kind of finding.
     *
     * @return the code with its texts
     */
    public FindingCode code() {
        return code;
    }

    /**
     * Refuses a file for this reason.
     *
     * @param argument the name of the argument in the text
     * @param value its value
     * @return the exception to throw
     */
    public RejectedException rejected(String argument, Object value) {
        return new RejectedException(Finding.of(code).with(argument, value));
    }

    /**
     * Refuses a file for this reason.
     *
     * @param first the name of the first argument in the text
     * @param value its value
     * @param second the name of the second argument
     * @param other its value
     * @return the exception to throw
     */
    public RejectedException rejected(String first, Object value, String second, Object other) {
        return new RejectedException(Finding.of(code).with(first, value).with(second, other));
    }
}
