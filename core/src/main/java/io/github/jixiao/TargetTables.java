package io.github.jixiao;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.reading.CellAccount;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.form.rendering.FormRenderer;
import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.OleDirectory;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.json.JsonFormatException;
import io.github.jixiao.json.TargetTableJson;
import io.github.jixiao.model.DepartmentTargetTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads and writes performance target tables: the way in. Immutable and safe for use by several threads; make one and
 * keep it.
 *
 * <p>The formats come from the jars {@code jixiao-excel} and {@code jixiao-word}; JSON is always there. Content never
 * throws: whatever stands
 * in a file, the result says what was read and what was not. Only {@link IOException} of the caller's own stream or file
 * is thrown. Reading and writing again makes a new document: drawings, comments and signatures are not carried over.
 */
public final class TargetTables {

    private static final String JSON = "json";

    /** Where an OLE compound file keeps a package that is protected by a password. */
    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

    private final List<DocumentFormat> formats;
    private final FormVocabulary vocabulary;
    private final FormLayout layout;
    private final ReadLimits limits;

    private TargetTables(
            List<DocumentFormat> formats, FormVocabulary vocabulary, FormLayout layout, ReadLimits limits) {
        this.formats = formats;
        this.vocabulary = vocabulary;
        this.layout = layout;
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
        return new TargetTables(
                List.of(formats), FormVocabulary.standard(), FormLayout.standard(), ReadLimits.standard());
    }

    /**
     * This facade with other words.
     *
     * @param words the words of the forms
     * @return the copy
     */
    public TargetTables withVocabulary(FormVocabulary words) {
        return new TargetTables(formats, words, layout, limits);
    }

    /**
     * This facade with another form to write.
     *
     * @param form what the form looks like
     * @return the copy
     */
    public TargetTables withLayout(FormLayout form) {
        return new TargetTables(formats, vocabulary, form, limits);
    }

    /**
     * This facade with other limits.
     *
     * @param more how much a file may hold
     * @return the copy
     */
    public TargetTables withLimits(ReadLimits more) {
        return new TargetTables(formats, vocabulary, layout, more);
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
        return read(data, extension(file));
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
        if (kind == FileKind.JSON) {
            return json(data, mismatch(extension, JSON, Set.of(JSON)));
        }
        Set<String> entries =
                kind == FileKind.ZIP ? OfficePackage.open(data, limits).names() : Set.of();
        Set<String> streams =
                kind == FileKind.OLE ? OleDirectory.open(data, limits).names() : Set.of();
        FormatProbe probe = new FormatProbe(data, entries, streams);
        if (probe.hasOleStream(ENCRYPTED_PACKAGE)) {
            throw GateCode.ENCRYPTED.rejected("part", ENCRYPTED_PACKAGE);
        }
        for (DocumentFormat format : formats) {
            if (format.accepts(probe)) {
                SourceDocument document = format.read(data, limits);
                List<Finding> findings = new ArrayList<>(document.findings());
                mismatch(extension, format.id(), format.extensions()).ifPresent(findings::add);
                return FormReader.of(vocabulary).read(new SourceDocument(document.blocks(), findings));
            }
        }
        throw new RejectedException(
                Finding.of(FileCode.UNSUPPORTED_FORMAT.code()).with("detected", kind.label()));
    }

    private static ReadResult json(byte[] data, Optional<Finding> mismatch) throws RejectedException {
        try {
            DepartmentTargetTable table = TargetTableJson.read(data);
            ReadTable read = new ReadTable(table, "", SourceMap.empty(), List.of(), CellAccount.NONE);
            return new ReadResult(
                    List.of(read),
                    List.of(),
                    Optional.empty(),
                    mismatch.stream().toList());
        } catch (JsonFormatException e) {
            throw new RejectedException(e.finding());
        }
    }

    private static Optional<Finding> mismatch(String extension, String format, Set<String> extensions) {
        if (extension.isEmpty() || extensions.contains(extension)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(FileCode.EXTENSION_MISMATCH.code())
                .with("extension", extension)
                .with("format", format));
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Writes a table as a new file, in the format that the file's name tells. It is written beside its target and then
     * moved into place: a failed write leaves the old file whole.
     *
     * @param table the table; what the form cannot carry is left out, as {@link FormLayout#problems} tells
     * @param file where to; replaced where it exists
     * @throws IOException where the file cannot be written
     * @throws IllegalArgumentException where no format writes files of this extension
     */
    public void write(DepartmentTargetTable table, Path file) throws IOException {
        String extension = extension(file);
        DocumentWriter writer =
                writer(format -> format.extensions().iterator().next().equals(extension), extension);
        Replacement.of(file).write(out -> writer.write(table, out));
    }

    /**
     * Writes a table to a stream.
     *
     * @param table the table; what the form cannot carry is left out, as {@link FormLayout#problems} tells
     * @param out where to; not closed
     * @param formatId {@code json} or the {@linkplain DocumentFormat#id() id} of a format
     * @throws IOException where the stream throws it
     * @throws IllegalArgumentException where no format of this id can be written
     */
    public void write(DepartmentTargetTable table, OutputStream out, String formatId) throws IOException {
        writer(format -> format.id().equals(formatId), formatId).write(table, out);
    }

    private DocumentWriter writer(Predicate<DocumentFormat> wanted, String name) {
        if (name.equals(JSON)) {
            return (table, out) ->
                    out.write((TargetTableJson.writePretty(table) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        List<DocumentFormat> written =
                formats.stream().filter(DocumentFormat::writes).toList();
        DocumentFormat format = written.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format to write " + name + "; there are " + JSON
                        + written.stream().map(other -> ", " + other.id()).collect(Collectors.joining())));
        return (table, out) -> format.write(FormRenderer.of(layout).render(table), out);
    }

    /** Writes a table in one format. */
    @FunctionalInterface
    private interface DocumentWriter {
        void write(DepartmentTargetTable table, OutputStream out) throws IOException;
    }
}
