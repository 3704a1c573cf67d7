/** Reads and writes {@code .xlsx} workbooks. */
module io.github.jixiao.excel {
    requires com.ctc.wstx;
    requires io.github.jixiao.core;
    requires org.apache.poi.poi;
    requires static org.jspecify;
}
