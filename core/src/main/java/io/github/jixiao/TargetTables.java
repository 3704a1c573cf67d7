package io.github.jixiao;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.FormReader;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.ReadResult;
import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Reads and writes performance target tables: the way in. Immutable and safe for use by several threads; make one and
 * keep it.
 *
 * <p>The formats come from the jars {@code jixiao-excel} and {@code jixiao-word}. Content never throws: whatever stands
 * in a file, the result says what was read and what was not. Only {@link IOException} of the caller's own stream or file
 * is thrown. Reading and writing again makes a new document: drawings, comments and signatures are not carried over.
 */
public final class TargetTables {

    private final List<DocumentFormat> formats;
    private final FormVocabulary vocabulary;
    private final ReadLimits limits;

    private TargetTables(List<DocumentFormat> formats, FormVocabulary vocabulary, ReadLimits limits) {
        this.formats = formats;
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    /**
     * All formats that are on the class path or module path.
     *
     * @return a new facade; the formats are looked up once, now
     */
    public static TargetTables standard() {
        List<DocumentFormat> found = new ArrayList<>();
        ServiceLoader.load(DocumentFormat.class, DocumentFormat.class.getClassLoader())
                .forEach(found::add);
        return of(found.toArray(new DocumentFormat[0]));
    }

    /**
     * The given formats and no others; nothing is looked up.
     *
     * @param formats the formats
     * @return a new facade
     */
    public static TargetTables of(DocumentFormat... formats) {
        return new TargetTables(List.of(formats), FormVocabulary.standard(), ReadLimits.standard());
    }

    /**
     * This facade with other words.
     *
     * @param words the words of the forms
     * @return the copy
     */
    public TargetTables withVocabulary(FormVocabulary words) {
        return new TargetTables(formats, words, limits);
    }

    /**
     * This facade with other limits.
     *
     * @param more how much a file may hold
     * @return the copy
     */
    public TargetTables withLimits(ReadLimits more) {
        return new TargetTables(formats, vocabulary, more);
    }

    /**
     * Reads a file, told by its content and not by its name.
     *
     * @param file the file
     * @return what was read; a name that does not fit the content is a finding
     * @throws IOException where the file cannot be opened or read
     */
    public ReadResult read(Path file) throws IOException {
        byte[] data;
        try (InputStream in = Files.newInputStream(file)) {
            data = bounded(in);
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return read(data, name.substring(name.lastIndexOf('.') + 1));
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the stream; not closed
     * @return what was read
     * @throws IOException where the stream throws it
     */
    public ReadResult read(InputStream in) throws IOException {
        return read(bounded(in), "");
    }

    /** One byte more than allowed is enough to know. */
    private byte[] bounded(InputStream in) throws IOException {
        return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.bytes() + 1));
    }

    private ReadResult read(byte[] data, String extension) {
        try {
            return open(data, extension);
        } catch (RejectedException e) {
            return ReadResult.rejected(e.finding());
        }
    }

    private ReadResult open(byte[] data, String extension) throws RejectedException {
        if (data.length == 0) {
            throw new RejectedException(Finding.of(FileCode.EMPTY_INPUT.code()));
        }
        if (data.length > limits.bytes()) {
            throw GateCode.LIMIT_BYTES.rejected("limit", limits.bytes());
        }
        FileKind kind = FileKind.of(data);
        if (kind == FileKind.ENCRYPTED) {
            throw GateCode.ENCRYPTED.rejected("part", "");
        }
        Set<String> entries =
                kind == FileKind.ZIP ? OfficePackage.open(data, limits).names() : Set.of();
        FormatProbe probe = new FormatProbe(data, entries);
        for (DocumentFormat format : formats) {
            if (format.accepts(probe)) {
                SourceDocument document = format.read(data, limits);
                return FormReader.of(vocabulary).read(withMismatch(document, format, extension));
            }
        }
        throw new RejectedException(
                Finding.of(FileCode.UNSUPPORTED_FORMAT.code()).with("detected", kind.label()));
    }

    private static SourceDocument withMismatch(SourceDocument document, DocumentFormat format, String extension) {
        if (extension.isEmpty() || format.extensions().contains(extension)) {
            return document;
        }
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.add(Finding.of(FileCode.EXTENSION_MISMATCH.code())
                .with("extension", extension)
                .with("format", format.id()));
        return new SourceDocument(document.blocks(), findings);
    }
}
