package io.github.jixiao.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the entries of a package, all at the same time of day: the same parts are the same bytes. */
final class PackageWriter {

    /** The first moment of zip would be written with the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    PackageWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** What writes a part. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
        PackageWriter writer = new PackageWriter(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            writer.part(part.getKey(), entry -> entry.write(part.getValue()));
        }
        writer.finish();
    }

    void part(String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        part.write(zip);
        zip.closeEntry();
    }

    void part(String name, String text) throws IOException {
        part(name, entry -> entry.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
