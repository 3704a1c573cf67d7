package io.github.jixiao.excel;

import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** Works out the formulas of a workbook whose cells were changed, as programs that open it may show what it keeps. */
final class Recalculation {

    private Recalculation() {}

    /** What cannot be worked out here, the office program does when it opens the workbook. */
    static void of(Workbook book) {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && !isDone(evaluator, cell)) {
                        book.setForceFormulaRecalculation(true);
                    }
                }
            }
        }
    }

    private static boolean isDone(FormulaEvaluator evaluator, Cell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
            return true;
        } catch (NotImplementedException | FormulaParseException | IllegalStateException | IllegalArgumentException e) {
            return false;
        }
    }
}
