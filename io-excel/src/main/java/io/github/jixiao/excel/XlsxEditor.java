package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.RejectedIOException;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.EditCode;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Copies a workbook with changes, by POI. What POI opens has passed the gate before, part by part, as POI's own limits
 * hold for the whole JVM and are nobody's to change.
 */
final class XlsxEditor {

    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    private final OfficePackage file;
    private final byte[] original;
    private final ReadLimits limits;

    private XlsxEditor(byte[] original, ReadLimits limits) throws RejectedException {
        this.file = OfficePackage.open(original, limits);
        this.original = original;
        this.limits = limits;
    }

    static void edit(byte[] original, DocumentEdits edits, ReadLimits limits, OutputStream out)
            throws RejectedException, IOException {
        XlsxEditor editor = new XlsxEditor(original, limits);
        editor.inspect();
        out.write(StableZip.of(editor.edited(edits)));
    }

    private void inspect() throws RejectedException {
        for (String name : file.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin")) {
                throw EditCode.EDIT_MACROS.rejected();
            }
            if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
                inspectXml(name);
            } else {
                bytes(name);
            }
        }
        if (new String(bytes("_rels/.rels"), StandardCharsets.UTF_8).contains(STRICT)) {
            throw EditCode.EDIT_STRICT.rejected();
        }
    }

    /** Broken parts are for POI to refuse, or never to open. */
    private void inspectXml(String name) throws RejectedException {
        try (XmlCursor xml = XmlCursor.open(Woodstox.INPUT, file, name, limits)) {
            while (xml.next()) {
                // the walk alone tells whether it is within the limits
            }
        } catch (RejectedException e) {
            if (!e.finding().code().equals(GateCode.CORRUPT_PART.code().id())) {
                throw e;
            }
        }
    }

    private byte[] bytes(String name) throws RejectedException {
        try (InputStream in = file.part(name)) {
            return in.readAllBytes();
        } catch (RejectedIOException e) {
            throw e.rejection();
        } catch (IOException e) {
            throw EditCode.EDIT_REFUSED.rejected("reason", name);
        }
    }

    private byte[] edited(DocumentEdits edits) throws RejectedException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(original))) {
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
