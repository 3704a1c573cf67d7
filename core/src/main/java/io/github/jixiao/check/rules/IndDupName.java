package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Goal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No indicator comes twice within a goal, wherever it stands. Different goals may be measured alike. */
final class IndDupName implements Rule {

    private static final FindingCode TWICE =
            new FindingCode("ind-dup-name", Severity.WARNING, "三级指标“{name}”重复设置", "the indicator “{name}” comes twice");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "同一目标内三级指标不重复", "No indicator comes twice within a goal", Citation.COMPLETENESS, TWICE)
            .silencing("ind-l3-l2-mismatch");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds(
                        "two goals are measured alike",
                        Samples.goals(Goal.annual(1, "保障履职", Samples.rows()), Goal.annual(2, "服务群众", Samples.rows()))),
                RuleExample.breaks(
                        "the same under output and benefit",
                        Samples.indicators(
                                Samples.row("产出指标", "数量指标", "指标1：培训人次"), Samples.row("效益指标", "社会效益指标", "指标2：培训 人次")),
                        "/goals/0/indicators/1/name"),
                RuleExample.notApplicable(
                        "there are no indicators", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRows.Block block : IndicatorRows.of(context).blocks()) {
            Map<String, IndicatorRow> first = new HashMap<>();
            for (IndicatorRow row : block.rows()) {
                if (!row.named()) {
                    continue;
                }
                context.holds();
                IndicatorRow before = first.putIfAbsent(row.key(), row);
                if (before != null) {
                    context.report(
                            Finding.of(TWICE).at(row.path().to("name")).with("name", row.name()),
                            List.of(before.path().to("name")));
                }
            }
        }
    }
}
