package io.github.jixiao.excel;

import io.github.jixiao.grid.CellFormula;
import io.github.jixiao.grid.CellFormula.Offset;
import java.util.ArrayList;
import java.util.List;

/** Formulas as workbooks store them. While an input is blank they give an empty text, not a zero. */
final class FormulaText {

    private FormulaText() {}

    /** The formula of the cell at a position. */
    static String of(CellFormula formula, int row, int column) {
        if (formula instanceof CellFormula.Sum sum) {
            String cells = cells(sum.cells(), row, column);
            return "IF(COUNT(" + cells + ")=0,\"\",SUM(" + cells + "))";
        }
        CellFormula.Share share = (CellFormula.Share) formula;
        String part = name(share.part(), row, column);
        String whole = name(share.whole(), row, column);
        return "IF(COUNT(" + part + "," + whole + ")<2,\"\",IF(" + whole + "=0,\"\",ROUND(" + part + "/" + whole
                + ",4)))";
    }

    /** Cells below each other are one range, so that a row put in between counts as well. */
    private static String cells(List<Offset> cells, int row, int column) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < cells.size()) {
            int end = at + 1;
            while (end < cells.size() && isBelow(cells.get(end), cells.get(end - 1))) {
                end++;
            }
            String first = name(cells.get(at), row, column);
            parts.add(end == at + 1 ? first : first + ":" + name(cells.get(end - 1), row, column));
            at = end;
        }
        return String.join(",", parts);
    }

    private static boolean isBelow(Offset cell, Offset other) {
        return cell.columns() == other.columns() && cell.rows() == other.rows() + 1;
    }

    private static String name(Offset cell, int row, int column) {
        return CellReference.name(row + cell.rows(), column + cell.columns());
    }
}
