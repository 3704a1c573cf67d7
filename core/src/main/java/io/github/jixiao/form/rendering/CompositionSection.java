package io.github.jixiao.form.rendering;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the composition: a row for each line of income and expenditure, parts below their line, totals last. */
final class CompositionSection {

    static final String YEAR_BEFORE_LAST = "-2";
    static final String LAST_YEAR = "-1";

    private final FormLayout layout;
    private final FormSheet sheet;
    private final DepartmentTargetTable table;

    /** A line with the words that stand before its values. */
    private record Row(String side, String label, FundingLine line) {}

    CompositionSection(FormLayout layout, FormSheet sheet, DepartmentTargetTable table) {
        this.layout = layout;
        this.sheet = sheet;
        this.table = table;
    }

    void draw(Optional<MoneyUnit> unitInHeading) {
        List<Row> rows = rows(table.composition());
        if (!rows.isEmpty()) {
            new RecordTable<>(sheet, columns(rows, unitInHeading)).draw(layout.label(Meaning.COMPOSITION), rows);
        }
    }

    private List<Row> rows(Composition composition) {
        List<Row> rows = new ArrayList<>();
        add(rows, layout.label(Meaning.INCOME), composition.income());
        add(rows, layout.label(Meaning.EXPENDITURE), composition.expenditure());
        return rows;
    }

    private void add(List<Row> rows, String side, FundingBreakdown breakdown) {
        breakdown.lines().forEach(line -> add(rows, side, line, ""));
        breakdown.total().ifPresent(total -> add(rows, side, total, ""));
    }

    private void add(List<Row> rows, String side, FundingLine line, String prefix) {
        rows.add(new Row(side, prefix + line.item(), line));
        line.parts().forEach(part -> add(rows, side, part, layout.label(Meaning.PARTS) + "："));
    }

    private List<RecordColumn<Row>> columns(List<Row> rows, Optional<MoneyUnit> unit) {
        List<RecordColumn<Row>> columns = new ArrayList<>();
        for (FormColumn column : layout.columns(Meaning.COMPOSITION)) {
            RecordColumn<Row> drawn = ofLine(RecordFields.LINE.column(column, unit));
            if (column.meaning() == Meaning.ITEM) {
                double third = drawn.width() / 3;
                columns.add(new RecordColumn<>(
                        drawn.heading(), third, StyleRole.LABEL, true, row -> CellContent.text(row.side())));
                columns.add(new RecordColumn<>(
                        List.of(), 2 * third, StyleRole.LABEL, false, row -> CellContent.text(row.label())));
            } else if (column.meaning() == Meaning.PRIOR) {
                addPriorYears(columns, drawn);
            } else if (column.always()
                    || rows.stream().anyMatch(row -> !drawn.content().apply(row).isBlank())) {
                columns.add(drawn);
            }
        }
        RecordFields.LINE
                .extraColumns(rows.stream().map(Row::line).toList())
                .forEach(column -> columns.add(ofLine(column)));
        return columns;
    }

    private static RecordColumn<Row> ofLine(RecordColumn<FundingLine> column) {
        return new RecordColumn<>(
                column.heading(),
                column.width(),
                column.role(),
                column.merged(),
                row -> column.content().apply(row.line()));
    }

    private void addPriorYears(List<RecordColumn<Row>> columns, RecordColumn<Row> group) {
        List<String> years = years();
        for (String year : years) {
            List<String> heading = new ArrayList<>(group.heading());
            heading.add(heading(year));
            columns.add(new RecordColumn<>(
                    heading,
                    group.width() / years.size(),
                    group.role(),
                    false,
                    row -> Optional.ofNullable(row.line().prior().get(year))
                            .map(PrintedContent::of)
                            .orElse(CellContent.BLANK)));
        }
    }

    /** The two years before as the official form has them, or whatever other years the table has. */
    private List<String> years() {
        List<String> official = table.fiscalYear()
                .map(year -> List.of(Integer.toString(year - 2), Integer.toString(year - 1)))
                .orElse(List.of(YEAR_BEFORE_LAST, LAST_YEAR));
        Set<String> printed = new LinkedHashSet<>();
        rows(table.composition())
                .forEach(row -> printed.addAll(row.line().prior().keySet()));
        return official.containsAll(printed) ? official : List.copyOf(printed);
    }

    private String heading(String year) {
        return switch (year) {
            case YEAR_BEFORE_LAST -> layout.label(Meaning.YEAR_BEFORE_LAST);
            case LAST_YEAR -> layout.label(Meaning.LAST_YEAR);
            default -> year.matches("\\d{4}") ? year + "年" : year;
        };
    }
}
