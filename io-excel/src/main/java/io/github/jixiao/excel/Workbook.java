package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the main part of a workbook says.
 *
 * @param from1904 whether dates count from 1904
 * @param sheets its worksheets in their order; sheets that are charts are left out, but counted
 * @param summaries the cells by which the lists of reviews are known
 * @param relationships where its other parts lie
 */
record Workbook(boolean from1904, List<Worksheet> sheets, Set<String> summaries, Relationships relationships) {

    /**
     * A worksheet.
     *
     * @param sheet what is shown of it
     * @param relationship leads to its part
     */
    record Worksheet(Sheet sheet, String relationship) {}

    static Workbook read(OfficePackage file, ReadLimits limits) throws RejectedException {
        String part = Relationships.of(file, "", limits)
                .ofType("officeDocument")
                .orElseThrow(() -> GateCode.CORRUPT_PACKAGE.rejected("part", "officeDocument"));
        Relationships relationships = Relationships.of(file, part, limits);
        boolean from1904 = false;
        List<Worksheet> sheets = new ArrayList<>();
        Set<String> summaries = new HashSet<>();
        int count = 0;
        try (XmlCursor xml = XmlCursor.open(Woodstox.INPUT, file, part, limits)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.isStart() && xml.name().equals("sheet")) {
                    String id = Optional.ofNullable(xml.attribute("id")).orElse("");
                    if (relationships.isOfType(id, "worksheet")) {
                        String state =
                                Optional.ofNullable(xml.attribute("state")).orElse("visible");
                        String name = Optional.ofNullable(xml.attribute("name")).orElse("");
                        sheets.add(new Worksheet(new Sheet(count, name, !state.equals("visible")), id));
                    }
                    count++;
                } else if (xml.isStart() && SummarySheet.MARK.equals(xml.attribute("name"))) {
                    summaries.add(text(xml));
                }
            }
        }
        return new Workbook(from1904, sheets, summaries, relationships);
    }

    private static String text(XmlCursor xml) throws RejectedException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && xml.isText()) {
            xml.appendText(text);
        }
        return text.toString().strip();
    }

    /** Whether a sheet is the list of a review. */
    boolean isSummary(Sheet sheet) {
        String plain = sheet.name() + SummarySheet.MARKED_CELL;
        String quoted = "'" + sheet.name().replace("'", "''") + "'" + SummarySheet.MARKED_CELL;
        return summaries.contains(plain) || summaries.contains(quoted);
    }

    /** How XML writes a boolean. */
    static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }
}
