package io.github.jixiao.check.rules;

import io.github.jixiao.check.IndicatorBlock;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.Horizon;
import java.util.ArrayList;
import java.util.List;

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
        IndicatorRows rows =
                new IndicatorRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (IndicatorBlock block : blocks) {
            List<IndicatorRow> own = new ArrayList<>();
            for (int i = 0; i < block.indicators().size(); i++) {
                own.add(IndicatorRow.of(block.indicators().get(i), block.path().at(i), levels));
            }
            rows.blocks.add(new Block(block.path(), block.horizon(), own));
            rows.all.addAll(own);
            (block.horizon() == Horizon.ANNUAL ? rows.annual : rows.longTerm).addAll(own);
        }
        return rows;
    }
}
