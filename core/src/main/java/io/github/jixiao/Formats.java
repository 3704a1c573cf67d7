package io.github.jixiao;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.OleDirectory;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The formats that a facade knows. Immutable. */
final class Formats {

    static final String JSON = "json";

    /** Where an OLE compound file keeps a package that is protected by a password. */
    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

    private final List<DocumentFormat> formats;

    Formats(List<DocumentFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Refuses what is too large, and nothing. */
    static FileKind kind(byte[] data, ReadLimits limits) throws RejectedException {
        if (data.length == 0) {
            throw new RejectedException(Finding.of(FileCode.EMPTY_INPUT.code()));
        }
        if (data.length > limits.bytes()) {
            throw GateCode.LIMIT_BYTES.rejected("limit", limits.bytes());
        }
        return FileKind.of(data);
    }

    /** The format of a file, told by its content. */
    DocumentFormat of(byte[] data, FileKind kind, ReadLimits limits) throws RejectedException {
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
                return format;
            }
        }
        throw new RejectedException(
                Finding.of(FileCode.UNSUPPORTED_FORMAT.code()).with("detected", kind.label()));
    }

    /**
     * A format to write.
     *
     * @param wanted tells it
     * @param name what the caller calls it
     */
    DocumentFormat toWrite(Predicate<DocumentFormat> wanted, String name) {
        List<DocumentFormat> written =
                formats.stream().filter(DocumentFormat::writes).toList();
        return written.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format to write " + name + "; there are " + JSON
                        + written.stream().map(other -> ", " + other.id()).collect(Collectors.joining())));
    }
}
