package io.github.jixiao;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.fill.FillCode;
import io.github.jixiao.fill.FormFilling;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.EditCode;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.review.ReviewCopy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of which a changed copy is made: its bytes, and the format that can change them. */
final class EditedFile {

    private final byte[] data;
    private final DocumentFormat format;
    private final ReadLimits limits;

    private EditedFile(byte[] data, DocumentFormat format, ReadLimits limits) {
        this.data = data;
        this.format = format;
        this.limits = limits;
    }

    /** A file to be annotated. */
    static EditedFile toReview(byte[] data, Formats formats, ReadLimits limits) throws RejectedException {
        FileKind kind = Formats.kind(data, limits);
        if (kind == FileKind.JSON) {
            throw EditCode.EDIT_NOT_SUPPORTED.rejected("format", Formats.JSON);
        }
        DocumentFormat format = formats.of(data, kind, limits);
        if (!format.edits()) {
            throw EditCode.EDIT_NOT_SUPPORTED.rejected("format", format.id());
        }
        return new EditedFile(data, format, limits);
    }

    /** A form to be filled; formats that are no more written are not filled, though they may be annotated. */
    static EditedFile toFill(byte[] data, Formats formats, ReadLimits limits) throws RejectedException {
        FileKind kind = Formats.kind(data, limits);
        if (kind == FileKind.JSON) {
            throw oldFormat(Formats.JSON);
        }
        DocumentFormat format = formats.of(data, kind, limits);
        if (!format.writes()) {
            throw oldFormat(format.id());
        }
        if (!format.edits()) {
            throw EditCode.EDIT_NOT_SUPPORTED.rejected("format", format.id());
        }
        return new EditedFile(data, format, limits);
    }

    private static RejectedException oldFormat(String id) {
        return new RejectedException(Finding.of(FillCode.FILL_OLD_FORMAT.code()).with("format", id));
    }

    /** Requires that a copy does not take the place of its original. */
    static void requireApart(Path file, Path copy, String message) throws IOException {
        if (Files.exists(copy) && Files.isSameFile(file, copy)) {
            throw new IllegalArgumentException(message + copy);
        }
    }

    /** Requires the usual extension of the format; that of the file will do where the format knows it. */
    void requireExtension(String original, String copy) {
        String usual = format.extensions().iterator().next();
        boolean same = copy.equals(original) && format.extensions().contains(copy);
        if (!same && !copy.equals(usual)) {
            throw new IllegalArgumentException("the file is a ." + usual + ", so its copy is to be one, not ." + copy);
        }
    }

    /** A copy that does not read as the file does is none: two programs may see different things in an odd file. */
    byte[] reviewed(CheckReport report, Locale locale) throws RejectedException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 * data.length);
        format.edit(data, ReviewCopy.of(report, locale), limits, out);
        byte[] copy = out.toByteArray();
        if (!format.read(copy, limits).blocks().equals(format.read(data, limits).blocks())) {
            throw EditCode.EDIT_REFUSED.rejected("reason", format.id());
        }
        return copy;
    }

    FormFilling.Filled filled(FormReader reader, DepartmentTargetTable table) throws RejectedException, IOException {
        return FormFilling.fill(format, reader, limits, data, table);
    }
}
