package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A quantity is what is produced with the money, not that the money is spent. */
final class IndMoneyAsQuantity implements Rule {

    private static final Words MONEY = Words.of("资金 经费 预算 支出 款项");

    private static final Words SPENT = Words.of("使用 支付 拨付 执行 到位 供应 安排 支出率");

    /** Of these a number counts things: people who get money, projects that are audited. */
    private static final Set<ValueKind> COUNTED =
            EnumSet.of(ValueKind.COUNT, ValueKind.MEASURE, ValueKind.RATE, ValueKind.FREQUENCY);

    private static final FindingCode SPENDING = new FindingCode(
            "ind-money-as-quantity",
            Severity.WARNING,
            "数量指标“{name}”（{value}）反映的是资金使用，应改为产出的数量",
            "the quantity “{name}” ({value}) tells how money is spent; it should tell what is produced with it");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "数量指标反映产出的数量，不反映资金的支付和使用",
                    "An indicator of quantity tells what is produced, not how money is spent",
                    Citation.INDICATORS,
                    SPENDING)
            .silencing("ind-l3-l2-mismatch");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/name";
        return List.of(
                RuleExample.holds("people who get money", of("发放到位资金人数", "≥300人")),
                RuleExample.holds("money that is handed out as a loan", of("发放创业担保贷款", "≥6500万元")),
                RuleExample.holds("a standard of money for each", of("公用经费安排标准", "1500元/生")),
                RuleExample.breaks("money used up", of("项目资金使用完毕", "999万元"), place),
                RuleExample.breaks("how much is paid out", of("预算执行率", "≥95%"), place),
                RuleExample.breaks("said in words", of("专项经费拨付", "及时足额"), place),
                RuleExample.notApplicable(
                        "it is an indicator of cost", Samples.indicators(Samples.row("产出指标", "成本指标", "预算执行率"))));
    }

    private static DepartmentTargetTable of(String name, String target) {
        return Samples.indicators(Samples.row("产出指标", "数量指标", name).withTarget(Optional.of(IndicatorValue.of(target))));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Indicator indicator = row.indicator();
            if (!row.official2().equals(Levels.QUANTITY) || !row.named()) {
                continue;
            }
            context.holds();
            String name = indicator.name().orElseThrow();
            Optional<IndicatorValue> target = indicator.target();
            boolean counted =
                    target.map(IndicatorValue::kind).filter(COUNTED::contains).isPresent();
            if (target.isPresent() && !counted && MONEY.isIn(name) && SPENT.isIn(name)) {
                context.report(Finding.of(SPENDING)
                        .at(row.path().to("name"))
                        .with("name", name)
                        .with("value", target.get()));
            }
        }
    }
}
