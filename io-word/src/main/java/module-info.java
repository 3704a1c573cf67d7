/** Reads and writes Word documents (.docx) as text blocks and grids. */
module io.github.jixiao.word {
    requires com.ctc.wstx;
    requires io.github.jixiao.core;
    requires static org.jspecify;

    exports io.github.jixiao.word;

    provides io.github.jixiao.grid.DocumentFormat with
            io.github.jixiao.word.WordFormat;
}
