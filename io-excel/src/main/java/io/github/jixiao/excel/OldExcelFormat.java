package io.github.jixiao.excel;

import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Workbooks of the format {@code .xls}, as office programs from 1997 to 2003 wrote them. They are read as {@link
 * ExcelFormat} reads those of today, and edited, but
 * not written. Immutable and safe for use by several threads.
 */
public final class OldExcelFormat implements DocumentFormat {

    private static final Set<String> EXTENSIONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("xls", "et")));

    /** Made by {@link java.util.ServiceLoader}; every instance is as good as any other. */
    public OldExcelFormat() {}

    @Override
    public String id() {
        return "xls";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public boolean accepts(FormatProbe probe) {
        return BiffFile.STREAMS.stream().anyMatch(probe::hasOleStream) || BiffStream.begins(probe);
    }

    @Override
    public SourceDocument read(byte[] data, ReadLimits limits) throws RejectedException {
        return BiffReader.read(data, limits);
    }

    /**
     * Not supported.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void write(SourceDocument document, OutputStream out) {
        throw new UnsupportedOperationException("workbooks of the format .xls are only read");
    }

    @Override
    public boolean edits() {
        return true;
    }

    @Override
    public void edit(byte[] original, DocumentEdits edits, ReadLimits limits, OutputStream out)
            throws RejectedException, IOException {
        XlsEditor.edit(original, edits, limits, out);
    }
}
