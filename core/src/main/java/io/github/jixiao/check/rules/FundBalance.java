package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Measured;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.FundingBreakdown;
import java.util.List;
import java.util.Optional;

/** A department spends what it gets. Only this year's budget balances; past years end with a remainder. */
final class FundBalance implements Rule {

    private static final FindingCode DIFFERS = new FindingCode(
            "fund-balance",
            Severity.ERROR,
            "支出合计 {expenditure} 不等于收入合计 {income}，相差 {difference}",
            "total expenditure {expenditure} is not total income {income}; the difference is {difference}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "当年收入合计等于支出合计", "This year's total income is its total expenditure", Citation.SUITABILITY, DIFFERS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        FundingBreakdown income = Samples.side(Samples.line(Samples.TOTAL, "100"));
        return List.of(
                RuleExample.holds(
                        "both are 100",
                        Samples.both(income, Samples.lines(Samples.line("基本支出", "60"), Samples.line("项目支出", "40")))),
                RuleExample.breaks(
                        "10 are not spent",
                        Samples.both(income, Samples.side(Samples.line(Samples.TOTAL, "90"))),
                        "/composition/expenditure/total/amount"),
                RuleExample.notJudged(
                        "there is neither a total nor all of its lines",
                        Samples.both(income, Samples.lines(Samples.line("基本支出", ""), Samples.line("项目支出", "40"))),
                        "/composition/expenditure/total/amount"),
                RuleExample.notApplicable("the form has one side only", Samples.income(income)));
    }

    @Override
    public void check(RuleContext context) {
        Money money = Money.of(context);
        FundingSide income = FundingSide.income(context.table());
        FundingSide expenditure = FundingSide.expenditure(context.table());
        if (income.rows().isEmpty() || expenditure.rows().isEmpty()) {
            return;
        }
        Optional<Measured> in = income.whole(money);
        Optional<Measured> out = expenditure.whole(money);
        if (in.isEmpty()) {
            context.notJudged(income.totalAmount().path());
        }
        if (out.isEmpty()) {
            context.notJudged(expenditure.totalAmount().path());
        }
        if (in.isEmpty() || out.isEmpty()) {
            return;
        }
        context.holds();
        if (Money.differs(in.get().value(), out.get().value())) {
            context.report(
                    Finding.of(DIFFERS)
                            .at(out.get().path())
                            .with("expenditure", out.get().value().toPlainString())
                            .with("income", in.get().value().toPlainString())
                            .with(
                                    "difference",
                                    in.get()
                                            .value()
                                            .subtract(out.get().value())
                                            .abs()
                                            .toPlainString()),
                    List.of(in.get().path()));
        }
    }
}
