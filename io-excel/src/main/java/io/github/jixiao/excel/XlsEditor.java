package io.github.jixiao.excel;

import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.EditCode;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Copies an old workbook with changes, by POI. */
final class XlsEditor {

    private XlsEditor() {}

    static void edit(byte[] original, DocumentEdits edits, ReadLimits limits, OutputStream out)
            throws RejectedException, IOException {
        BiffFile file = BiffFile.open(original, limits);
        if (file.hasMacros() || file.stream(limits).hasMacros()) {
            throw EditCode.EDIT_MACROS.rejected();
        }
        out.write(edited(original, edits));
    }

    private static byte[] edited(byte[] original, DocumentEdits edits) throws RejectedException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(original));
                HSSFWorkbook book = new HSSFWorkbook(file, true)) {
            new BookEditor(book).apply(edits);
            ByteArrayOutputStream copy = new ByteArrayOutputStream(2 * original.length);
            book.write(copy);
            return copy.toByteArray();
        } catch (IOException | RuntimeException e) {
            // what POI throws at an odd file is nowhere written
            throw EditCode.EDIT_REFUSED.rejected("reason", e.toString());
        }
    }
}
