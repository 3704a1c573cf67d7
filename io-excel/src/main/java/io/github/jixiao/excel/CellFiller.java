package io.github.jixiao.excel;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;

/** Puts contents into cells as a person does by typing: in the look that they have, and never over a formula. */
final class CellFiller {

    private static final String TEXT = "@";
    private static final String GENERAL = "General";

    /** What a binary number of a workbook holds of a decimal. */
    private static final int DIGITS = 15;

    private final Workbook book;
    private final RichTexts texts;
    private final Map<Integer, CellStyle> percentages = new HashMap<>();
    private final Map<Integer, CellStyle> wrapped = new HashMap<>();

    CellFiller(Workbook book) {
        this.book = book;
        this.texts = new RichTexts(book);
    }

    void fill(Cell cell, CellContent content) {
        if (cell.getCellType() == CellType.FORMULA) {
            return;
        }
        BigDecimal number = content.number().orElse(null);
        String format = cell.getCellStyle().getDataFormatString();
        // of a text that stands in the cell itself, POI would keep the old one
        cell.setBlank();
        if (content.isBlank()) {
            return;
        }
        if (number == null || TEXT.equals(format) || number.precision() > DIGITS) {
            text(cell, content.text());
        } else if (content.numberKind() != NumberKind.PERCENT || isPercentage(format)) {
            cell.setCellValue(number.doubleValue());
        } else if (GENERAL.equals(format) && content.text().endsWith("%")) {
            cell.setCellStyle(percentage(cell.getCellStyle(), Math.max(0, number.scale() - 2)));
            cell.setCellValue(number.doubleValue());
        } else if (content.text().endsWith("%")) {
            // a format for other numbers would take the sign away
            text(cell, content.text());
        } else {
            cell.setCellValue(number.movePointRight(2).doubleValue());
        }
    }

    /** A plain text stays the kind that it is; several lines are shown only where the cell wraps. */
    private void text(Cell cell, String text) {
        RichTextString stored = texts.of(text);
        if (text.indexOf('\n') >= 0 && !cell.getCellStyle().getWrapText()) {
            cell.setCellStyle(wrapped.computeIfAbsent((int) cell.getCellStyle().getIndex(), any -> {
                CellStyle style = copy(cell.getCellStyle());
                style.setWrapText(true);
                return style;
            }));
        }
        cell.setCellValue(stored);
    }

    private static boolean isPercentage(String format) {
        return format != null && format.indexOf('%') >= 0;
    }

    /** A person who types 39.67% into a cell without a format gets this one. */
    private CellStyle percentage(CellStyle style, int decimals) {
        return percentages.computeIfAbsent(style.getIndex() << 8 | decimals, key -> {
            CellStyle copy = copy(style);
            String format = decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%";
            copy.setDataFormat(book.createDataFormat().getFormat(format));
            return copy;
        });
    }

    private CellStyle copy(CellStyle style) {
        CellStyle copy = book.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }
}
