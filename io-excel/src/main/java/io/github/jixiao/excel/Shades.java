package io.github.jixiao.excel;

import io.github.jixiao.grid.Shade;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The styles of a workbook, shaded: one for each style and shade, as a workbook may have only so many. */
final class Shades {

    private final Workbook book;
    private final Map<Key, CellStyle> shaded = new HashMap<>();

    Shades(Workbook book) {
        this.book = book;
    }

    private record Key(int style, Shade shade) {}

    CellStyle shaded(CellStyle style, Shade shade) {
        return shaded.computeIfAbsent(new Key(style.getIndex(), shade), key -> {
            CellStyle copy = book.createCellStyle();
            copy.cloneStyleFrom(style);
            fill(copy, HexFormat.of().parseHex(shade.rgb()));
            return copy;
        });
    }

    private void fill(CellStyle style, byte[] rgb) {
        if (style instanceof XSSFCellStyle ours) {
            ours.setFillForegroundColor(new XSSFColor(rgb, null));
        } else if (book instanceof HSSFWorkbook old) {
            style.setFillForegroundColor(old.getCustomPalette()
                    .findSimilarColor(rgb[0], rgb[1], rgb[2])
                    .getIndex());
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
