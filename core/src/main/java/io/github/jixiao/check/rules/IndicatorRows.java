package io.github.jixiao.check.rules;

import io.github.jixiao.check.IndicatorBlock;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The indicators of a table at their places, worked out once for all rules.
 *
 * @param blocks the rows by the goals that they belong to
 * @param all all rows
 * @param annual the rows of the annual goals; what these must have is judged over all of them together
 * @param longTerm the rows of the long-term goals
 */
record IndicatorRows(
        List<Block> blocks, List<IndicatorRow> all, List<IndicatorRow> annual, List<IndicatorRow> longTerm) {

    /** The rows of one goal, or those that several goals share. */
    record Block(ModelPath path, Horizon horizon, List<IndicatorRow> rows) {}

    static IndicatorRows of(RuleContext context) {
        return context.shared(IndicatorRows.class, () -> of(context.blocks(), Levels.of(context)));
    }

    private static IndicatorRows of(List<IndicatorBlock> blocks, Levels levels) {
        List<Block> all = new ArrayList<>();
        for (IndicatorBlock block : blocks) {
            List<IndicatorRow> rows = new ArrayList<>();
            for (int i = 0; i < block.indicators().size(); i++) {
                rows.add(IndicatorRow.of(block.indicators().get(i), block.path().at(i), levels));
            }
            all.add(new Block(block.path(), block.horizon(), List.copyOf(rows)));
        }
        return new IndicatorRows(
                List.copyOf(all),
                rows(all, Set.of(Horizon.values())),
                rows(all, Set.of(Horizon.ANNUAL)),
                rows(all, Set.of(Horizon.LONG_TERM)));
    }

    private static List<IndicatorRow> rows(List<Block> blocks, Set<Horizon> horizons) {
        return blocks.stream()
                .filter(block -> horizons.contains(block.horizon()))
                .flatMap(block -> block.rows().stream())
                .toList();
    }
}
