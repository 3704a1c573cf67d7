package io.github.jixiao.check.rules;

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
import io.github.jixiao.model.IndicatorRegime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The annual goals together have an indicator of every level 1 that their regime demands. */
final class IndMandatoryL1 implements Rule {

    private static final FindingCode MISSING = new FindingCode(
            "ind-mandatory-l1", Severity.ERROR, "缺少“{level1}”指标", "there is no indicator of the level 1 “{level1}”");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "年度目标的指标覆盖产出、效益、满意度等必设的一级指标",
            "The annual goals together have indicators of output, benefit and satisfaction, as their regime demands",
            Citation.INDICATORS,
            MISSING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator[] rows = Samples.rows();
        return List.of(
                RuleExample.holds("all three", Samples.indicators(rows)),
                RuleExample.holds(
                        "other names of level 1, with the usual levels 2 below",
                        Samples.indicators(
                                Samples.row("产出类", "数量指标", "培训人次"),
                                Samples.row("产出类", "质量指标", "培训合格率"),
                                Samples.row("效果类", "社会效益指标", "知晓率"),
                                Samples.row("满意类", "服务对象满意度指标", "群众满意度"))),
                RuleExample.breaks("no satisfaction", Samples.indicators(rows[0], rows[1]), "/goals"),
                RuleExample.notApplicable(
                        "the table follows no known regime", Samples.indicators(Samples.row("甲", "乙", "培训人次"))));
    }

    @Override
    public void check(RuleContext context) {
        if (context.regime().isEmpty()) {
            return;
        }
        if (IndicatorRows.of(context).annual().isEmpty()) {
            return;
        }
        IndicatorRegime regime = context.regime().get();
        Set<String> missing = missing(context);
        for (IndicatorLevel level : regime.levels()) {
            if (!level.mandatory()) {
                continue;
            }
            context.holds();
            if (missing.contains(level.name())) {
                context.report(
                        Finding.of(MISSING).at(ModelPath.root().to("goals")).with("level1", level.name()));
            }
        }
    }

    /** The levels 1 that the regime demands and no annual indicator has; empty without a regime. */
    static Set<String> missing(RuleContext context) {
        if (context.regime().isEmpty()) {
            return Set.of();
        }
        IndicatorRegime regime = context.regime().get();
        Set<String> missing = new HashSet<>();
        regime.levels().stream().filter(IndicatorLevel::mandatory).forEach(level -> missing.add(level.name()));
        Levels levels = Levels.of(context);
        for (IndicatorRow row : IndicatorRows.of(context).annual()) {
            if (row.level1().isPresent()) {
                missing.remove(row.level1().get().name());
            } else if (!TextKey.blank(row.indicator().level1())) {
                // called otherwise, but parted as the regime parts it
                levels.homes(row.indicator().level2()).forEach(level -> missing.remove(level.name()));
            }
        }
        return missing;
    }
}
