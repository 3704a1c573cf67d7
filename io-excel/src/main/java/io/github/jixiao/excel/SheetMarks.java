package io.github.jixiao.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.CalculationChain;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCalcCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** What belongs to rows of a sheet besides their cells, and is left behind when POI moves them. */
final class SheetMarks {

    private final XSSFSheet sheet;
    private final RowInsert insert;

    SheetMarks(XSSFSheet sheet, RowInsert insert) {
        this.sheet = sheet;
        this.insert = insert;
    }

    /** To be called when the rows below have been moved. */
    void move() {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        if (worksheet.isSetDataValidations()) {
            for (CTDataValidation one : worksheet.getDataValidations().getDataValidationList()) {
                one.setSqref(ranges(one.getSqref(), true));
            }
        }
        for (CTConditionalFormatting one : worksheet.getConditionalFormattingList()) {
            one.setSqref(ranges(one.getSqref(), false));
        }
        breaks();
        drawings();
        calculations();
    }

    /** Conditional formats have been moved by POI, but reach over no copies. */
    private List<String> ranges(List<?> references, boolean all) {
        List<String> grown = new ArrayList<>();
        for (Object reference : references) {
            CellRangeAddress range = CellRangeAddress.valueOf(reference.toString());
            boolean below = range.getLastRow() >= insert.at();
            List<CellRangeAddress> ranges = below && !all ? List.of(range) : insert.grown(range);
            ranges.forEach(one -> grown.add(one.formatAsString()));
        }
        return grown;
    }

    private void breaks() {
        int[] rows = sheet.getRowBreaks();
        for (int row : rows) {
            sheet.removeRowBreak(row);
        }
        for (int row : rows) {
            sheet.setRowBreak(row >= insert.at() - 1 ? row + insert.moved() : row);
        }
    }

    private void drawings() {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return;
        }
        drawing.getCTDrawing().getTwoCellAnchorList().forEach(anchor -> {
            move(anchor.getFrom());
            move(anchor.getTo());
        });
        drawing.getCTDrawing().getOneCellAnchorList().forEach(anchor -> move(anchor.getFrom()));
    }

    private void move(CTMarker corner) {
        corner.setRow(insert.row(corner.getRow()));
    }

    /** A list of formulas that names cells without one makes Excel repair the file. */
    private void calculations() {
        CalculationChain chain = sheet.getWorkbook().getCalculationChain();
        if (chain == null) {
            return;
        }
        int own = (int) sheet.getWorkbook()
                .getCTWorkbook()
                .getSheets()
                .getSheetArray(sheet.getWorkbook().getSheetIndex(sheet))
                .getSheetId();
        int at = 0;
        for (CTCalcCell cell : chain.getCTCalcChain().getCList()) {
            at = cell.isSetI() ? cell.getI() : at;
            if (at == own) {
                CellReference place = new CellReference(cell.getR());
                cell.setR(new CellReference(insert.row(place.getRow()), place.getCol()).formatAsString());
            }
        }
    }
}
