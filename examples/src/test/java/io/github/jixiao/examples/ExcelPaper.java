package io.github.jixiao.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook, filled in by POI where its protection allows it. */
final class ExcelPaper implements Paper {

    private final XSSFWorkbook book;
    private final List<Spot> spots = new ArrayList<>();

    ExcelPaper(byte[] file) {
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        XSSFSheet sheet = book.getSheetAt(0);
        Map<CellAddress, CellRangeAddress> merged = sheet.getMergedRegions().stream()
                .collect(Collectors.toMap(
                        range -> new CellAddress(range.getFirstRow(), range.getFirstColumn()), range -> range));
        for (Row row : sheet) {
            for (Cell cell : row) {
                CellRangeAddress range = merged.getOrDefault(
                        cell.getAddress(),
                        new CellRangeAddress(
                                cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
                boolean covered =
                        merged.values().stream().anyMatch(other -> other.isInRange(cell) && !other.equals(range));
                if (!covered) {
                    String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                    spots.add(new Spot(
                            range.getFirstRow(),
                            range.getLastRow() + 1,
                            range.getFirstColumn(),
                            range.getLastColumn() + 1,
                            text,
                            write(cell, text)));
                }
            }
        }
    }

    private static Consumer<String> write(Cell cell, String printed) {
        return text -> {
            if (cell.getCellStyle().getLocked()) {
                throw new AssertionError(cell.getAddress() + " is locked: " + printed);
            }
            boolean number = !cell.getCellStyle().getDataFormatString().equals("@") && text.matches("\\d+(\\.\\d+)?");
            // else POI leaves the text that the form prints where it is
            cell.setBlank();
            if (number) {
                cell.setCellValue(Double.parseDouble(text));
            } else {
                cell.setCellValue(printed.endsWith("：") ? printed + text : text);
            }
        };
    }

    XSSFWorkbook book() {
        return book;
    }

    @Override
    public List<Spot> spots() {
        return spots;
    }

    @Override
    public boolean computes() {
        return true;
    }

    @Override
    public byte[] saved() throws IOException {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
