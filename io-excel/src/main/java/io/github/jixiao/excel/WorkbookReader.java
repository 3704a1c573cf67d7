package io.github.jixiao.excel;

import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one workbook: each worksheet with any text becomes a grid. Not safe for use by several threads. */
final class WorkbookReader {

    private final OfficePackage file;
    private final ReadLimits limits;
    private final Findings findings;

    private WorkbookReader(OfficePackage file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
        this.findings = new Findings(limits.findings());
    }

    static SourceDocument read(byte[] data, ReadLimits limits) throws RejectedException {
        return new WorkbookReader(OfficePackage.open(data, limits), limits).read();
    }

    private SourceDocument read() throws RejectedException {
        file.require("[Content_Types].xml");
        reportParts();
        Workbook workbook = Workbook.read(file, limits);
        CellTexts texts = texts(workbook);
        SheetGrids grids = new SheetGrids(limits, findings);
        for (Workbook.Worksheet worksheet : workbook.sheets()) {
            if (workbook.isSummary(worksheet.sheet())) {
                findings.summary(worksheet.sheet());
            } else {
                grids.add(worksheet.sheet(), () -> read(worksheet, workbook, texts));
            }
        }
        return grids.document();
    }

    private SheetData read(Workbook.Worksheet worksheet, Workbook workbook, CellTexts texts) throws RejectedException {
        String part = workbook.relationships().part(worksheet.relationship());
        try (XmlCursor xml = XmlCursor.open(Woodstox.INPUT, file, part, limits)) {
            return new SheetReader(xml, worksheet.sheet(), texts, limits, findings).read();
        }
    }

    private CellTexts texts(Workbook workbook) throws RejectedException {
        String strings = part(workbook, "sharedStrings");
        String styles = part(workbook, "styles");
        List<String> shared = strings == null ? List.of() : SharedStrings.read(file, strings, limits);
        return new CellTexts(
                new CellContents(shared, new NumberPrinter(workbook.from1904()), findings),
                styles == null ? NumberFormats.none() : NumberFormats.read(file, styles, limits));
    }

    private @Nullable String part(Workbook workbook, String type) {
        return workbook.relationships().ofType(type).filter(file::contains).orElse(null);
    }

    private void reportParts() {
        report(ExcelCode.MACRO_PRESENT, "vbaProject.bin");
        report(ExcelCode.EXTERNAL_LINK, "externalLinks/");
        report(ExcelCode.EMBEDDED_OBJECT, "embeddings/");
    }

    private void report(ExcelCode code, String name) {
        if (file.names().stream().anyMatch(part -> part.contains(name))) {
            findings.add(code.finding());
        }
    }
}
