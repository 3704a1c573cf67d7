package io.github.jixiao.excel;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Old workbooks that POI's user model writes, the same as new ones, and short ways to read them. */
final class OldBooks {

    private OldBooks() {}

    static byte[] xls(Consumer<Workbook> content) {
        return written(new HSSFWorkbook(), content);
    }

    static byte[] xlsx(Consumer<Workbook> content) {
        return written(new XSSFWorkbook(), content);
    }

    private static byte[] written(Workbook empty, Consumer<Workbook> content) {
        try (Workbook book = empty) {
            content.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceDocument read(Consumer<Workbook> content) {
        return read(xls(content));
    }

    static SourceDocument read(byte[] file) {
        try {
            return new OldExcelFormat().read(file, ReadLimits.standard());
        } catch (RejectedException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static List<String> codes(SourceDocument document) {
        return document.findings().stream().map(Finding::code).toList();
    }

    /** The stream of records, without its container. */
    static byte[] stream(byte[] xls) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(xls));
                InputStream in = file.createDocumentInputStream("Workbook")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts streams into a container; a name that ends with a slash is that of an empty folder. */
    static byte[] container(byte[] stream, String... names) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            for (String name : names) {
                if (name.endsWith("/")) {
                    file.createDirectory(name.substring(0, name.length() - 1));
                } else {
                    file.createDocument(new ByteArrayInputStream(stream), name);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of one sheet, made by hand of its records: a number and the bytes of each. */
    static byte[] sheet(Map<Integer, int[]> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record(out, 0x0809, 0, 6, 5, 0, 0, 0, 0, 0);
        // the position of the sheet, its state, its kind and its name
        record(out, 0x0085, 29, 0, 0, 0, 0, 0, 1, 0, 'S');
        record(out, 0x000A);
        record(out, 0x0809, 0, 6, 0x10, 0, 0, 0, 0, 0);
        records.forEach((number, data) -> record(out, number, data));
        record(out, 0x000A);
        return out.toByteArray();
    }

    private static void record(ByteArrayOutputStream out, int number, int... data) {
        out.writeBytes(new byte[] {(byte) number, (byte) (number >> 8), (byte) data.length, 0});
        for (int value : data) {
            out.write(value);
        }
    }

    /** Where the n-th record of a number begins. */
    static int find(byte[] stream, int number, int nth) {
        ByteBuffer data = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int left = nth;
        for (int at = 0; at + 4 <= stream.length; at += 4 + data.getShort(at + 2)) {
            if (data.getShort(at) == number && left-- == 0) {
                return at;
            }
        }
        throw new AssertionError("no record " + number);
    }

    /** Changes bytes within a record. */
    static byte[] patched(byte[] stream, int number, int nth, int offset, int... values) {
        byte[] changed = stream.clone();
        int at = find(stream, number, nth) + 4 + offset;
        for (int i = 0; i < values.length; i++) {
            changed[at + i] = (byte) values[i];
        }
        return changed;
    }
}
