/** Reads and writes Word documents (.docx), and reads old ones (.doc), as text blocks and grids. */
module io.github.jixiao.word {
    requires com.ctc.wstx;
    requires io.github.jixiao.core;
    requires org.apache.poi.poi;
    requires static org.jspecify;

    exports io.github.jixiao.word;

    provides io.github.jixiao.grid.DocumentFormat with
            io.github.jixiao.word.WordFormat,
            io.github.jixiao.word.OldWordFormat;
}
