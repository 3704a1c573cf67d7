package io.github.jixiao.check.rules;

import io.github.jixiao.check.RuleContext;
import io.github.jixiao.finding.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Neighbouring rows that share their levels: what is one cell on the paper, and one mistake if it is wrong.
 *
 * @param first the first row
 * @param block the path of the list that it stands in
 */
record LevelRun(IndicatorRow first, ModelPath block) {

    Optional<String> level1() {
        return first.indicator().level1();
    }

    Optional<String> level2() {
        return first.indicator().level2();
    }

    ModelPath level1Path() {
        return first.path().to("level1");
    }

    ModelPath level2Path() {
        return first.path().to("level2");
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
        for (IndicatorRows.Block block : IndicatorRows.of(context).blocks()) {
            Optional<LevelRun> last = Optional.empty();
            for (IndicatorRow row : block.rows()) {
                boolean same = last.isPresent()
                        && last.get().level1().equals(row.indicator().level1())
                        && (!both || last.get().level2().equals(row.indicator().level2()));
                if (!same) {
                    last = Optional.of(new LevelRun(row, block.path()));
                    runs.add(last.get());
                }
            }
        }
        return runs;
    }
}
