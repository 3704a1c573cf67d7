package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.RejectedException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.LittleEndianByteArrayInputStream;

/**
 * The records of a sheet, or of what concerns the whole workbook.
 * Immutable.
 */
final class BiffPart {

    private static final int MODULE = 0x06;
    private static final int CHART = 0x20;
    private static final int MACROS = 0x40;

    private final int type;
    private final byte[] data;
    private final int start;
    private final int end;

    /** A part of a stream, the records of which begin and end at the given positions. */
    BiffPart(int type, byte[] data, int start, int end) {
        this.type = type;
        this.data = data;
        this.start = start;
        this.end = end;
    }

    /** Reads one record. */
    @FunctionalInterface
    interface Reader {
        /** Reads as much of it as it needs. */
        void read(int number, RecordInputStream record) throws RejectedException;
    }

    boolean isWorksheet() {
        return type != MODULE && type != CHART && type != MACROS;
    }

    boolean hasMacros() {
        return type == MODULE || type == MACROS;
    }

    /** Shows all records to a reader, except those of charts within the sheet. */
    void read(Reader reader) throws RejectedException {
        try {
            RecordInputStream records =
                    new RecordInputStream(new LittleEndianByteArrayInputStream(data, start, end - start));
            int depth = 0;
            while (records.hasNextRecord()) {
                records.nextRecord();
                int number = records.getSid();
                if (number == BOFRecord.sid) {
                    depth++;
                } else if (number == EOFRecord.sid) {
                    depth--;
                } else if (depth == 0) {
                    reader.read(number, records);
                }
                records.readRemainder();
            }
        } catch (RuntimeException e) {
            // what POI throws at a broken record is nowhere written
            throw GateCode.UNREADABLE_OLE.rejected("reason", "BIFF " + start);
        }
    }
}
