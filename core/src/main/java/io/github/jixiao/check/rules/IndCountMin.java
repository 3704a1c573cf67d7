package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Indicator;
import java.math.BigDecimal;
import java.util.List;

/** The annual goals together have some indicators. Those of a level 1 that is missing altogether are not missed twice. */
final class IndCountMin implements Rule {

    private static final RuleSetting LEAST = RuleSetting.of(
            "ind-count-min-indicators",
            "",
            "3",
            "年度目标至少应有的三级指标个数",
            "how many indicators the annual goals have at least");

    private static final FindingCode FEW = new FindingCode(
            "ind-count-min",
            Severity.WARNING,
            "年度目标只有 {value} 个三级指标，至少应有 {expected} 个",
            "the annual goals have {value} indicators and should have at least {expected}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "年度目标的三级指标不少于规定个数",
            "The annual goals together have a least number of indicators",
            Citation.COMPLETENESS,
            FEW);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(LEAST);
    }

    @Override
    public List<RuleExample> examples() {
        Indicator row = Samples.row("履职效能", "重点工作履行情况", "重点工作办结率");
        return List.of(
                RuleExample.holds("three", Samples.indicators(Samples.rows())),
                RuleExample.holds(
                        "two, as all of a level 1 are missing",
                        Samples.indicators(Samples.rows()[0], Samples.rows()[1])),
                RuleExample.breaks("two", Samples.indicators(row, row), "/goals"),
                RuleExample.notApplicable(
                        "there are no indicators", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        long count = IndicatorRows.of(context).annual().stream()
                .filter(IndicatorRow::named)
                .count();
        if (count == 0) {
            return;
        }
        context.holds();
        BigDecimal least = context.setting(LEAST);
        long told = count + IndMandatoryL1.missing(context).size();
        if (BigDecimal.valueOf(told).compareTo(least) < 0) {
            context.report(Finding.of(FEW)
                    .at(ModelPath.root().to("goals"))
                    .with("value", count)
                    .with("expected", least.toPlainString()));
        }
    }
}
