package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import java.util.List;

/** Every line states its amount, 0 where there is none: a blank may mean either that or that somebody forgot. */
final class FundItemMissing implements Rule {

    private static final FindingCode MISSING = new FindingCode(
            "fund-item-missing", Severity.INFO, "{item}未填写，没有的应填 0", "{item} is blank; 0 says that there is none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "收支各项均填写金额，没有的填 0",
            "Every line of income and expenditure states its amount, 0 where there is none",
            Citation.COMPLETENESS,
            MISSING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds(
                        "0 and — are statements",
                        Samples.income(Samples.lines(
                                Samples.line("财政拨款", "100"), Samples.line("单位资金", "0"), Samples.line("其他资金", "—")))),
                RuleExample.breaks(
                        "other funds are blank",
                        Samples.income(Samples.lines(Samples.line("财政拨款", "100"), Samples.line("其他资金", ""))),
                        "/composition/income/lines/1/amount"),
                RuleExample.notApplicable("there are no lines", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        for (FundingSide side : FundingSide.of(context.table())) {
            for (Line line : side.allLines()) {
                context.holds();
                if (line.amount().empty() && !line.toldByParts()) {
                    context.report(Finding.of(MISSING)
                            .at(line.amount().path())
                            .with("item", line.line().item()));
                }
            }
        }
    }
}
