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

/** The names of level 2 are those of the regime that the table follows. Under an unknown level 1 there is no list. */
final class IndL2Unknown implements Rule {

    private static final FindingCode UNKNOWN = new FindingCode(
            "ind-l2-unknown",
            Severity.ERROR,
            "二级指标“{level2}”不规范，“{level1}”下应为{expected}",
            "the level 2 “{level2}” under “{level1}” should be one of {expected}");
    /** Below a level 1 of one kind the name tells nothing apart. */
    private static final FindingCode ALONE = new FindingCode(
            "ind-l2-unknown",
            Severity.INFO,
            "二级指标“{level2}”宜改为“{expected}指标”",
            "the level 2 “{level2}” is usually called {expected}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "二级指标名称在所用的指标分类之中", "The names of level 2 are those of the regime", Citation.INDICATORS, UNKNOWN, ALONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds(
                        "synonyms",
                        Samples.indicators(
                                Samples.row("产出指标", "进度指标", "完成时间"),
                                Samples.row("效益指标", "环境效益", "空气优良天数"),
                                Samples.row("满意度指标", "社会公众或服务对象满意度指标", "群众满意度"))),
                RuleExample.breaks(
                        "one name is unknown",
                        Samples.indicators(Samples.row("产出指标", "数量指标", "培训人次"), Samples.row("产出指标", "其他指标", "合格率")),
                        "/goals/0/indicators/1/level2"),
                RuleExample.breaks(
                        "satisfaction has one level 2 only, called otherwise",
                        Samples.indicators(Samples.row("产出指标", "数量指标", "培训人次"), Samples.row("满意度指标", "服务对象", "群众满意度")),
                        "/goals/0/indicators/1/level2"),
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
            if (level1.isEmpty() || TextKey.blank(run.level2())) {
                continue;
            }
            context.holds();
            String level2 = run.level2().get();
            if (!level1.get().open() && levels.homes(run.level2()).isEmpty()) {
                boolean alone = level1.get().below().size() == 1;
                context.report(Finding.of(alone ? ALONE : UNKNOWN)
                        .at(run.level2Path())
                        .with("level2", level2)
                        .with("level1", run.level1().get())
                        .with(
                                "expected",
                                level1.get().below().stream()
                                        .map(IndicatorLevel::name)
                                        .collect(Collectors.joining("、"))));
            }
        }
    }
}
