package io.github.jixiao.form.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.form.rendering.FormRenderer;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Forms as careless hands leave them: whatever was done to the grid, nothing is thrown and nothing vanishes. */
class DamagedFormProperties {

    private static final List<String> JUNK = List.of(
            "合计", "项目支出", "年度目标1：", "一级指标", "三级指标", "指标值", "：", "（万元）", "2025年", "……", "100%", "约3万", "其中：", "\u3000",
            "\uD83C");

    @Provide
    Arbitrary<SourceDocument> damaged() {
        Arbitrary<DepartmentTargetTable> tables = Tables.ordinary();
        return Combinators.combine(
                        tables, Arbitraries.longs(), Arbitraries.integers().between(1, 12))
                .as((table, seed, blows) -> {
                    SourceDocument document =
                            FormRenderer.of(FormLayout.hubei()).render(table);
                    Random random = new Random(seed);
                    List<Block> blocks = new ArrayList<>();
                    for (Block block : document.blocks()) {
                        blocks.add(block instanceof Grid grid ? damage(grid, random, blows) : block);
                    }
                    return SourceDocument.of(blocks);
                });
    }

    private static Grid damage(Grid grid, Random random, int blows) {
        List<GridCell> cells = new ArrayList<>(grid.cells());
        for (int i = 0; i < blows; i++) {
            int at = random.nextInt(cells.size());
            GridCell cell = cells.get(at);
            switch (random.nextInt(4)) {
                case 0 -> cells.remove(at);
                case 1 ->
                    cells.set(at, with(cell, JUNK.get(random.nextInt(JUNK.size())), cell.rowSpan(), cell.columnSpan()));
                // a merge that was taken back
                case 2 -> cells.set(at, with(cell, cell.text(), 1, 1));
                default -> {
                    GridCell other = cells.get(random.nextInt(cells.size()));
                    cells.set(at, with(cell, other.text(), cell.rowSpan(), cell.columnSpan()));
                }
            }
        }
        double[] boundaries = new double[grid.columnCount() + 1];
        for (int column = 0; column < boundaries.length; column++) {
            boundaries[column] = grid.boundary(column);
        }
        return Grid.of(grid.name(), grid.rowCount(), boundaries, cells);
    }

    private static GridCell with(GridCell cell, String text, int rowSpan, int columnSpan) {
        return new GridCell(
                cell.row(), cell.column(), rowSpan, columnSpan, CellContent.text(text), cell.role(), cell.address());
    }

    @Property(tries = 300)
    void everyCellIsAccountedFor(@ForAll("damaged") SourceDocument document) {
        ReadResult result = FormReader.of(FormVocabulary.standard()).read(document);

        if (result.tables().size() == 1) {
            long filled = document.blocks().stream()
                    .mapToLong(block -> block instanceof Grid grid
                            ? grid.cells().stream()
                                    .filter(cell -> !PaperCell.of(cell).isBlank())
                                    .count()
                            : 1)
                    .sum();
            assertThat(result.account().total()).isEqualTo((int) filled);
            assertThat(result.findings().stream()
                            .map(Finding::code)
                            .filter("cell-not-recognised"::equals)
                            .count())
                    .isEqualTo(result.account().unrecognised());
        }
    }
}
