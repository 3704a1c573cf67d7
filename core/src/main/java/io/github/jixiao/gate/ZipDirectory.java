package io.github.jixiao.gate;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads and checks the central directory of a zip. Every reader of zips that trusts local headers, or sees the last of
 * two entries where another sees the first, can be shown a different document than its user; so anything ambiguous is
 * refused.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final long RATIO_FROM = 1L << 20;

    private final byte[] data;
    private final ReadLimits limits;

    ZipDirectory(byte[] data, ReadLimits limits) {
        this.data = data;
        this.limits = limits;
    }

    Map<String, ZipEntry> read() throws RejectedException {
        int end = findEnd();
        int count = u16(end + 10);
        long size = u32(end + 12);
        long start = u32(end + 16);
        if (u16(end + 8) != count || start + size != end) {
            throw corrupt("directory");
        }
        if (count > limits.entries()) {
            throw GateCode.LIMIT_ENTRIES.rejected("limit", limits.entries());
        }
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        Set<String> folded = new HashSet<>();
        List<long[]> ranges = new ArrayList<>();
        long total = 0;
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_LENGTH > end || i32(at) != CENTRAL) {
                throw corrupt("directory");
            }
            int nameLength = u16(at + 28);
            int next = at + CENTRAL_LENGTH + nameLength + u16(at + 30) + u16(at + 32);
            if (next > end) {
                throw corrupt("directory");
            }
            long local = u32(at + 42);
            String name = name(at + CENTRAL_LENGTH, nameLength);
            ZipEntry entry = entry(at, name, local);
            if (!folded.add(name.toLowerCase(Locale.ROOT))) {
                throw GateCode.DUPLICATE_ENTRY.rejected("part", name);
            }
            total += entry.size();
            checkSizes(entry, total);
            ranges.add(new long[] {local, entry.offset() + entry.compressed()});
            entries.put(name, entry);
            at = next;
        }
        if (at != end) {
            throw corrupt("directory");
        }
        checkOverlaps(ranges, start);
        return entries;
    }

    private ZipEntry entry(int at, String name, long local) throws RejectedException {
        if ((u16(at + 8) & 1) != 0) {
            throw GateCode.ENCRYPTED.rejected("part", name);
        }
        int method = u16(at + 10);
        long compressed = u32(at + 20);
        if (method != 0 && method != 8) {
            throw corrupt("method " + method);
        }
        if (local + LOCAL_LENGTH > data.length || i32((int) local) != LOCAL) {
            throw corrupt("entry " + name);
        }
        int nameLength = u16((int) local + 26);
        long offset = local + LOCAL_LENGTH + nameLength + u16((int) local + 28);
        if (offset + compressed > data.length) {
            throw corrupt("entry " + name);
        }
        if (!name((int) local + LOCAL_LENGTH, nameLength).equals(name)) {
            throw corrupt("entry " + name);
        }
        return new ZipEntry(name, method, (int) offset, compressed, u32(at + 24), u32(at + 16));
    }

    private void checkSizes(ZipEntry entry, long total) throws RejectedException {
        boolean bomb = entry.size() > RATIO_FROM && entry.size() / limits.ratio() > entry.compressed();
        if (entry.size() > limits.partBytes() || total > limits.inflatedBytes() || bomb) {
            throw GateCode.LIMIT_INFLATED.rejected("part", entry.name());
        }
    }

    private void checkOverlaps(List<long[]> ranges, long directory) throws RejectedException {
        ranges.sort(Comparator.comparingLong(range -> range[0]));
        long reached = 0;
        for (long[] range : ranges) {
            if (range[0] < reached || range[1] > directory) {
                throw corrupt("overlap");
            }
            reached = range[1];
        }
    }

    private int findEnd() throws RejectedException {
        int first = Math.max(0, data.length - END_LENGTH - 0xFFFF);
        for (int at = data.length - END_LENGTH; at >= first; at--) {
            if (i32(at) == END && at + END_LENGTH + u16(at + 20) == data.length) {
                return at;
            }
        }
        throw corrupt("no directory");
    }

    /** Some old zip programs write back slashes; a leading slash means the same as none. */
    private String name(int at, int length) throws RejectedException {
        if (at + length > data.length) {
            throw corrupt("name");
        }
        String name = new String(data, at, length, StandardCharsets.UTF_8).replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private int u16(int at) {
        return (data[at] & 0xFF) | (data[at + 1] & 0xFF) << 8;
    }

    private int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    private long u32(int at) {
        return i32(at) & 0xFFFFFFFFL;
    }

    private static RejectedException corrupt(String reason) {
        return GateCode.CORRUPT_CONTAINER.rejected("reason", reason);
    }
}
