package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Money where there was none last year: no rate of change can be told, and the reason is asked for all the same. */
final class FundZeroBase implements Rule {

    private static final FindingCode NEW = new FindingCode(
            "fund-zero-base",
            Severity.INFO,
            "{item}上年为 0，当年为 {amount}，无法计算变动率，应说明新增原因",
            "{item} is {amount} after nothing last year; no rate of change can be told, and a reason is needed");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "当年有金额的各项，上年金额不为 0", "Lines with money this year had some last year", Citation.SUITABILITY, NEW);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("there was some", of("100", "80")),
                RuleExample.holds("next to nothing", of("3", "0")),
                RuleExample.breaks("there was none", of("100", "0"), "/composition/income/lines/0/amount"),
                RuleExample.breaks("a stroke says the same", of("100", "—"), "/composition/income/lines/0/amount"),
                RuleExample.notApplicable("nor is there any this year", of("0", "0")),
                RuleExample.notApplicable("last year is blank", of("100", "")));
    }

    private static DepartmentTargetTable of(String now, String before) {
        var line = Samples.line("其他资金", now);
        return Samples.income(Samples.lines(
                before.isEmpty() ? line : Samples.prior(line, "2024", before), Samples.line("财政拨款", "500")));
    }

    @Override
    public void check(RuleContext context) {
        Money money = Money.of(context);
        String lastYear = FundYoy.lastYear(context.table());
        for (FundingSide side : FundingSide.of(context.table())) {
            BigDecimal whole = FundYoy.whole(side, money);
            for (Line line : FundYoy.judged(side)) {
                check(context, money, line, lastYear, whole);
            }
        }
    }

    private static void check(RuleContext context, Money money, Line line, String lastYear, BigDecimal whole) {
        MoneyCell past = line.prior(lastYear);
        Optional<BigDecimal> now = money.value(line.amount()).filter(value -> value.signum() != 0);
        Optional<BigDecimal> before = past.blank() ? Optional.of(BigDecimal.ZERO) : money.value(past);
        if (past.empty() || now.isEmpty() || before.isEmpty()) {
            return;
        }
        context.holds();
        if (before.get().signum() == 0 && FundYoy.weighs(now.get(), whole)) {
            context.report(
                    Finding.of(NEW)
                            .at(line.amount().path())
                            .with("item", line.line().item())
                            .with("amount", now.get().toPlainString()),
                    List.of(past.path()));
        }
    }
}
