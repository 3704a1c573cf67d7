package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word for a target comes with a grade or a standard. Of social effects a word is what one has; of outputs and economic
 * effects there is something to measure, and of a whole table of words nobody can say whether it was reached.
 */
final class ValQualUnmeasurable implements Rule {

    /** Words that say better or well, and not how much. */
    private static final Words VAGUE = Words.of("""
            提升 提高 改善 增强 加强 增加 增长 减轻 减少 降低 下降 缓解 优化 扩大 促进 巩固 推进 有效 有所 明显 显著 逐步 逐年 持续 稳步 不断 \
            进一步 较好 良性 及时 按时 按期 尽快 适时""");

    /** Words that say against what it is measured. */
    private static final Words BASES = Words.of("同比 环比 上年 去年 往年 负增长 零增长 正增长 高于 低于 不低 不高");

    private static final String[] MEASURABLE = {"数量", "质量", "时效", "成本", "经济成本", "经济效益"};

    private static final int FEW = 3;

    private static final FindingCode VAGUELY = new FindingCode(
            "val-qual-unmeasurable",
            Severity.WARNING,
            "“{value}”无法衡量，应改为数值或期限，或注明评价标准",
            "“{value}” cannot be measured: a number, a date or a standard is expected");
    private static final FindingCode MOSTLY = new FindingCode(
            "val-qual-unmeasurable",
            Severity.WARNING,
            "{total} 项指标中有 {amount} 项以“{value}”等定性表述且未注明评价标准",
            "{amount} of {total} targets are words such as “{value}” without a standard");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "定性的指标值有等级或评价标准；产出和经济效益指标尽量量化",
                    "A target in words has grades or a standard; output and economic effects are measured",
                    Citation.FEASIBILITY,
                    VAGUELY,
                    MOSTLY)
            .silencing("val-qual-in-quantity");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator social = Indicator.of("效益指标", "社会效益指标", "居住环境", "明显改善");
        Indicator output = Indicator.of("产出指标", "时效指标", "补贴发放", "及时");
        Indicator number = Samples.row("产出指标", "数量指标", "培训人次");
        return List.of(
                RuleExample.holds("a social effect", Samples.indicators(social, number)),
                RuleExample.holds(
                        "the standard is told", Samples.indicators(output.withScoring(Optional.of("逾期一次扣2分")))),
                RuleExample.holds("a word that is clear", of("质量指标", "资金使用", "合规")),
                RuleExample.holds("against last year", of("成本指标", "公用经费", "较上年下降")),
                RuleExample.holds("a grade", of("质量指标", "作业质量", "优良")),
                RuleExample.breaks("when is in time", Samples.indicators(output), "/goals/0/indicators/0/target"),
                RuleExample.breaks(
                        "a table of words",
                        Samples.indicators(social, number, social, social),
                        "/goals/0/indicators/0/target"),
                RuleExample.notApplicable("numbers", Samples.indicators(number)));
    }

    private static DepartmentTargetTable of(String level2, String name, String target) {
        return Samples.indicators(Indicator.of("产出指标", level2, name, target));
    }

    @Override
    public void check(RuleContext context) {
        List<IndicatorRow> vague = new ArrayList<>();
        int stated = 0;
        boolean spoken = false;
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator().target();
            if (target.isEmpty() || !row.named()) {
                continue;
            }
            stated++;
            ValueKind kind = target.get().kind();
            if (kind == ValueKind.QUALITATIVE || kind == ValueKind.GRADE || kind == ValueKind.RULE) {
                context.holds();
            }
            if (kind == ValueKind.QUALITATIVE
                    && VAGUE.isIn(target.get().text())
                    && !BASES.isIn(target.get().text())
                    && !ValueColumns.hasStandard(row.indicator())) {
                vague.add(row);
                if (row.isUnder(MEASURABLE)) {
                    context.report(vaguely(row));
                    spoken = true;
                }
            }
        }
        if (!spoken && vague.size() >= FEW && 2 * vague.size() > stated) {
            report(context, vague, stated);
        }
    }

    private static Finding vaguely(IndicatorRow row) {
        return Finding.of(VAGUELY)
                .at(row.path().to("target"))
                .with("value", row.indicator().target().orElseThrow());
    }

    private static void report(RuleContext context, List<IndicatorRow> vague, int stated) {
        IndicatorRow first = vague.get(0);
        List<ModelPath> places = new ArrayList<>();
        vague.forEach(row -> places.add(row.path().to("target")));
        context.report(
                Finding.of(MOSTLY)
                        .at(first.path().to("target"))
                        .with("total", stated)
                        .with("amount", vague.size())
                        .with("value", first.indicator().target().orElseThrow()),
                places);
    }
}
