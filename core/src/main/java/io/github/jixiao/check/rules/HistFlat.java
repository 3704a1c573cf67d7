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
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where money moves much, targets do not all stay as they were. Of a target at its end, 0 or 100%, nothing else can be
 * asked; few targets prove nothing. One finding a table.
 */
final class HistFlat implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST = 5;

    private static final RuleSetting MONEY_PERCENT = RuleSetting.of(
            "hist-flat-money-percent",
            "%",
            "20",
            "资金比上年变动多少以上，指标值应随之调整",
            "the change of money against last year from which targets should move with it");
    private static final RuleSetting FLAT_PERCENT = RuleSetting.of(
            "hist-flat-percent",
            "%",
            "80",
            "未变的指标占可比指标多少以上，视为基本未变",
            "the share of unchanged targets from which hardly anything has moved");

    private static final FindingCode FLAT = new FindingCode(
            "hist-flat",
            Severity.WARNING,
            "{item}比上年变动 {percent}%，{total} 个可比指标中却有 {value} 个与往年相同，应与资金相匹配",
            "{item} changes by {percent}%, but {value} of {total} targets are as in the years before; they should fit the money");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "资金变动较大时，指标值随之调整", "Where money moves much, targets move with it", Citation.SUITABILITY, FLAT);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(MONEY_PERCENT, FLAT_PERCENT);
    }

    @Override
    public List<RuleExample> examples() {
        Indicator flat = row("140人", "140人", "140人");
        Indicator moved = row("140人", "150人", "≥180人");
        Indicator full = row("100%", "100%", "100%");
        return List.of(
                RuleExample.holds("the money hardly moves", of("110", "100", flat, flat, flat, flat, flat)),
                RuleExample.holds("some targets move", of("160", "100", flat, flat, flat, moved, moved)),
                RuleExample.breaks(
                        "nothing moves but the money",
                        of("160", "100", flat, flat, full, flat, flat, flat),
                        "/goals/0/indicators/0/target"),
                RuleExample.notJudged(
                        "last year's money is no number",
                        of("160", "约100", flat, flat, flat, flat, flat),
                        "/composition/income/lines/0/prior/2024"),
                RuleExample.notApplicable("few targets", of("160", "100", flat, flat)),
                RuleExample.notApplicable(
                        "more than all cannot be asked", of("160", "100", full, full, full, full, full)),
                RuleExample.notApplicable("the form has no earlier years", Samples.indicators(Samples.rows())));
    }

    private static Indicator row(String before, String last, String target) {
        return Samples.row("产出指标", "数量指标", "培训")
                .withYearBeforeLast(Optional.of(IndicatorValue.of(before)))
                .withLastYear(Optional.of(IndicatorValue.of(last)))
                .withTarget(Optional.of(IndicatorValue.of(target)));
    }

    private static DepartmentTargetTable of(String now, String before, Indicator... rows) {
        return Samples.table()
                .from(Samples.income(Samples.lines(Samples.prior(Samples.line("财政拨款", now), "2024", before))))
                .addGoals(Goal.annual(1, "保障履职", rows))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        List<ModelPath> flat = new ArrayList<>();
        int comparable = 0;
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Indicator indicator = row.indicator();
            if (!comparable(indicator)) {
                continue;
            }
            comparable++;
            if (unchanged(indicator)) {
                flat.add(row.path().to("target"));
            }
        }
        Optional<MoneyChange> money = comparable < FEWEST ? Optional.empty() : MoneyChange.of(context);
        if (money.isEmpty()) {
            return;
        }
        context.holds();
        Percent percent = money.get().percent();
        boolean moves = percent.value().abs().compareTo(context.setting(MONEY_PERCENT)) > 0;
        BigDecimal share = BigDecimal.valueOf(100L * flat.size());
        boolean stays = share.compareTo(context.setting(FLAT_PERCENT).multiply(BigDecimal.valueOf(comparable))) >= 0;
        if (moves && stays) {
            List<ModelPath> related = new ArrayList<>(flat);
            related.add(money.get().path());
            context.report(
                    Finding.of(FLAT)
                            .at(flat.get(0))
                            .with("item", money.get().item())
                            .with("percent", percent)
                            .with("total", comparable)
                            .with("value", flat.size()),
                    related);
        }
    }

    private static boolean comparable(Indicator row) {
        Optional<IndicatorValue> target = row.target();
        return target.isPresent()
                && row.lastYear()
                        .filter(value -> Quantity.comparable(target.get(), value))
                        .isPresent()
                && !atItsEnd(target.get());
    }

    private static boolean atItsEnd(IndicatorValue target) {
        BigDecimal number = target.number().orElseThrow();
        return number.signum() == 0 || (number.compareTo(HUNDRED) == 0 && target.kind() == ValueKind.PERCENTAGE);
    }

    private static boolean unchanged(Indicator row) {
        IndicatorValue target = row.target().orElseThrow();
        return Quantity.same(target, row.lastYear().orElseThrow())
                && row.yearBeforeLast()
                        .filter(value -> !Quantity.same(target, value))
                        .isEmpty();
    }
}
