package io.github.jixiao.gate;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * A zip package in memory, opened within limits: its directory is checked whole before any part is inflated, and the
 * bytes of all parts are counted while they are. Not safe for use by several threads.
 */
public final class OfficePackage {

    private final byte[] data;
    private final Map<String, ZipEntry> entries;
    private final ReadLimits limits;
    private long inflated;

    private OfficePackage(byte[] data, Map<String, ZipEntry> entries, ReadLimits limits) {
        this.data = data;
        this.entries = entries;
        this.limits = limits;
    }

    /**
     * Opens a package.
     *
     * @param data the bytes of the file; not copied, not changed
     * @param limits how much it may hold
     * @return the package
     * @throws RejectedException where it is no sound zip, is encrypted, holds too much, or has two entries of one name
     */
    public static OfficePackage open(byte[] data, ReadLimits limits) throws RejectedException {
        if (data.length > limits.bytes()) {
            throw GateCode.LIMIT_BYTES.rejected("limit", limits.bytes());
        }
        return new OfficePackage(data, new ZipDirectory(data, limits).read(), limits);
    }

    /**
     * The names of its parts.
     *
     * @return with {@code /} between folders and none in front
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * Whether it has a part.
     *
     * @param name the name of the part
     * @return whether {@link #part} can open it
     */
    public boolean contains(String name) {
        return entries.containsKey(name);
    }

    /**
     * Insists on a part that every sound package of its kind has.
     *
     * @param name the name of the part
     * @throws RejectedException where the package has no such part
     */
    public void require(String name) throws RejectedException {
        if (!contains(name)) {
            throw GateCode.CORRUPT_PACKAGE.rejected("part", name);
        }
    }

    /**
     * Opens a part. Its stream throws {@link RejectedIOException} as soon as a limit is passed or the data is broken.
     *
     * @param name the name of the part
     * @return the inflated bytes
     * @throws RejectedException where the package has no such part
     */
    public InputStream part(String name) throws RejectedException {
        require(name);
        return new PartStream(this, data, entries.get(name), limits);
    }

    /** Counts bytes that were inflated; counted bytes decide, whatever the directory says. */
    void count(long bytes, String part) throws RejectedIOException {
        inflated += bytes;
        if (inflated > limits.inflatedBytes()) {
            throw new RejectedIOException(GateCode.LIMIT_INFLATED.rejected("part", part));
        }
    }
}
