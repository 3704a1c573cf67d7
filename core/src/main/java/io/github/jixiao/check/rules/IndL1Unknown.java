package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.model.IndicatorRegime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names of level 1 are those of the regime that the table follows. Other names are legal, so it is a doubt only, and
 * none at all in a form that calls all its levels 1 otherwise.
 */
final class IndL1Unknown implements Rule {

    private static final FindingCode UNKNOWN = new FindingCode(
            "ind-l1-unknown",
            Severity.WARNING,
            "一级指标“{level1}”不规范，应为{expected}之一",
            "the level 1 “{level1}” should be one of {expected}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "一级指标名称在所用的指标分类之中", "The names of level 1 are those of the regime", Citation.INDICATORS, UNKNOWN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds(
                        "the suffix makes no difference",
                        Samples.indicators(Samples.row("产出", "数量", "培训人次"), Samples.row("项目效益指标", "社会效益 指标", "知晓率"))),
                RuleExample.breaks(
                        "one name is unknown",
                        Samples.indicators(
                                Samples.row("产出指标", "数量指标", "培训人次"),
                                Samples.row("产出指标", "质量指标", "合格率"),
                                Samples.row("其他指标", "社会效益指标", "知晓率")),
                        "/goals/0/indicators/2/level1"),
                RuleExample.notApplicable(
                        "all levels 1 are called otherwise",
                        Samples.indicators(Samples.row("产出类", "数量指标", "培训人次"), Samples.row("效果类", "社会效益指标", "知晓率"))),
                RuleExample.notApplicable(
                        "the table follows no known regime", Samples.indicators(Samples.row("甲", "乙", "培训人次"))));
    }

    @Override
    public void check(RuleContext context) {
        List<LevelRun> runs = LevelRun.ofLevel1(context);
        if (runs.stream().allMatch(run -> run.first().level1().isEmpty())) {
            return;
        }
        IndicatorRegime regime = context.regime().orElseThrow();
        for (LevelRun run : runs) {
            if (TextKey.blank(run.level1())) {
                continue;
            }
            context.holds();
            if (run.first().level1().isEmpty()) {
                context.report(Finding.of(UNKNOWN)
                        .at(run.level1Path())
                        .with("level1", run.level1().get())
                        .with(
                                "expected",
                                regime.levels().stream()
                                        .map(IndicatorLevel::name)
                                        .collect(Collectors.joining("、"))));
            }
        }
    }
}
