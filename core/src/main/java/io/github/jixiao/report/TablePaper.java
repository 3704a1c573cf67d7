package io.github.jixiao.report;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.form.rendering.FormRenderer;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it stands on paper. Immutable.
 *
 * @param blocks its texts and grids, every cell that can be spoken of with an address
 * @param map where its properties stand
 */
record TablePaper(List<Block> blocks, SourceMap map) {

    /** The paper of a table that has none: the standard form, with addresses of its own. */
    static TablePaper drawn(DepartmentTargetTable table) {
        SourceDocument form = FormRenderer.of(FormLayout.standard()).render(table);
        List<Block> blocks = new ArrayList<>();
        for (Block block : form.blocks()) {
            blocks.add(addressed(block, blocks.size()));
        }
        List<ReadTable> again = FormReader.of(FormVocabulary.standard())
                .read(SourceDocument.of(blocks))
                .tables();
        return new TablePaper(blocks, again.size() == 1 ? places(again.get(0), table) : SourceMap.empty());
    }

    private static Block addressed(Block block, int position) {
        if (block instanceof Grid grid) {
            List<GridCell> cells = new ArrayList<>();
            double[] boundaries = new double[grid.columnCount() + 1];
            for (int i = 0; i < boundaries.length; i++) {
                boundaries[i] = grid.boundary(i);
            }
            for (GridCell cell : grid.cells()) {
                cells.add(new GridCell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.content(),
                        cell.role(),
                        Optional.of(new Address.TableCell("", List.of(position, cell.row(), cell.column())))));
            }
            return Grid.of(grid.name(), grid.rowCount(), boundaries, cells, grid.headerRows());
        }
        TextBlock text = (TextBlock) block;
        return new TextBlock(text.text(), text.role(), Optional.of(new Address.Paragraph("", position)));
    }

    /** Where a table is odd, the form may say something else to its reader: then only what came back is sure. */
    private static SourceMap places(ReadTable again, DepartmentTargetTable table) {
        if (again.table().equals(table)) {
            return again.sourceMap();
        }
        Map<ModelPath, String> meant = TableTexts.of(table);
        Map<ModelPath, String> understood = TableTexts.of(again.table());
        SourceMap.Builder sure = SourceMap.builder();
        for (ModelPath path : again.sourceMap().paths()) {
            String text = understood.get(path);
            if (text != null && text.equals(meant.get(path))) {
                again.sourceMap().slots(path).forEach(slot -> sure.add(path, slot));
            }
        }
        return sure.build();
    }

    /** Where a property stands; on a drawn form only this tells. */
    Optional<Address> address(ModelPath path) {
        return map.place(path).flatMap(Slot::address);
    }
}
