package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.IndicatorLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A level 2 stands under the level 1 that it belongs to. Names that are unknown are another rule's. */
final class IndL2UnderL1 implements Rule {

    private static final FindingCode ELSEWHERE = new FindingCode(
            "ind-l2-under-l1",
            Severity.ERROR,
            "二级指标“{level2}”不属于“{level1}”，应归入“{expected}”",
            "the level 2 “{level2}” does not belong to “{level1}” but to “{expected}”");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "二级指标归入其所属的一级指标", "A level 2 stands under the level 1 that it belongs to", Citation.INDICATORS, ELSEWHERE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("the three levels 1", Samples.indicators(Samples.rows())),
                RuleExample.holds(
                        "satisfaction under benefit, in forms that have it there",
                        Samples.indicators(
                                Samples.row("产出指标", "数量指标", "培训人次"), Samples.row("效益指标", "社会公众或服务对象满意度指标", "群众满意度"))),
                RuleExample.breaks(
                        "two rows of one cell, and another",
                        Samples.indicators(
                                Samples.row("产出指标", "数量指标", "培训人次"),
                                Samples.row("效益指标", "数量指标", "救助人次"),
                                Samples.row("效益指标", "数量指标", "走访户数"),
                                Samples.row("满意度指标", "质量指标", "合格率")),
                        "/goals/0/indicators/1/level2",
                        "/goals/0/indicators/3/level2"),
                RuleExample.notApplicable(
                        "the table follows no known regime", Samples.indicators(Samples.row("甲", "乙", "培训人次"))));
    }

    @Override
    public void check(RuleContext context) {
        if (context.regime().isEmpty()) {
            return;
        }
        Levels levels = Levels.of(context);
        for (LevelRun run : LevelRun.ofLevel2(context)) {
            Optional<IndicatorLevel> level1 = run.first().level1();
            List<IndicatorLevel> homes = levels.homes(run.level2());
            if (level1.isEmpty() || homes.isEmpty()) {
                continue;
            }
            context.holds();
            if (!level1.get().open() && !homes.contains(level1.get())) {
                context.report(Finding.of(ELSEWHERE)
                        .at(run.level2Path())
                        .with("level2", run.level2().orElseThrow())
                        .with("level1", run.level1().orElseThrow())
                        .with(
                                "expected",
                                homes.stream().map(IndicatorLevel::name).collect(Collectors.joining("、"))));
            }
        }
    }
}
