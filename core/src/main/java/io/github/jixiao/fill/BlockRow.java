package io.github.jixiao.fill;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.reading.RecordArea;
import io.github.jixiao.form.reading.RecordArea.Cell;
import java.util.List;
import java.util.Optional;

/** A row of a block, with what is known of its levels while the block is filled. */
final class BlockRow {

    final RecordArea.Row row;
    final int index;
    final String name;

    /** What holds for a blank level cell because it stands above. */
    String carried1 = "";

    String carried2 = "";

    BlockRow(RecordArea.Row row, int index) {
        this.row = row;
        this.index = index;
        this.name = cell("name")
                .or(() -> cell("text"))
                .or(() -> cell("content"))
                .map(Cell::slot)
                .map(Slot::printed)
                .orElse("");
    }

    boolean isRecord() {
        return row.kind() == RecordArea.Kind.RECORD;
    }

    Optional<Cell> cell(String property) {
        return row.cells().stream()
                .filter(cell -> cell.property().equals(property))
                .findFirst();
    }

    List<Cell> cells(String property) {
        return row.cells().stream()
                .filter(cell -> cell.property().equals(property))
                .toList();
    }

    Optional<Address> address(String property) {
        return cell(property).flatMap(cell -> cell.slot().address());
    }
}
