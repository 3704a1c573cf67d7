package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Indicator;
import java.util.List;
import java.util.Optional;

/** Where a table has level 2, every row has one. One finding for neighbouring rows of the same level 1. */
final class IndL2Blank implements Rule {

    private static final FindingCode BLANK =
            new FindingCode("ind-l2-blank", Severity.ERROR, "二级指标未填写", "the level 2 is blank");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "分列二级指标的表，每个指标都有二级指标", "Where a table has level 2, every indicator has one", Citation.COMPLETENESS, BLANK);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator good = Samples.row("产出指标", "数量指标", "培训人次");
        Indicator satisfaction = Samples.row("满意度指标", "满意度", "群众满意度").withLevel2(Optional.empty());
        return List.of(
                RuleExample.holds("every row has one", Samples.indicators(Samples.rows())),
                RuleExample.holds(
                                "one cell spans both levels, and can mean but one level 2",
                                Samples.indicators(good, satisfaction))
                        .withBlankCells("/goals/0/indicators/0/level2"),
                RuleExample.breaks(
                        "two neighbouring rows, and another after them",
                        Samples.indicators(
                                good.withLevel2(Optional.empty()),
                                good.withLevel2(Optional.empty()),
                                good,
                                satisfaction),
                        "/goals/0/indicators/0/level2",
                        "/goals/0/indicators/3/level2"),
                RuleExample.notApplicable(
                        "a list without levels", Samples.indicators(good.withLevel2(Optional.empty()))));
    }

    @Override
    public void check(RuleContext context) {
        List<IndicatorRows.Block> blocks = IndicatorRows.of(context).blocks();
        boolean column = blocks.stream().flatMap(block -> block.rows().stream()).anyMatch(row -> !blank(row));
        if (!column) {
            return;
        }
        context.holds();
        for (IndicatorRows.Block block : blocks) {
            Optional<IndicatorRow> last = Optional.empty();
            for (IndicatorRow row : block.rows()) {
                boolean told = last.filter(IndL2Blank::blank)
                        .filter(before -> before.indicator()
                                .level1()
                                .equals(row.indicator().level1()))
                        .isPresent();
                if (blank(row) && row.named() && !told && !implied(context, row)) {
                    context.report(Finding.of(BLANK).at(row.path().to("level2")));
                }
                last = Optional.of(row);
            }
        }
    }

    private static boolean blank(IndicatorRow row) {
        return TextKey.blank(row.indicator().level2());
    }

    /** A level 1 that has one level 2 only may stand in a cell that spans both: then no cell is blank. */
    private static boolean implied(RuleContext context, IndicatorRow row) {
        boolean one = row.level1()
                .filter(level -> !level.open() && level.below().size() == 1)
                .isPresent();
        return one && context.read() && context.printed(row.path().to("level2")).isEmpty();
    }
}
