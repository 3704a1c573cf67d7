package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.value.LabelKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cell, or a text block beside the grid, while it is being recognised: its text, its key as a label, its role. */
final class PaperCell {

    final int row;
    final int column;
    final int rowEnd;
    final int columnEnd;

    /** Without white space at its ends; empty for a blank cell. */
    final String text;

    final LabelKey key;
    final String printed;
    final Optional<Address> address;
    private @Nullable CellRole role;

    private PaperCell(int row, int column, int rowEnd, int columnEnd, String printed, Optional<Address> address) {
        this.row = row;
        this.column = column;
        this.rowEnd = rowEnd;
        this.columnEnd = columnEnd;
        this.printed = printed;
        this.text = LabelKey.strip(printed);
        this.key = key(text);
        this.address = address;
    }

    static PaperCell of(GridCell cell) {
        return new PaperCell(cell.row(), cell.column(), cell.rowEnd(), cell.columnEnd(), cell.text(), cell.address());
    }

    /** 收支概况⏎单位：万元: a last line that tells the unit qualifies the label as a bracket does. */
    private static LabelKey key(String text) {
        int line = text.lastIndexOf('\n');
        String last = line < 0 ? "" : LabelKey.strip(text.substring(line));
        boolean unit = last.startsWith("单位：") || last.startsWith("单位:") || last.startsWith("金额单位：");
        return LabelKey.of(unit ? LabelKey.strip(text.substring(0, line)) + "（" + last + "）" : text);
    }

    /** A text block: it has no place in the grid. */
    static PaperCell of(String text, Optional<Address> address) {
        return new PaperCell(-1, 0, -1, 0, text, address);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean covers(int otherRow) {
        return row <= otherRow && otherRow < rowEnd;
    }

    @Nullable
    CellRole role() {
        return role;
    }

    boolean isOpen() {
        return role == null && !isBlank();
    }

    /** The first role counts, but a label that turns out to hold a value of its own is a value. */
    void mark(CellRole as) {
        if (role == null || (role == CellRole.LABEL && as != CellRole.BOILERPLATE)) {
            role = as;
        }
    }

    SourceMap.Slot slot(String labels) {
        return new SourceMap.Slot(address, labels, printed);
    }

    @Override
    public String toString() {
        return row + "," + column + " " + text;
    }
}
