package io.github.jixiao;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.fill.FillResult;
import io.github.jixiao.fill.FormFilling;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.blank.BlankForm;
import io.github.jixiao.form.reading.CellAccount;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.form.rendering.FormRenderer;
import io.github.jixiao.grid.DocumentFormat;
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

    private final Formats formats;
    private final FormVocabulary vocabulary;
    private final FormLayout layout;
    private final ReadLimits limits;

    private TargetTables(Formats formats, FormVocabulary vocabulary, FormLayout layout, ReadLimits limits) {
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
                new Formats(List.of(formats)), FormVocabulary.standard(), FormLayout.standard(), ReadLimits.standard());
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
        return read(bytes(file), extension(file));
    }

    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return bounded(in);
        }
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
        FileKind kind = Formats.kind(data, limits);
        if (kind == FileKind.JSON) {
            return json(data, mismatch(extension, Formats.JSON, Set.of(Formats.JSON)));
        }
        DocumentFormat format = formats.of(data, kind, limits);
        SourceDocument document = format.read(data, limits);
        List<Finding> findings = new ArrayList<>(document.findings());
        mismatch(extension, format.id(), format.extensions()).ifPresent(findings::add);
        return FormReader.of(vocabulary).read(new SourceDocument(document.blocks(), document.pageHeaders(), findings));
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

    /**
     * Writes an empty form to fill in (空白表), in the format that the file's name tells. What is filled in there reads back
     * as what it was meant to be. It is written beside its target and then moved into place.
     *
     * @param form what is printed beforehand and how many rows there are
     * @param file where to; replaced where it exists
     * @throws IOException where the file cannot be written
     * @throws IllegalArgumentException where no format writes forms to files of this extension
     */
    public void blank(BlankForm form, Path file) throws IOException {
        String extension = extension(file);
        DocumentFormat format =
                formats.toWrite(known -> known.extensions().iterator().next().equals(extension), extension);
        SourceDocument document = form.render(layout, vocabulary);
        Replacement.of(file).write(out -> format.write(document, out));
    }

    /**
     * Writes an empty form to fill in (空白表) to a stream.
     *
     * @param form what is printed beforehand and how many rows there are
     * @param out where to; not closed
     * @param formatId the {@linkplain DocumentFormat#id() id} of a format
     * @throws IOException where the stream throws it
     * @throws IllegalArgumentException where no format of this id can be written
     */
    public void blank(BlankForm form, OutputStream out, String formatId) throws IOException {
        DocumentFormat format = formats.toWrite(known -> known.id().equals(formatId), formatId);
        format.write(form.render(layout, vocabulary), out);
    }

    private DocumentWriter writer(Predicate<DocumentFormat> wanted, String name) {
        if (name.equals(Formats.JSON)) {
            return (table, out) ->
                    out.write((TargetTableJson.writePretty(table) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        DocumentFormat format = formats.toWrite(wanted, name);
        return (table, out) -> format.write(FormRenderer.of(layout).render(table), out);
    }

    /** Writes a table in one format. */
    @FunctionalInterface
    private interface DocumentWriter {
        void write(DepartmentTargetTable table, OutputStream out) throws IOException;
    }

    /**
     * Writes a review copy (审核意见稿): the file as it was submitted, in its own format, with every finding as a comment
     * on its cell, the cell shaded, and a list of all findings on a sheet or page of its own. The copy is written beside
     * its target and then moved into place.
     *
     * @param file the file
     * @param report what the check of this file brought to light
     * @param locale the language of the comments: Chinese, else English
     * @param copy where to; replaced where it exists
     * @return why there is no copy; empty where there is one
     * @throws IOException where the file cannot be read or the copy cannot be written
     * @throws IllegalArgumentException where the copy would replace the file, or its name has the extension of another
     *     format
     */
    public Optional<Finding> review(Path file, CheckReport report, Locale locale, Path copy) throws IOException {
        EditedFile.requireApart(file, copy, "the copy would replace the file itself: ");
        byte[] data = bytes(file);
        try {
            EditedFile edited = EditedFile.toReview(data, formats, limits);
            edited.requireExtension(extension(file), extension(copy));
            byte[] reviewed = edited.reviewed(report, locale);
            Replacement.of(copy).write(out -> out.write(reviewed));
            return Optional.empty();
        } catch (RejectedException e) {
            return Optional.of(e.finding());
        }
    }

    /**
     * Writes a review copy (审核意见稿) to a stream, as {@link #review(Path, CheckReport, Locale, Path)} does to a file.
     *
     * @param file the bytes of the file
     * @param report what the check of this file brought to light
     * @param locale the language of the comments: Chinese, else English
     * @param out where to; not closed, and not written to where there is no copy
     * @return why there is no copy; empty where there is one
     * @throws IOException where the stream throws it
     */
    public Optional<Finding> review(byte[] file, CheckReport report, Locale locale, OutputStream out)
            throws IOException {
        try {
            out.write(EditedFile.toReview(file, formats, limits).reviewed(report, locale));
            return Optional.empty();
        } catch (RejectedException e) {
            return Optional.of(e.finding());
        }
    }

    /**
     * Fills an office's own form: a table is put into the cells of a file that the reader recognises, blank or half
     * filled, and everything else of the file stays. Rows that the form lacks are added as copies of those it has. The
     * filled form is read again and held against the table. It is written beside its target and then moved into place.
     *
     * @param template the form: a {@code .docx} or {@code .xlsx} with one table
     * @param table what it shall say
     * @param out where to; replaced where it exists
     * @return whether the file was written, and what there is to say of it
     * @throws IOException where the form cannot be read or the file cannot be written
     * @throws IllegalArgumentException where the file would replace the form, or its name has the extension of another
     *     format
     */
    public FillResult fill(Path template, DepartmentTargetTable table, Path out) throws IOException {
        EditedFile.requireApart(template, out, "the filled form would replace the template: ");
        byte[] data = bytes(template);
        try {
            EditedFile form = EditedFile.toFill(data, formats, limits);
            form.requireExtension(extension(template), extension(out));
            FormFilling.Filled filled = form.filled(FormReader.of(vocabulary), table);
            Replacement.of(out).write(stream -> stream.write(filled.bytes()));
            return new FillResult(true, filled.findings());
        } catch (RejectedException e) {
            return new FillResult(false, List.of(e.finding()));
        }
    }

    /**
     * Fills a form as {@link #fill(Path, DepartmentTargetTable, Path)} does, to a stream.
     *
     * @param template the bytes of the form
     * @param table what it shall say
     * @param out where to; not closed, and not written to where nothing was filled
     * @return whether anything was written, and what there is to say of it
     * @throws IOException where the stream throws it
     */
    public FillResult fill(byte[] template, DepartmentTargetTable table, OutputStream out) throws IOException {
        try {
            FormFilling.Filled filled =
                    EditedFile.toFill(template, formats, limits).filled(FormReader.of(vocabulary), table);
            out.write(filled.bytes());
            return new FillResult(true, filled.findings());
        } catch (RejectedException e) {
            return new FillResult(false, List.of(e.finding()));
        }
    }
}
