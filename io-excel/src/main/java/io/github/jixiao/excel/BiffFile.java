package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OleDirectory;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The container of an old workbook: an OLE compound file, or, from some programs, nothing.
 * Immutable.
 */
final class BiffFile {

    /** Where a workbook may be; a file for two generations of programs has it in both. */
    static final List<String> STREAMS = List.of("Workbook", "Book");

    private final Set<String> names;
    private final byte[] workbook;

    private BiffFile(Set<String> names, byte[] workbook) {
        this.names = names;
        this.workbook = workbook;
    }

    static BiffFile open(byte[] data, ReadLimits limits) throws RejectedException {
        if (data.length > limits.bytes()) {
            throw GateCode.LIMIT_BYTES.rejected("limit", limits.bytes());
        }
        if (BiffStream.begins(new FormatProbe(data, Set.of(), Set.of()))) {
            return new BiffFile(Set.of(), data);
        }
        Set<String> names = OleDirectory.open(data, limits).names();
        for (String wanted : STREAMS) {
            Optional<String> name =
                    names.stream().filter(wanted::equalsIgnoreCase).findFirst();
            if (name.isPresent()) {
                return new BiffFile(names, stream(data, name.get()));
            }
        }
        throw GateCode.CORRUPT_PACKAGE.rejected("part", STREAMS.get(0));
    }

    private static byte[] stream(byte[] data, String name) throws RejectedException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(data));
                InputStream in = file.createDocumentInputStream(name)) {
            // whatever size the directory claims, it is not larger than the file
            return in.readNBytes(data.length);
        } catch (IOException | RuntimeException e) {
            // what POI throws at a broken file is nowhere written
            throw GateCode.UNREADABLE_OLE.rejected("reason", name);
        }
    }

    /** What stands beside the workbook, and itself. */
    Set<String> names() {
        return names;
    }

    /** Whether a project of macros stands beside the workbook. */
    boolean hasMacros() {
        return names.stream().anyMatch("_VBA_PROJECT_CUR"::equalsIgnoreCase);
    }

    BiffStream stream(ReadLimits limits) throws RejectedException {
        return BiffStream.open(workbook, limits);
    }
}
