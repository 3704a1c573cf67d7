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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annual goals together measure quantity, quality, timeliness and cost, wherever these stand: cost may be a level 1,
 * and one under a wrong level 1 is another mistake.
 */
final class IndOutputCover implements Rule {

    private static final List<String> WANTED = List.of(Levels.QUANTITY, Levels.QUALITY, Levels.TIMELINESS, Levels.COST);

    private static final String OUTPUT = "产出";

    private static final FindingCode MISSING = new FindingCode(
            "ind-output-cover",
            Severity.WARNING,
            "缺少{level2}指标，数量、质量、时效、成本都应设置",
            "there is no indicator of {level2}; quantity, quality, timeliness and cost should all be measured");

    /** Forms that are older, or that show money elsewhere, often have no cost. */
    private static final FindingCode NO_COST = new FindingCode(
            "ind-output-cover", Severity.INFO, "没有成本指标，宜予补充", "there is no indicator of cost; one would be good");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "年度目标的指标覆盖数量、质量、时效和成本",
            "The annual goals together have indicators of quantity, quality, timeliness and cost",
            Citation.INDICATORS,
            MISSING,
            NO_COST);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator quantity = Samples.row("产出指标", "数量指标", "培训人次");
        Indicator quality = Samples.row("产出指标", "质量指标", "培训合格率");
        Indicator timeliness = Samples.row("产出指标", "时效指标", "培训完成时间");
        Indicator cost = Samples.row("产出指标", "成本指标", "人均培训成本");
        return List.of(
                RuleExample.holds("all four", Samples.indicators(quantity, quality, timeliness, cost)),
                RuleExample.holds(
                        "cost is a level 1",
                        Samples.indicators(Samples.row("成本指标", "经济成本指标", "培训成本"), quantity, quality, timeliness)),
                RuleExample.holds(
                        "quality stands under a wrong level 1",
                        Samples.indicators(quantity, quality.withLevel1(Optional.of("效益指标")), timeliness, cost)),
                RuleExample.breaks("no cost", Samples.indicators(quantity, quality, timeliness), "/goals"),
                RuleExample.breaks(
                        "one cell spans both levels of satisfaction",
                        Samples.indicators(
                                quantity,
                                quality,
                                timeliness,
                                Samples.row("满意度指标", "满意度", "群众满意度").withLevel2(Optional.empty())),
                        "/goals"),
                RuleExample.breaks("quantity alone", Samples.indicators(quantity), "/goals"),
                RuleExample.notJudged(
                        "a blank level 2 may be the cost",
                        Samples.indicators(quantity, quality, timeliness, cost.withLevel2(Optional.empty())),
                        "/goals/0/indicators/3/level2"),
                RuleExample.notApplicable(
                        "the form parts output otherwise",
                        Samples.indicators(
                                Samples.row("产出指标", "重点工作任务完成", "培训人次"), Samples.row("投入管理指标", "绩效管理", "自评完成率"))));
    }

    @Override
    public void check(RuleContext context) {
        List<IndicatorRow> rows = IndicatorRows.of(context).annual();
        if (rows.isEmpty()
                || !Levels.of(context).partOutput()
                || IndMandatoryL1.missing(context).contains(OUTPUT)) {
            return;
        }
        List<String> missing = new ArrayList<>(WANTED);
        for (IndicatorRow row : rows) {
            String level1 = row.indicator().level1().orElse("");
            String level2 = row.indicator().level2().orElse("");
            String official = row.official2();
            missing.removeIf(name -> official.equals(name) || level2.contains(name) || level1.contains(name));
        }
        if (missing.isEmpty()) {
            context.holds();
            return;
        }
        Optional<IndicatorRow> blank = rows.stream()
                .filter(row -> TextKey.blank(row.indicator().level2()))
                .filter(row -> row.indicator().level1().orElse(OUTPUT).contains(OUTPUT))
                .findFirst();
        if (blank.isPresent()) {
            context.notJudged(blank.get().path().to("level2"));
            return;
        }
        FindingCode code = missing.equals(List.of(Levels.COST)) ? NO_COST : MISSING;
        context.report(Finding.of(code).at(ModelPath.root().to("goals")).with("level2", String.join("、", missing)));
    }
}
