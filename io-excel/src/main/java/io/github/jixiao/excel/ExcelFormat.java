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
 * Workbooks of the format {@code .xlsx}, transitional and strict. Each worksheet with any text is read as one grid; a
 * document is written with one worksheet for each grid. Immutable and safe for use by several threads.
 *
 * <p>Numbers are read as a Chinese office program shows them. Formulas are never calculated: what the file keeps as
 * their result counts. Of the page header of a sheet the text is read, but not what the program fills in.
 *
 * <p>Text is always written as text. What a workbook cannot hold is replaced visibly: a character that XML forbids by
 * U+FFFD, the end of a text of more than 32,767 characters by an ellipsis.
 *
 * <p>Edited by POI: a comment that a cell has keeps its author and gets the new text behind its own; the list is the last
 * sheet. Contents take the number formats of their cells and never replace a formula; formulas are worked out anew where
 * contents or rows change. Workbooks with macros and strict ones are refused.
 */
public final class ExcelFormat implements DocumentFormat {

    /** WPS gives its own name to workbooks of this and of the old format. */
    private static final Set<String> EXTENSIONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("xlsx", "xlsm", "et")));

    /** Made by {@link java.util.ServiceLoader}; every instance is as good as any other. */
    public ExcelFormat() {}

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public boolean accepts(FormatProbe probe) {
        return probe.zipEntries().stream().anyMatch(name -> name.endsWith("workbook.xml"))
                || (probe.hasFolder("xl/") && !probe.zipEntries().contains("xl/workbook.bin"));
    }

    @Override
    public SourceDocument read(byte[] data, ReadLimits limits) throws RejectedException {
        return WorkbookReader.read(data, limits);
    }

    @Override
    public void write(SourceDocument document, OutputStream out) throws IOException {
        WorkbookWriter.write(document, out);
    }

    @Override
    public boolean edits() {
        return true;
    }

    @Override
    public void edit(byte[] original, DocumentEdits edits, ReadLimits limits, OutputStream out)
            throws RejectedException, IOException {
        XlsxEditor.edit(original, edits, limits, out);
    }
}
