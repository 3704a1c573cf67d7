package io.github.jixiao.form.rendering;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.ArrayList;
import java.util.List;

/** Draws who submits the table: labels with their values, as many in a row as fit, and the extras of the table. */
final class HeadSection {

    private static final int FULL_WIDTH = 24;

    private final FormSheet sheet;

    HeadSection(FormSheet sheet) {
        this.sheet = sheet;
    }

    void draw(FormLayout layout, DepartmentTargetTable table) {
        Department department = table.department();
        List<FormColumn> line = new ArrayList<>();
        int filled = 0;
        for (FormColumn column : layout.columns(Meaning.BASICS)) {
            if (column.always()
                    || RecordFields.DEPARTMENT
                            .content(column.meaning(), department)
                            .isPresent()) {
                if (filled + column.width() > FULL_WIDTH) {
                    row(line, department);
                    line.clear();
                    filled = 0;
                }
                line.add(column);
                filled += column.width();
            }
        }
        row(line, department);
        table.extras().forEach(sheet::fact);
    }

    private void row(List<FormColumn> line, Department department) {
        if (line.isEmpty()) {
            return;
        }
        int row = sheet.addRows(1);
        double[] edges = FormSheet.divide(
                0, sheet.right(), line.stream().mapToDouble(FormColumn::width).toArray());
        for (int i = 0; i < line.size(); i++) {
            FormColumn column = line.get(i);
            // the first label stands in the line of the other labels at the left
            double middle = i == 0 ? sheet.left() : FormSheet.divide(edges[i], edges[i + 1], 1, 3)[1];
            sheet.label(row, 1, edges[i], middle, column.heading().get(0));
            sheet.put(
                    row,
                    1,
                    middle,
                    edges[i + 1],
                    RecordFields.DEPARTMENT
                            .content(column.meaning(), department)
                            .orElse(CellContent.BLANK),
                    RecordFields.DEPARTMENT.role(column.meaning()));
        }
    }
}
