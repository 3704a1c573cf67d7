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
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** No amount has more decimals than there are fen; such ones come out of a spreadsheet's computing. One finding a table. */
final class FundPrecision implements Rule {

    private static final RuleSetting DECIMALS = RuleSetting.of(
            "fund-precision-decimals", "", "6", "以万元为单位的金额最多保留的小数位数", "the most decimals of an amount in 10,000 yuan");

    private static final FindingCode TOO_FINE = new FindingCode(
            "fund-precision",
            Severity.INFO,
            "金额 {amount} 的小数位数过多，最多 {expected} 位",
            "the amount {amount} has too many decimals; {expected} are the most");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "金额的小数位数不超过资金单位所允许的位数", "No amount has more decimals than its unit allows", Citation.FORM, TOO_FINE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(DECIMALS);
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/composition/income/lines/0/amount";
        return List.of(
                RuleExample.holds("two decimals", of("1655.84")),
                RuleExample.holds("to the fen, in 10,000 yuan", of("1655.843726")),
                RuleExample.breaks("the tail of a computed number", of("1655.8400000000001"), place),
                RuleExample.breaks("less than a fen, in yuan", of("1655.843元"), place),
                RuleExample.notJudged(
                        "the unit is not known", of("1655.8437").withMoneyUnit(Optional.empty()), "/moneyUnit"),
                RuleExample.notApplicable("there is no money", Samples.table().build()));
    }

    private static DepartmentTargetTable of(String amount) {
        return Samples.income(Samples.lines(Samples.line("财政拨款", amount)));
    }

    @Override
    public void check(RuleContext context) {
        int most = context.setting(DECIMALS).intValue();
        List<ModelPath> wrong = new ArrayList<>();
        Optional<Finding> first = Optional.empty();
        for (MoneyCell cell : Money.of(context).cells()) {
            Amount amount = cell.amount().orElseThrow();
            Optional<BigDecimal> value = amount.value();
            if (value.isEmpty()) {
                continue;
            }
            Optional<MoneyUnit> unit = amount.unit().or(() -> context.table().moneyUnit());
            int decimals = value.get().stripTrailingZeros().scale();
            if (unit.isEmpty()) {
                if (decimals > 2) {
                    context.notJudged(ModelPath.root().to("moneyUnit"));
                }
                continue;
            }
            context.holds();
            int allowed = allowed(unit.get(), most);
            if (decimals > allowed) {
                wrong.add(cell.path());
                first = first.or(() -> Optional.of(Finding.of(TOO_FINE)
                        .at(cell.path())
                        .with("amount", amount)
                        .with("expected", allowed)));
            }
        }
        first.ifPresent(finding -> context.report(finding, wrong));
    }

    /** As fine as in 10,000 yuan; two decimals are always legal. */
    private static int allowed(MoneyUnit unit, int most) {
        int finer = unit.convert(BigDecimal.ONE, MoneyUnit.YUAN).precision()
                - MoneyUnit.WAN_YUAN.convert(BigDecimal.ONE, MoneyUnit.YUAN).precision();
        return Math.max(2, most + finer);
    }
}
