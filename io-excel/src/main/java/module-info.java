/** Reads, writes and edits {@code .xlsx} workbooks, and reads and edits {@code .xls} workbooks. */
module io.github.jixiao.excel {
    requires com.ctc.wstx;
    requires io.github.jixiao.core;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.codehaus.stax2;
    requires static org.jspecify;

    exports io.github.jixiao.excel;

    provides io.github.jixiao.grid.DocumentFormat with
            io.github.jixiao.excel.ExcelFormat,
            io.github.jixiao.excel.OldExcelFormat;
}
