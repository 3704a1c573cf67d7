package io.github.jixiao.gate;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The directory of an OLE compound file, the container of the office formats before 2007. It tells what the file is, and
 * it is the gate before a reader of such files, which believes the header: what it would take for the sectors of a much
 * larger file, or for directories without end, is refused here. Immutable.
 */
public final class OleDirectory {

    private static final int[] MAGIC = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final int HEADER = 512;
    private static final int HEADER_TABLES = 109;
    private static final int ENTRY = 128;
    private static final int LONGEST_NAME = 64;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;
    private static final int ROOT = 5;
    /** Objects that are embedded in one another; a reader may follow them by recursion. */
    private static final int DEEPEST = 64;

    private final ByteBuffer data;
    private final ReadLimits limits;
    private final int sectorSize;
    private final int sectors;
    /** How many links a sector of the allocation table has. */
    private final int links;

    private final Set<String> names = new LinkedHashSet<>();

    private OleDirectory(byte[] data, ReadLimits limits) throws RejectedException {
        this.data = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        for (int i = 0; i < MAGIC.length; i++) {
            if (data.length < HEADER || (data[i] & 0xFF) != MAGIC[i]) {
                throw unreadable("header");
            }
        }
        int shift = this.data.getShort(30);
        if (shift != 9 && shift != 12) {
            throw unreadable("sector size");
        }
        this.sectorSize = 1 << shift;
        this.links = sectorSize / Integer.BYTES;
        // the last one may be cut off; the header is none
        this.sectors = (data.length - 1) / sectorSize;
    }

    /**
     * Reads the directory of a file.
     *
     * @param data the bytes of the file; not copied, not changed
     * @param limits how much it may hold
     * @return the directory
     * @throws RejectedException where it is no sound compound file, or its directory holds too much
     */
    public static OleDirectory open(byte[] data, ReadLimits limits) throws RejectedException {
        if (data.length > limits.bytes()) {
            throw GateCode.LIMIT_BYTES.rejected("limit", limits.bytes());
        }
        OleDirectory directory = new OleDirectory(data, limits);
        directory.walk(directory.entries(directory.tables()));
        return directory;
    }

    /**
     * The names of the streams and storages at its top; what embedded objects hold is not among them.
     *
     * @return as they are written
     */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /** The sectors that say which sector follows which; no more of them than the file has use for. */
    private List<Integer> tables() throws RejectedException {
        int count = data.getInt(44);
        if (count < 1 || (long) count * links > 2L * (sectors + links)) {
            throw unreadable("allocation table");
        }
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < Math.min(count, HEADER_TABLES); i++) {
            tables.add(data.getInt(76 + Integer.BYTES * i));
        }
        int sector = data.getInt(68);
        while (tables.size() < count) {
            for (int i = 0; i < links - 1 && tables.size() < count; i++) {
                tables.add(link(sector, i));
            }
            sector = link(sector, links - 1);
        }
        return tables;
    }

    /** Where the entries of the directory begin. */
    private List<Integer> entries(List<Integer> tables) throws RejectedException {
        List<Integer> entries = new ArrayList<>();
        for (int sector = data.getInt(48); sector >= 0; ) {
            int start = start(sector);
            for (int at = start; at < start + sectorSize && at + ENTRY <= data.capacity(); at += ENTRY) {
                entries.add(at);
            }
            if (entries.size() > limits.entries()) {
                throw GateCode.LIMIT_ENTRIES.rejected("limit", limits.entries());
            }
            if (entries.size() > (long) sectors * sectorSize / ENTRY || sector / links >= tables.size()) {
                throw unreadable("directory");
            }
            sector = link(tables.get(sector / links), sector % links);
        }
        return entries;
    }

    private record Step(int entry, int depth) {}

    /** The entries of a storage are a binary tree, the root of which the storage names. */
    private void walk(List<Integer> entries) throws RejectedException {
        BitSet seen = new BitSet();
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(0, 0));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.entry() < 0 || step.entry() >= entries.size()) {
                continue;
            }
            if (seen.get(step.entry())) {
                throw unreadable("directory");
            }
            seen.set(step.entry());
            if (step.depth() > DEEPEST) {
                throw GateCode.LIMIT_DEPTH.rejected("limit", DEEPEST, "part", "OLE");
            }
            int at = entries.get(step.entry());
            int type = data.get(at + 66);
            if (type != STORAGE && type != STREAM && type != ROOT) {
                continue;
            }
            if (step.depth() == 1) {
                names.add(name(at));
            }
            if (step.depth() > 0) {
                steps.push(new Step(data.getInt(at + 68), step.depth()));
                steps.push(new Step(data.getInt(at + 72), step.depth()));
            }
            if (type != STREAM) {
                steps.push(new Step(data.getInt(at + 76), step.depth() + 1));
            }
        }
    }

    private String name(int at) {
        int length = Math.max(0, Math.min(LONGEST_NAME, data.getShort(at + 64)) - 2);
        return new String(data.array(), at, length, StandardCharsets.UTF_16LE);
    }

    private int link(int sector, int index) throws RejectedException {
        int at = start(sector) + Integer.BYTES * index;
        if (at + Integer.BYTES > data.capacity()) {
            throw unreadable("allocation table");
        }
        return data.getInt(at);
    }

    private int start(int sector) throws RejectedException {
        if (sector < 0 || sector >= sectors) {
            throw unreadable("sector " + sector);
        }
        return (sector + 1) * sectorSize;
    }

    private static RejectedException unreadable(String reason) {
        return GateCode.UNREADABLE_OLE.rejected("reason", reason);
    }
}
