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
import java.util.List;
import java.util.Optional;

/** The annual goals together ask whether those served are content. Where a regime demands it, another rule says so. */
final class IndSatisfactionMissing implements Rule {

    /** Words by which people are asked what they think of a service. */
    private static final Words OPINIONS = Words.of("满意 好评 认可 安全感 获得感 幸福感");

    private static final FindingCode MISSING = new FindingCode(
            "ind-satisfaction-missing",
            Severity.WARNING,
            "没有设置服务对象满意度指标",
            "no indicator measures the satisfaction of those served");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "年度目标的指标包括服务对象满意度",
            "The annual goals together have an indicator of satisfaction",
            Citation.INDICATORS,
            MISSING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator first = Samples.row("履职效能", "重点工作履行情况", "重点工作办结率");
        Indicator second = Samples.row("管理效率", "业务管理", "采购合规率");
        return List.of(
                RuleExample.holds("by its level", Samples.indicators(first, Samples.row("社会效应", "服务对象满意度", "企业评价"))),
                RuleExample.holds("by its name", Samples.indicators(first, Samples.row("社会效应", "社会效益", "公众安全感"))),
                RuleExample.breaks("none", Samples.indicators(first, second), "/goals"),
                RuleExample.breaks(
                        "none in a list without levels",
                        Samples.indicators(
                                first.withLevel1(Optional.empty()).withLevel2(Optional.empty()),
                                second.withLevel1(Optional.empty()).withLevel2(Optional.empty())),
                        "/goals"),
                RuleExample.notApplicable(
                        "the regime demands it", Samples.indicators(Samples.row("产出指标", "数量指标", "培训人次"))),
                RuleExample.notApplicable(
                        "there are no indicators", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        List<IndicatorRow> rows = IndicatorRows.of(context).annual();
        if (rows.isEmpty() || IndMandatoryL1.missing(context).contains(Levels.SATISFACTION)) {
            return;
        }
        context.holds();
        if (rows.stream().noneMatch(row -> asks(row.indicator()))) {
            context.report(Finding.of(MISSING).at(ModelPath.root().to("goals")));
        }
    }

    private static boolean asks(Indicator row) {
        String words =
                row.level1().orElse("") + row.level2().orElse("") + row.name().orElse("");
        return OPINIONS.isIn(words);
    }
}
