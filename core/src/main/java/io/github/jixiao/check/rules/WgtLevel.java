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
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.value.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The weights of output, benefit and satisfaction are 50, 30 and 10; with cost at level 1 those of cost, output, benefit
 * and satisfaction are 20, 40, 20 and 10. The ten of the execution of the budget may stand in any one level. Written for
 * the evaluation of projects; only some offices hold departments to it.
 */
final class WgtLevel implements Rule {

    private static final String COST = "成本";
    private static final String OUTPUT = "产出";
    private static final String BENEFIT = "效益";
    private static final String SATISFACTION = "满意度";

    private static final Map<String, RuleSetting> WITHOUT_COST = new LinkedHashMap<>();
    private static final Map<String, RuleSetting> WITH_COST = new LinkedHashMap<>();

    static {
        WITHOUT_COST.put(OUTPUT, setting("output", "50", "未设成本指标时产出指标的权重", "the weight of output without cost"));
        WITHOUT_COST.put(BENEFIT, setting("benefit", "30", "未设成本指标时效益指标的权重", "the weight of benefit without cost"));
        RuleSetting satisfaction = setting("satisfaction", "10", "满意度指标的权重", "the weight of satisfaction");
        WITHOUT_COST.put(SATISFACTION, satisfaction);
        WITH_COST.put(COST, setting("cost", "20", "成本指标的权重", "the weight of cost"));
        WITH_COST.put(OUTPUT, setting("output-with-cost", "40", "设成本指标时产出指标的权重", "the weight of output beside cost"));
        WITH_COST.put(
                BENEFIT, setting("benefit-with-cost", "20", "设成本指标时效益指标的权重", "the weight of benefit beside cost"));
        WITH_COST.put(SATISFACTION, satisfaction);
    }

    private static final FindingCode OTHERWISE = new FindingCode(
            "wgt-level",
            Severity.WARNING,
            "“{level1}”权重合计 {sum}，一般为 {expected}",
            "the weights of “{level1}” add up to {sum} and are usually {expected}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "一级指标权重一般为产出 50、效益 30、满意度 10；设成本指标的，为成本 20、产出 40、效益 20、满意度 10",
                    "Output, benefit and satisfaction weigh 50, 30 and 10; with cost they weigh 20, 40, 20 and 10",
                    Citation.INDICATORS,
                    OTHERWISE)
            .whenAsked();

    private static RuleSetting setting(String name, String standard, String zh, String en) {
        return RuleSetting.of("wgt-level-" + name, "", standard, zh, en);
    }

    /** The rows of one level 1. */
    private record Level(String printed, ModelPath path, BigDecimal sum, List<ModelPath> weights) {

