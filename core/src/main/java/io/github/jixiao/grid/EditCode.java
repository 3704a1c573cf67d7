package io.github.jixiao.grid;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;

/** Why a file that can be read cannot be changed. */
public enum EditCode {
    /** Files of the format are only read. */
    EDIT_NOT_SUPPORTED(
            "edit-not-supported",
            "不能改动 .{format} 文件，请先另存为 .docx（文字文档）或 .xlsx（表格）",
            "files of the format .{format} cannot be changed; save it as .docx (text) or .xlsx (sheets)"),
    /** The file has macros, which are never passed on. */
    EDIT_MACROS(
            "edit-macros", "文件含有宏，不予改动，请先另存为不含宏的文件", "the file has macros and is not changed; save it without them"),
    /** The file follows the strict form of the standard, which few programs write. */
    EDIT_STRICT(
            "edit-strict",
            "文件是“严格 Open XML”格式，不能改动，请先另存为普通的 .docx 或 .xlsx",
            "the file is of the kind \"Strict Open XML\" and cannot be changed; save it as an ordinary .docx or .xlsx"),
    /** The file has something odd that the reader bears and the editor does not. */
    EDIT_REFUSED(
            "edit-refused",
            "不能改动此文件（{reason}），请先用办公软件另存为新文件",
            "the file cannot be changed ({reason}); save it as a new file by an office program");

    private final FindingCode code;

    EditCode(String id, String zh, String en) {
        this.code = new FindingCode(id, Severity.ERROR, zh, en);
    }

    /**
     * Refuses a file for a reason of this kind.
     *
     * @return the exception to throw
     */
    public RejectedException rejected() {
        return new RejectedException(Finding.of(code));
    }

    /**
     * Refuses a file for a reason of this kind.
     *
     * @param argument the name of the argument in the text
     * @param value its value
     * @return the exception to throw
     */
    public RejectedException rejected(String argument, Object value) {
        return new RejectedException(Finding.of(code).with(argument, value));
    }
}
