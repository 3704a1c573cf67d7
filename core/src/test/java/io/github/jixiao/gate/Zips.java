package io.github.jixiao.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files for tests, and ways to spoil them. */
final class Zips {

    private static final int CENTRAL = 0x02014b50;

    private Zips() {}

    /** Names and contents in turn. */
    static byte[] of(String... parts) {
        byte[][] contents = new byte[parts.length / 2][];
        String[] names = new String[parts.length / 2];
        for (int i = 0; i < names.length; i++) {
            names[i] = parts[2 * i];
            contents[i] = parts[2 * i + 1].getBytes(StandardCharsets.UTF_8);
        }
        return of(names, contents);
    }

    static byte[] of(String[] names, byte[]... contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.length; i++) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(contents[i]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Replaces every occurrence of a text by another of the same length, in headers and stored data alike. */
    static byte[] replaced(byte[] zip, String from, String to) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Changes bytes of the n-th entry of the directory. */
    static byte[] patched(byte[] zip, int entry, int offset, int... values) {
        byte[] changed = zip.clone();
        int at = central(zip, entry);
        for (int i = 0; i < values.length; i++) {
            changed[at + offset + i] = (byte) values[i];
        }
        return changed;
    }

    static int central(byte[] zip, int entry) {
        int left = entry;
        for (int at = 0; at + 4 <= zip.length; at++) {
            int signature = (zip[at] & 0xFF)
                    | (zip[at + 1] & 0xFF) << 8
                    | (zip[at + 2] & 0xFF) << 16
                    | (zip[at + 3] & 0xFF) << 24;
            if (signature == CENTRAL && left-- == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("no entry " + entry);
    }
}