        Level and(IndicatorRow row) {
            List<ModelPath> more = new ArrayList<>(weights);
            more.add(WeightColumn.path(row));
            return new Level(printed, path, sum.add(WeightColumn.value(row).orElse(BigDecimal.ZERO)), more);
        }
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        List<RuleSetting> settings = new ArrayList<>(WITHOUT_COST.values());
        WITH_COST.values().stream()
                .filter(setting -> !settings.contains(setting))
                .forEach(settings::add);
        return settings;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("50, 30 and 10", of("50", "30", "10")),
                RuleExample.holds("the execution of the budget is among the outputs", of("60", "30", "10")),
                RuleExample.holds("benefit has what satisfaction does not need", of("50", "40", "")),
                RuleExample.breaks(
                        "too much output",
                        of("70", "10", "10"),
                        "/goals/0/indicators/0/level1",
                        "/goals/0/indicators/1/level1"),
                RuleExample.holds("with cost", withCost("20", "40", "20", "10")),
                RuleExample.breaks(
                        "next to no cost",
                        withCost("5", "55", "20", "10"),
                        "/goals/0/indicators/0/level1",
                        "/goals/0/indicators/1/level1"),
                RuleExample.holds(
                        "the execution of the budget stands by itself",
                        Samples.indicators(
                                weighted("预算执行", "10"),
                                weighted("产出指标", "50"),
                                weighted("效益指标", "30"),
                                weighted("满意度指标", "10"))),
                RuleExample.notApplicable(
                        "a form that weighs the process as well",
                        Samples.indicators(
                                weighted("过程指标", "20"),
                                weighted("产出指标", "40"),
                                weighted("效益指标", "30"),
                                weighted("满意度指标", "10"))),
                RuleExample.notApplicable("the weights do not add up", of("50", "30", "5")),
                RuleExample.notApplicable(
                        "levels of another regime", Samples.indicators(weighted("履职效能", "90"), weighted("管理效率", "10"))),
                RuleExample.notApplicable("there are no weights", Samples.indicators(Samples.rows())));
    }

    private static DepartmentTargetTable of(String output, String benefit, String satisfaction) {
        List<Indicator> rows = new ArrayList<>(List.of(weighted("产出指标", output), weighted("效益指标", benefit)));
        if (!satisfaction.isEmpty()) {
            rows.add(weighted("满意度指标", satisfaction));
        }
        return Samples.indicators(rows.toArray(Indicator[]::new));
    }

    private static DepartmentTargetTable withCost(String cost, String output, String benefit, String satisfaction) {
        return Samples.indicators(
                weighted("成本指标", cost),
                weighted("产出指标", output),
                weighted("效益指标", benefit),
                weighted("满意度指标", satisfaction));
    }

    private static Indicator weighted(String level1, String weight) {
        return Indicator.builder()
                .level1(level1)
                .name("办结率")
                .weight(Weight.parse(weight))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Optional<IndicatorRegime> regime = context.regime()
                .filter(one -> one.level1(OUTPUT).isPresent()
                        && one.level1(BENEFIT).isPresent()
                        && one.level1(SATISFACTION).isPresent());
        List<BigDecimal> totals = WgtTotal.totals(context);
        for (WeightColumn column : WeightColumn.of(context)) {
            if (regime.isPresent() && totals.stream().anyMatch(total -> !WeightColumn.differs(total, column.sum()))) {
                check(context, regime.get(), column, totals);
            }
        }
    }

    private static void check(
            RuleContext context, IndicatorRegime regime, WeightColumn column, List<BigDecimal> totals) {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (IndicatorRow row : column.rows()) {
            String printed = row.indicator().level1().orElse("");
            String name = regime.level1(printed).map(IndicatorLevel::name).orElse(printed);
            levels.merge(
                    name,
                    new Level(printed, row.path().to("level1"), BigDecimal.ZERO, List.of()).and(row),
                    (level, one) -> level.and(row));
        }
        Map<String, BigDecimal> expected = expected(context, levels);
        BigDecimal spare = WeightColumn.differs(column.sum(), totals.get(1))
                ? totals.get(0).subtract(totals.get(1))
                : BigDecimal.ZERO;
        BigDecimal execution = spare;
        if (levels.entrySet().stream()
                .anyMatch(level -> !expected.containsKey(level.getKey())
                        && WeightColumn.differs(level.getValue().sum(), execution))) {
            // a form that weighs levels of its own
            return;
        }
        context.holds();
        for (Map.Entry<String, Level> entry : levels.entrySet()) {
            Level level = entry.getValue();
            BigDecimal usual = expected.getOrDefault(entry.getKey(), BigDecimal.ZERO);
            if (!WeightColumn.differs(level.sum(), usual)) {
                continue;
            }
            if (spare.signum() != 0 && !WeightColumn.differs(level.sum(), usual.add(spare))) {
                spare = BigDecimal.ZERO;
                continue;
            }
            context.report(
                    Finding.of(OTHERWISE)
                            .at(level.path())
                            .with("level1", level.printed())
                            .with("sum", level.sum().toPlainString())
                            .with("expected", usual.toPlainString()),
                    level.weights());
        }
    }

    private static Map<String, BigDecimal> expected(RuleContext context, Map<String, Level> levels) {
        Map<String, BigDecimal> expected = new LinkedHashMap<>();
        (levels.containsKey(COST) ? WITH_COST : WITHOUT_COST)
                .forEach((name, setting) -> expected.put(name, context.setting(setting)));
        if (!levels.containsKey(SATISFACTION)) {
            expected.merge(BENEFIT, expected.get(SATISFACTION), BigDecimal::add);
        }
        return expected;
    }
}
