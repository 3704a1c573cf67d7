package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the grids of one workbook. A broken sheet does not stop the others from being read. Not safe for use by
 * several threads.
 */
final class SheetGrids {

    /** What concerns one sheet only. */
    private static final Set<String> LOCAL = Set.of(
            GateCode.CORRUPT_PART.code().id(),
            GateCode.CORRUPT_PACKAGE.code().id(),
            GateCode.UNREADABLE_OLE.code().id());

    private final ReadLimits limits;
    private final Findings findings;
    private final List<Grid> grids = new ArrayList<>();
    private final List<PageHeader> pageHeaders = new ArrayList<>();
    private int room;
    private @Nullable RejectedException failure;

    SheetGrids(ReadLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
        this.room = limits.cells();
    }

    /** Reads what a sheet holds. */
    @FunctionalInterface
    interface Source {
        SheetData read() throws RejectedException;
    }

    /** Adds a sheet, unless it has no text. */
    void add(Sheet sheet, Source source) throws RejectedException {
        SheetData data;
        try {
            data = source.read();
        } catch (RejectedException e) {
            if (!LOCAL.contains(e.finding().code())) {
                throw e;
            }
            findings.add(e.finding());
            failure = e;
            return;
        }
        Optional<Grid> grid = new SheetGrid(sheet, data, limits, findings).make(room);
        if (grid.isPresent()) {
            if (grids.size() == limits.grids()) {
                throw GateCode.LIMIT_CELLS.rejected("what", "grids", "limit", limits.grids());
            }
            room -= grid.get().cells().size();
            grids.add(grid.get());
            if (!data.pageHeader().isEmpty()) {
                pageHeaders.add(new PageHeader(data.pageHeader(), grids.size() - 1, grids.size()));
            }
        }
    }

    SourceDocument document() throws RejectedException {
        if (failure != null && grids.isEmpty()) {
            throw failure;
        }
        return new SourceDocument(List.copyOf(grids), pageHeaders, findings.list());
    }
}
