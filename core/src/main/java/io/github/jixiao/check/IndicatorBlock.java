package io.github.jixiao.check;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * The indicators of one goal, or those that several goals share. Immutable.
 *
 * @param path the path of the list of indicators
 * @param horizon whether they measure a long-term or an annual goal; shared ones count as annual
 * @param indicators the rows; not empty
 */
public record IndicatorBlock(ModelPath path, Horizon horizon, List<Indicator> indicators) {

    /**
     * Takes a copy of the list.
     *
     * @param path the path of the list
     * @param horizon the kind of goal
     * @param indicators the rows
     */
    public IndicatorBlock {
        indicators = List.copyOf(indicators);
    }

    /** All blocks of a table that have rows. */
    static List<IndicatorBlock> of(DepartmentTargetTable table) {
        List<IndicatorBlock> blocks = new ArrayList<>();
        ModelPath goals = ModelPath.root().to("goals");
        for (int i = 0; i < table.goals().size(); i++) {
            Goal goal = table.goals().get(i);
            if (!goal.indicators().isEmpty()) {
                blocks.add(new IndicatorBlock(goals.at(i).to("indicators"), goal.horizon(), goal.indicators()));
            }
        }
        if (!table.sharedIndicators().isEmpty()) {
            blocks.add(new IndicatorBlock(
                    ModelPath.root().to("sharedIndicators"), Horizon.ANNUAL, table.sharedIndicators()));
        }
        return List.copyOf(blocks);
    }
}
