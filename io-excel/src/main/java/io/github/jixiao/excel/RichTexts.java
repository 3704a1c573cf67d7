package io.github.jixiao.excel;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Texts as a workbook holds them. */
record RichTexts(Workbook book) {

    /** What a cell or a comment may hold is a little more. */
    private static final int LONGEST = 32_000;

    RichTextString of(String text) {
        return book.getCreationHelper().createRichTextString(stored(text));
    }

    /** A text with another one behind it, and the fonts that it has. */
    RichTextString joined(RichTextString first, String second) {
        if (first instanceof XSSFRichTextString rich) {
            XSSFRichTextString joined = new XSSFRichTextString(rich.getCTRst());
            joined.append(stored(second));
            return joined;
        }
        HSSFRichTextString joined = new HSSFRichTextString(first.getString() + stored(second));
        if (first instanceof HSSFRichTextString rich && book instanceof HSSFWorkbook old) {
            for (int i = 0; i < rich.numFormattingRuns(); i++) {
                boolean last = i + 1 == rich.numFormattingRuns();
                int end = last ? rich.length() : rich.getIndexOfFormattingRun(i + 1);
                joined.applyFont(rich.getIndexOfFormattingRun(i), end, old.getFontAt(rich.getFontOfFormattingRun(i)));
            }
        }
        return joined;
    }

    private String stored(String text) {
        String fitting = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return book instanceof HSSFWorkbook ? fitting : XmlText.encoded(fitting);
    }
}
