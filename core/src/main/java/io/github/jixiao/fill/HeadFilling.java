package io.github.jixiao.fill;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the year and the name into the title of a form and what else stands above it. The title is the form's own: of it,
 * just the year and the department change.
 */
final class HeadFilling {

    private static final ModelPath YEAR = ModelPath.root().to("fiscalYear");
    private static final ModelPath TITLE = ModelPath.root().to("title");

    /** （　　年度）, ××年度 alone, ____年 before a title. */
    private static final Pattern BLANK_YEAR =
            Pattern.compile("(?:(?<=[（(])|^[\\s\\u3000]*)((?:20)?[\\s\\u3000_＿×xXＸ*＊]*)(?=年度?)");

    private static final int LONGEST = 80;

    private final DepartmentTargetTable table;
    private final ReadTable form;
    private final SourceDocument document;
    private final FilledCells cells;

    HeadFilling(DepartmentTargetTable table, ReadTable form, SourceDocument document, FilledCells cells) {
        this.table = table;
        this.form = form;
        this.document = document;
        this.cells = cells;
    }

    void fill() {
        String wanted = table.fiscalYear().map(String::valueOf).orElse("");
        String there = form.table().fiscalYear().map(String::valueOf).orElse("");
        if (!wanted.isEmpty() && there.isEmpty()) {
            blankYear(wanted);
        } else if (!wanted.isEmpty() && !wanted.equals(there)) {
            Set<Slot> slots = new LinkedHashSet<>(form.sourceMap().slots(YEAR));
            slots.forEach(slot -> replace(slot, YEAR, there, wanted));
        }
        String department = table.department().name().orElse("");
        String other = form.table().department().name().orElse("");
        if (!department.isEmpty() && !other.isEmpty() && !department.equals(other)) {
            form.sourceMap().slots(TITLE).forEach(slot -> replace(slot, TITLE, other, department));
        }
    }

    private void replace(Slot slot, ModelPath path, String old, String value) {
        if (cells.text(slot).contains(old)) {
            cells.splice(new Slot(slot.address(), "", slot.printed()), path, old, value);
        }
    }

    private void blankYear(String year) {
        for (Block block : document.blocks()) {
            if (block instanceof TextBlock text && blankYear(new Slot(text.address(), "", text.text()), year)) {
                return;
            }
            if (block instanceof Grid grid) {
                for (GridCell cell : grid.cells()) {
                    boolean wide = 2 * cell.columnSpan() > grid.columnCount()
                            || grid.row(cell.row()).stream().allMatch(other -> other.equals(cell) || other.isBlank());
                    if (wide && blankYear(new Slot(cell.address(), "", cell.text()), year)) {
                        return;
                    }
                }
            }
        }
    }

    private boolean blankYear(Slot slot, String year) {
        Matcher matcher = BLANK_YEAR.matcher(slot.printed().length() > LONGEST ? "" : slot.printed());
        while (matcher.find()) {
            boolean bracket = matcher.start() > 0;
            if (bracket || !matcher.group(1).isBlank() || slot.printed().strip().equals("年度")) {
                String text = slot.printed().substring(0, matcher.start())
                        + year
                        + slot.printed().substring(matcher.end());
                return cells.replaceAll(slot, YEAR, text);
            }
        }
        return false;
    }
}
