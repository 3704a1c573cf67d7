package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the main part of a workbook says.
 *
 * @param from1904 whether dates count from 1904
 * @param sheets its worksheets in their order; sheets that are charts are left out, but counted
 * @param relationships where its other parts lie
 */
record Workbook(boolean from1904, List<Worksheet> sheets, Relationships relationships) {

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
                }
            }
        }
        return new Workbook(from1904, sheets, relationships);
    }

    /** How XML writes a boolean. */
    static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }
}
