package io.github.jixiao.excel;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BoundSheetRecord;

/** Reads one old workbook: each worksheet with any text becomes a grid. Not safe for use by several threads. */
final class BiffReader {

    private final BiffFile file;
    private final ReadLimits limits;
    private final Findings findings;

    private BiffReader(BiffFile file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
        this.findings = new Findings(limits.findings());
    }

    static SourceDocument read(byte[] data, ReadLimits limits) throws RejectedException {
        return new BiffReader(BiffFile.open(data, limits), limits).read();
    }

    private SourceDocument read() throws RejectedException {
        BiffStream stream = file.stream(limits);
        BiffWorkbook workbook = BiffWorkbook.read(stream.globals(), limits);
        report(stream, workbook);
        CellContents contents = new CellContents(workbook.texts(), new NumberPrinter(workbook.from1904()), findings);
        NumberFormats formats = workbook.formats();
        SheetGrids grids = new SheetGrids(limits, findings);
        List<BoundSheetRecord> sheets = workbook.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            BoundSheetRecord bound = sheets.get(i);
            Sheet sheet = new Sheet(i, bound.getSheetname(), bound.isHidden() || bound.isVeryHidden());
            if (workbook.isSummary(sheet)) {
                findings.summary(sheet);
                continue;
            }
            grids.add(sheet, () -> {
                BiffPart part = stream.take(bound.getPositionOfBof());
                BiffSheetReader reader = new BiffSheetReader(sheet, contents, formats, limits);
                return part.isWorksheet() ? reader.read(part) : new SheetData(sheet, limits);
            });
        }
        return grids.document();
    }

    private void report(BiffStream stream, BiffWorkbook workbook) {
        Set<String> names = file.names();
        if (stream.hasMacros() || file.hasMacros()) {
            findings.add(ExcelCode.MACRO_PRESENT.finding());
        }
        if (workbook.isLinked()) {
            findings.add(ExcelCode.EXTERNAL_LINK.finding());
        }
        if (names.stream().anyMatch(name -> name.startsWith("MBD"))) {
            findings.add(ExcelCode.EMBEDDED_OBJECT.finding());
        }
    }
}
