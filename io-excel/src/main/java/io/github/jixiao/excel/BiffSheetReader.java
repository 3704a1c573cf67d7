package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.function.Supplier;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DefaultColWidthRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the records of one sheet of an old workbook. Not safe for use by several threads. */
final class BiffSheetReader {

    /** A text with its runs; POI knows it as the same without. */
    private static final short RICH_LABEL = 0x00D6;

    private static final short STANDARD_WIDTH = 0x0099;
    private static final double WIDTH_UNIT = 256;

    private final CellContents contents;
    private final NumberFormats formats;
    private final SheetData data;
    private final Supplier<Address> place;
    private int row;
    private int column;
    private int style;
    /** The result of the last formula, a text, is still to come. */
    private boolean awaited;

    private boolean headed;

    BiffSheetReader(Sheet sheet, CellContents contents, NumberFormats formats, ReadLimits limits) {
        this.contents = contents;
        this.formats = formats;
        this.data = new SheetData(sheet, limits);
        this.place = () -> sheet.address(row, column);
    }

    SheetData read(BiffPart part) throws RejectedException {
        part.read(this::add);
        settle();
        return data;
    }

    private void add(int number, RecordInputStream record) throws RejectedException {
        switch (number) {
            case DefaultColWidthRecord.sid -> data.defaultCharacters(new DefaultColWidthRecord(record).getColWidth());
            case STANDARD_WIDTH -> data.defaultWidth(record.readUShort() / WIDTH_UNIT);
            case ColumnInfoRecord.sid -> columns(new ColumnInfoRecord(record));
            case RowRecord.sid -> row(new RowRecord(record));
            case LabelSSTRecord.sid -> shared(new LabelSSTRecord(record));
            case LabelRecord.sid, RICH_LABEL -> {
                LabelRecord cell = new LabelRecord(record);
                text(cell, CellContent.text(cell.getValue()));
            }
            case NumberRecord.sid -> {
                NumberRecord cell = new NumberRecord(record);
                number(cell, cell.getValue());
            }
            case RKRecord.sid -> {
                RKRecord cell = new RKRecord(record);
                number(cell, cell.getRKNumber());
            }
            case MulRKRecord.sid -> numbers(new MulRKRecord(record));
            case BoolErrRecord.sid -> truthOrError(new BoolErrRecord(record));
            case FormulaRecord.sid -> formula(new FormulaRecord(record));
            case StringRecord.sid -> result(new StringRecord(record));
            case BlankRecord.sid -> text(new BlankRecord(record), CellContent.BLANK);
            case MulBlankRecord.sid -> blanks(new MulBlankRecord(record));
            case MergeCellsRecord.sid -> merges(new MergeCellsRecord(record));
            case HeaderRecord.sid -> pageHeader(new HeaderRecord(record));
            default -> {
                // how the sheet looks is not read
            }
        }
    }

    private void columns(ColumnInfoRecord columns) {
        int from = columns.getFirstColumn();
        int to = Math.min(CellReference.COLUMNS, columns.getLastColumn() + 1);
        if (to > from) {
            data.columns(from, to, columns.getColumnWidth() / WIDTH_UNIT, columns.getHidden());
        }
    }

    private void row(RowRecord record) {
        if (record.getZeroHeight()) {
            data.hideRow(record.getRowNumber());
        }
    }

    private void text(CellValueRecordInterface cell, CellContent content) throws RejectedException {
        at(cell);
        put(content);
    }

    private void shared(LabelSSTRecord cell) throws RejectedException {
        at(cell);
        put(contents.shared(cell.getSSTIndex(), Integer.toString(cell.getSSTIndex()), place));
    }

    private void number(CellValueRecordInterface cell, double number) throws RejectedException {
        at(cell);
        put(number(number));
    }

    private void numbers(MulRKRecord cells) throws RejectedException {
        for (int i = 0; i < cells.getNumColumns(); i++) {
            at(cells.getRow(), cells.getFirstColumn() + i, cells.getXFAt(i));
            put(number(cells.getRKNumberAt(i)));
        }
    }

    private CellContent number(double number) {
        String written = Double.toString(number);
        return contents.number(NumberPrinter.value(written), written, formats.ofStyle(style), place);
    }

    private void truthOrError(BoolErrRecord cell) throws RejectedException {
        at(cell);
        put(cell.isBoolean() ? CellContents.truth(cell.getBooleanValue()) : error(cell.getErrorValue()));
    }

    private CellContent error(int code) {
        return FormulaError.isValidCode(code)
                ? contents.error(FormulaError.forInt(code).getString(), place)
                : contents.noValue(place);
    }

    private void formula(FormulaRecord cell) throws RejectedException {
        at(cell);
        if (cell.hasCachedResultString()) {
            awaited = true;
            return;
        }
        put(
                switch (cell.getCachedResultTypeEnum()) {
                    case BOOLEAN -> CellContents.truth(cell.getCachedBooleanValue());
                    case ERROR -> error(cell.getCachedErrorValue());
                    case STRING -> CellContent.BLANK;
                    default -> number(cell);
                });
    }

    /** A program that cannot calculate writes 0, and leaves the calculation to the one that opens the file. */
    private CellContent number(FormulaRecord cell) {
        return cell.isCalcOnLoad() && cell.getValue() == 0 ? contents.noValue(place) : number(cell.getValue());
    }

    private void result(StringRecord text) throws RejectedException {
        if (awaited) {
            awaited = false;
            put(CellContent.text(text.getString()));
        }
    }

    private void blanks(MulBlankRecord cells) throws RejectedException {
        for (int i = 0; i < cells.getNumColumns(); i++) {
            at(cells.getRow(), cells.getFirstColumn() + i, cells.getXFAt(i));
            put(CellContent.BLANK);
        }
    }

    private void merges(MergeCellsRecord merges) throws RejectedException {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            data.merge(
                    Math.min(area.getFirstRow(), area.getLastRow()),
                    Math.min(area.getFirstColumn(), area.getLastColumn()),
                    Math.max(area.getFirstRow(), area.getLastRow()) + 1,
                    Math.max(area.getFirstColumn(), area.getLastColumn()) + 1);
        }
    }

    /** Those that follow belong to views of the sheet. */
    private void pageHeader(HeaderRecord header) throws RejectedException {
        if (!headed) {
            headed = true;
            data.pageHeader(header.getText());
        }
    }

    private void at(CellValueRecordInterface cell) throws RejectedException {
        at(cell.getRow(), cell.getColumn(), cell.getXFIndex());
    }

    private void at(int row, int column, short style) throws RejectedException {
        settle();
        this.row = row;
        this.column = column & 0xFFFF;
        this.style = Short.toUnsignedInt(style);
    }

    private void put(CellContent content) throws RejectedException {
        data.cell(row, column, content);
    }

    /** A formula, the text of which did not come, has no result. */
    private void settle() throws RejectedException {
        if (awaited) {
            awaited = false;
            put(contents.noValue(place));
        }
    }
}
