package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one workbook: each worksheet with any text becomes a grid. Not safe for use by several threads. */
final class WorkbookReader {

    /** What concerns one sheet only and does not stop the others from being read. */
    private static final Set<String> LOCAL = Set.of(
            GateCode.CORRUPT_PART.code().id(), GateCode.CORRUPT_PACKAGE.code().id());

    private final OfficePackage file;
    private final ReadLimits limits;
    private final Findings findings;
    private final List<Grid> grids = new ArrayList<>();
    private int room;

    private WorkbookReader(OfficePackage file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
        this.findings = new Findings(limits.findings());
        this.room = limits.cells();
    }

    static SourceDocument read(byte[] data, ReadLimits limits) throws RejectedException {
        return new WorkbookReader(OfficePackage.open(data, limits), limits).read();
    }

    private SourceDocument read() throws RejectedException {
        file.require("[Content_Types].xml");
        reportParts();
        Workbook workbook = Workbook.read(file, limits);
        CellTexts texts = texts(workbook);
        RejectedException failure = null;
        for (Workbook.Sheet sheet : workbook.sheets()) {
            try {
                read(sheet, workbook, texts);
            } catch (RejectedException e) {
                if (!LOCAL.contains(e.finding().code())) {
                    throw e;
                }
                findings.add(e.finding());
                failure = e;
            }
        }
        if (failure != null && grids.isEmpty()) {
            throw failure;
        }
        return new SourceDocument(List.copyOf(grids), findings.list());
    }

    private void read(Workbook.Sheet sheet, Workbook workbook, CellTexts texts) throws RejectedException {
        String part = workbook.relationships().part(sheet.relationship());
        SheetData data;
        try (XmlCursor xml = XmlCursor.open(Woodstox.INPUT, file, part, limits)) {
            data = new SheetReader(xml, sheet, texts, limits, findings).read();
        }
        Optional<Grid> grid = new SheetGrid(sheet, data, limits, findings).make(room);
        if (grid.isPresent()) {
            if (grids.size() == limits.grids()) {
                throw GateCode.LIMIT_CELLS.rejected("what", "grids", "limit", limits.grids());
            }
            room -= grid.get().cells().size();
            grids.add(grid.get());
        }
    }

    private CellTexts texts(Workbook workbook) throws RejectedException {
        String strings = part(workbook, "sharedStrings");
        String styles = part(workbook, "styles");
        return new CellTexts(
                strings == null ? List.of() : SharedStrings.read(file, strings, limits),
                styles == null ? NumberFormats.none() : NumberFormats.read(file, styles, limits),
                new NumberPrinter(workbook.from1904()),
                findings);
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
