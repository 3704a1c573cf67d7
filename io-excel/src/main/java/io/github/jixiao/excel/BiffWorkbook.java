package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.common.UnicodeString;

/** What concerns a whole old workbook. Not safe for use by several threads. */
final class BiffWorkbook {

    /** What stands in place of the name of another workbook where this one or an add-in is meant. */
    private static final int THIS_WORKBOOK = 0x0401;

    private static final int ADD_IN = 0x3A01;

    /** Where a defined name tells its length, its sheet and, behind a byte for its encoding, itself. */
    private static final int NAME_LENGTH = 3;

    private static final int SHEET_NUMBER = 8;
    private static final int NAME_OFFSET = 15;

    private final ReadLimits limits;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final Set<Integer> summaries = new HashSet<>();
    private boolean from1904;
    private boolean linked;

    private BiffWorkbook(ReadLimits limits) {
        this.limits = limits;
    }

    static BiffWorkbook read(BiffPart globals, ReadLimits limits) throws RejectedException {
        BiffWorkbook workbook = new BiffWorkbook(limits);
        globals.read(workbook::add);
        return workbook;
    }

    private void add(int number, RecordInputStream record) throws RejectedException {
        switch (number) {
            case BoundSheetRecord.sid -> {
                if (sheets.size() == limits.entries()) {
                    throw GateCode.LIMIT_CELLS.rejected("what", "sheets", "limit", limits.entries());
                }
                sheets.add(new BoundSheetRecord(record));
            }
            case SSTRecord.sid -> addTexts(record);
            case ExtendedFormatRecord.sid ->
                styles.add(Short.toUnsignedInt(new ExtendedFormatRecord(record).getFormatIndex()));
            case FormatRecord.sid -> {
                FormatRecord format = new FormatRecord(record);
                formats.put(format.getIndexCode(), format.getFormatString());
            }
            case DateWindow1904Record.sid -> from1904 = new DateWindow1904Record(record).getWindowing() == 1;
            case NameRecord.sid -> addName(record);
            case SupBookRecord.sid -> linked = linked || isElsewhere(record);
            default -> {
                // fonts and windows print nothing
            }
        }
    }

    /** One by one: POI's own table of them also finds out which are equal, which takes time and memory. */
    private void addTexts(RecordInputStream record) {
        // how many cells have such texts
        record.readInt();
        int count = record.readInt();
        for (int i = 0; i < count; i++) {
            texts.add(new UnicodeString(record).getString());
        }
    }

    /** Read by hand: POI's own record also reads the formula, whatever it is. */
    private void addName(RecordInputStream record) {
        int length = SummarySheet.MARK.length();
        if (record.remaining() < NAME_OFFSET + length) {
            return;
        }
        byte[] head = new byte[NAME_OFFSET];
        record.readFully(head);
        boolean plain = head[NAME_LENGTH] == length && head[NAME_OFFSET - 1] == 0;
        if (plain && record.readCompressedUnicode(length).equals(SummarySheet.MARK)) {
            summaries.add((head[SHEET_NUMBER] & 0xFF) + ((head[SHEET_NUMBER + 1] & 0xFF) << Byte.SIZE) - 1);
        }
    }

    private static boolean isElsewhere(RecordInputStream link) {
        if (link.remaining() < 2 * Short.BYTES) {
            return false;
        }
        link.readUShort();
        int name = link.readUShort();
        return name != THIS_WORKBOOK && name != ADD_IN;
    }

    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    /** The texts that cells share. */
    List<String> texts() {
        return texts;
    }

    NumberFormats formats() {
        return NumberFormats.of(styles, formats);
    }

    /** Whether a sheet is the list of a review. */
    boolean isSummary(Sheet sheet) {
        return summaries.contains(sheet.index());
    }

    boolean from1904() {
        return from1904;
    }

    /** Whether it refers to other files. */
    boolean isLinked() {
        return linked;
    }
}
