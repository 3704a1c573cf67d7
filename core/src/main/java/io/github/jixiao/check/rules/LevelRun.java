package io.github.jixiao.check.rules;

import io.github.jixiao.check.IndicatorBlock;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Neighbouring rows that share their levels: what is one cell on the paper, and one mistake if it is wrong.
 *
 * @param row the path of the first row
 * @param level1 the name of level 1 as printed
 * @param level2 the name of level 2 as printed
 */
record LevelRun(ModelPath row, Optional<String> level1, Optional<String> level2) {

    ModelPath level1Path() {
        return row.to("level1");
    }

    ModelPath level2Path() {
        return row.to("level2");
    }

    /** The runs of rows that share level 1. */
    static List<LevelRun> ofLevel1(RuleContext context) {
        return of(context, false);
    }

    /** The runs of rows that share both levels. */
    static List<LevelRun> ofLevel2(RuleContext context) {
        return of(context, true);
    }

    private static List<LevelRun> of(RuleContext context, boolean both) {
        List<LevelRun> runs = new ArrayList<>();
        for (IndicatorBlock block : context.blocks()) {
            Indicator last = null;
            for (int i = 0; i < block.indicators().size(); i++) {
                Indicator row = block.indicators().get(i);
                boolean same = last != null
                        && last.level1().equals(row.level1())
                        && (!both || last.level2().equals(row.level2()));
                if (!same) {
                    runs.add(new LevelRun(block.path().at(i), row.level1(), row.level2()));
                }
                last = row;
            }
        }
        return runs;
    }
}
