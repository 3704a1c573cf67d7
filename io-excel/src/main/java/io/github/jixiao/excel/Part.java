package io.github.jixiao.excel;

/** The parts of a workbook that is written, and the names that tie them together. */
final class Part {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Part() {}
}
