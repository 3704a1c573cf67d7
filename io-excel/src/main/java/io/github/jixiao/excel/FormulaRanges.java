package io.github.jixiao.excel;

import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Ranges of formulas and names that end with the last row copied: they reach over the copies. */
final class FormulaRanges {

    private final XSSFWorkbook book;
    private final XSSFSheet changed;
    private final RowInsert insert;

    FormulaRanges(XSSFWorkbook book, XSSFSheet changed, RowInsert insert) {
        this.book = book;
        this.changed = changed;
        this.insert = insert;
    }

    void grow() {
        for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && !cell.isPartOfArrayFormulaGroup()) {
                        String grown = grown(cell.getCellFormula(), FormulaType.CELL, book.getSheetIndex(sheet));
                        if (grown != null) {
                            cell.setCellFormula(grown);
                        }
                    }
                }
            }
        }
        for (Name name : book.getAllNames()) {
            String formula = name.getRefersToFormula();
            String grown = formula == null || name.isFunctionName()
                    ? null
                    : grown(formula, FormulaType.NAMEDRANGE, name.getSheetIndex());
            if (grown != null) {
                name.setRefersToFormula(grown);
            }
        }
    }

    /** The formula with longer ranges; null where none is longer, or POI does not understand it. */
    private @Nullable String grown(String formula, FormulaType type, int sheet) {
        try {
            XSSFEvaluationWorkbook context = XSSFEvaluationWorkbook.create(book);
            Ptg[] parts = FormulaParser.parse(formula, context, type, sheet);
            boolean any = false;
            for (Ptg part : parts) {
                any |= part instanceof AreaPtgBase area && isHere(area, sheet) && grows(area);
            }
            return any ? FormulaRenderer.toFormulaString(context, parts) : null;
        } catch (FormulaParseException e) {
            return null;
        }
    }

    private boolean isHere(AreaPtgBase area, int sheet) {
        return area instanceof Area3DPxg other
                ? other.getExternalWorkbookNumber() < 0
                        && changed.getSheetName().equals(other.getSheetName())
                : area instanceof AreaPtg && sheet == book.getSheetIndex(changed);
    }

    private boolean grows(AreaPtgBase area) {
        boolean ends = insert.at() == insert.to()
                && area.getLastRow() == insert.to() - 1
                && area.getFirstRow() <= insert.from();
        if (ends) {
            area.setLastRow(area.getLastRow() + insert.moved());
        }
        return ends;
    }
}
