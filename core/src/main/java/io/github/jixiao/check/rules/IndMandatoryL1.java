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
                RuleExample.breaks("no satisfaction", Samples.indicators(rows[0], rows[1]), "/goals"),
                RuleExample.notApplicable(
                        "the table follows no known regime", Samples.indicators(Samples.row("甲", "乙", "培训人次"))));
    }

    @Override
    public void check(RuleContext context) {
        if (context.regime().isEmpty()) {
            return;
        }
        if (IndicatorRow.annual(context).isEmpty()) {
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
        Set<String> printed = new HashSet<>();
        IndicatorRow.annual(context).forEach(row -> row.indicator().level1().ifPresent(printed::add));
        IndicatorRegime regime = context.regime().get();
        Set<String> missing = new HashSet<>();
        regime.levels().stream().filter(IndicatorLevel::mandatory).forEach(level -> missing.add(level.name()));
        printed.forEach(name -> regime.level1(name).ifPresent(level -> missing.remove(level.name())));
        return missing;
    }
}
