package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import java.util.List;

/** No amount of the table is negative. */
final class FundNegative implements Rule {

    private static final FindingCode NEGATIVE = new FindingCode(
            "fund-negative",
            Severity.ERROR,
            "金额 {amount} 为负数，应核实",
            "the amount {amount} is negative and should be verified");

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("金额不为负数", "No amount is negative", Citation.SUITABILITY, NEGATIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("0 is no negative amount", Samples.income(Samples.lines(Samples.line("其他资金", "0")))),
                RuleExample.breaks(
                        "a negative line and a negative budget",
                        Samples.table()
                                .composition(Samples.income(Samples.lines(Samples.line("其他资金", "-5")))
                                        .composition())
                                .addProjects(Samples.project("培训", "10", "-1万元"))
                                .build(),
                        "/composition/income/lines/0/amount",
                        "/projects/0/yearBudget"),
                RuleExample.notApplicable("there is no money", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        for (MoneyCell cell : Money.of(context).cells()) {
            cell.amount().filter(amount -> amount.value().isPresent()).ifPresent(amount -> {
                context.holds();
                if (amount.value().orElseThrow().signum() < 0) {
                    context.report(Finding.of(NEGATIVE).at(cell.path()).with("amount", amount));
                }
            });
        }
    }
}
