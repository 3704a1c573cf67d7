package io.github.jixiao.check.rules;

import io.github.jixiao.check.IndicatorBlock;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorLevel;
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
        boolean column = context.blocks().stream()
                .flatMap(block -> block.indicators().stream())
                .anyMatch(row -> !TextKey.blank(row.level2()));
        if (!column) {
            return;
        }
        context.holds();
        for (IndicatorBlock block : context.blocks()) {
            Indicator last = null;
            for (int i = 0; i < block.indicators().size(); i++) {
                Indicator row = block.indicators().get(i);
                boolean blank = TextKey.blank(row.level2()) && !TextKey.blank(row.name());
                boolean told = last != null
                        && TextKey.blank(last.level2())
                        && last.level1().equals(row.level1());
                ModelPath path = block.path().at(i).to("level2");
                if (blank && !told && !implied(context, row, path)) {
                    context.report(Finding.of(BLANK).at(path));
                }
                last = row;
            }
        }
    }

    /** A level 1 that has one level 2 only may stand in a cell that spans both: then no cell is blank. */
    private static boolean implied(RuleContext context, Indicator row, ModelPath path) {
        Optional<IndicatorLevel> level1 =
                context.regime().flatMap(regime -> row.level1().flatMap(regime::level1));
        boolean one = level1.filter(level -> !level.open() && level.below().size() == 1)
                .isPresent();
        return one && context.read() && context.printed(path).isEmpty();
    }
}
