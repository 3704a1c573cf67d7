package io.github.jixiao.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package without the time at which it was made. */
final class StableZip {

    private StableZip() {}

    static byte[] of(byte[] made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(made.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(made));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(WorkbookWriter.NO_TIME);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
