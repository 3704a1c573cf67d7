package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.SSTRecord;

/**
 * The stream of a workbook, parted into what concerns all of it and its sheets. It is the gate before POI, which
 * believes what a file says of the number of its texts. Not safe for use by several threads.
 */
final class BiffStream {

    private static final int HEADER = 4;
    private static final int VERSION = 0x0600;
    private static final int SMALLEST_TEXT = 3;

    /** The first record of a stream, of whatever version: its number and its length. */
    private static final int[][] BEGINNINGS = {
        {0x0009, 4}, {0x0209, 6}, {0x0409, 6}, {0x0809, 8}, {0x0809, 16},
    };

    private final byte[] data;
    private final ReadLimits limits;
    private final Map<Integer, BiffPart> parts = new LinkedHashMap<>();
    /** Where it is said how all that follows is encrypted; negative where nothing is. */
    private int keyRecord = -1;

    private long texts;

    private BiffStream(byte[] data, ReadLimits limits) {
        this.data = data;
        this.limits = limits;
    }

    /** Whether a file is such a stream, without a container around it. */
    static boolean begins(FormatProbe file) {
        for (int[] record : BEGINNINGS) {
            if (file.startsWith(record[0] & 0xFF, record[0] >> Byte.SIZE, record[1], 0)) {
                return true;
            }
        }
        return false;
    }

    static BiffStream open(byte[] data, ReadLimits limits) throws RejectedException {
        BiffStream stream = divided(data, limits);
        if (stream.keyRecord >= 0) {
            stream = divided(BiffCipher.opened(data, stream.keyRecord), limits);
        }
        if (stream.keyRecord >= 0) {
            throw GateCode.ENCRYPTED.rejected("part", "");
        }
        return stream;
    }

    private static BiffStream divided(byte[] data, ReadLimits limits) throws RejectedException {
        BiffStream stream = new BiffStream(data, limits);
        stream.checkVersion();
        stream.divide();
        return stream;
    }

    private void checkVersion() throws RejectedException {
        int first = data.length < 2 * HEADER ? 0 : u16(0);
        if (first != BOFRecord.sid) {
            throw (first & 0xFF) == (BOFRecord.sid & 0xFF) ? GateCode.TOO_OLD.rejected("part", "") : broken("BOF");
        }
        if (u16(HEADER) < VERSION) {
            throw GateCode.TOO_OLD.rejected("part", "");
        }
    }

    private void divide() throws RejectedException {
        int depth = 0;
        int start = 0;
        int at = 0;
        // after the last part there may be anything
        while (keyRecord < 0 && at + HEADER <= data.length && (depth > 0 || u16(at) == BOFRecord.sid)) {
            int number = u16(at);
            int next = at + HEADER + u16(at + 2);
            if (next > data.length) {
                return;
            }
            if (number == BOFRecord.sid) {
                start = depth == 0 ? at : start;
                depth++;
            } else if (number == EOFRecord.sid) {
                depth--;
                if (depth == 0) {
                    add(start, at);
                }
            } else if (number == FilePassRecord.sid) {
                keyRecord = at;
            } else if (number == SSTRecord.sid) {
                checkTexts(at + HEADER, next);
            }
            at = next;
        }
    }

    private void add(int start, int end) throws RejectedException {
        if (parts.size() == limits.entries()) {
            throw GateCode.LIMIT_CELLS.rejected("what", "sheets", "limit", limits.entries());
        }
        int records = start + HEADER + u16(start + 2);
        int type = records < start + 2 * HEADER ? 0 : u16(start + HEADER + 2);
        parts.put(start, new BiffPart(type, data, records, end));
    }

    private void checkTexts(int at, int next) throws RejectedException {
        if (next - at >= 2 * HEADER) {
            texts += u16(at + 4) | (long) u16(at + 6) << Short.SIZE;
            if (texts > limits.cells()) {
                throw GateCode.LIMIT_CELLS.rejected("what", "texts", "limit", limits.cells());
            }
            if (texts > (data.length - at) / SMALLEST_TEXT) {
                throw broken("SST");
            }
        }
    }

    /** Takes what concerns the whole workbook. */
    BiffPart globals() throws RejectedException {
        return take(0);
    }

    /** Takes the part that begins at a position. No part is given twice: sheets must not share one. */
    BiffPart take(int position) throws RejectedException {
        BiffPart part = parts.remove(position);
        if (part == null) {
            throw broken("BOF " + position);
        }
        return part;
    }

    boolean hasMacros() {
        return parts.values().stream().anyMatch(BiffPart::hasMacros);
    }

    private int u16(int at) {
        return (data[at] & 0xFF) | (data[at + 1] & 0xFF) << Byte.SIZE;
    }

    private static RejectedException broken(String reason) {
        return GateCode.UNREADABLE_OLE.rejected("reason", reason);
    }
}
