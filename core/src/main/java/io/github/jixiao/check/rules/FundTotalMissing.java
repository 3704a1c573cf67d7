package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.Severity;
import java.math.BigDecimal;
import java.util.List;

/** A total is filled in where its lines are. A form without a row for it needs none. */
final class FundTotalMissing implements Rule {

    private static final FindingCode MISSING = new FindingCode(
            "fund-total-missing", Severity.ERROR, "未填写，应为 {expected}", "is blank and should be {expected}");
    private static final FindingCode UNKNOWN = new FindingCode("fund-total-missing", Severity.ERROR, "未填写", "is blank");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "各项填写了金额的，合计也应填写",
            "Where lines have amounts, their total has one too",
            Citation.COMPLETENESS,
            MISSING,
            UNKNOWN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds(
                        "the total is filled in",
                        Samples.income(Samples.side(Samples.line(Samples.TOTAL, "100"), Samples.line("财政拨款", "100")))),
                RuleExample.breaks(
                        "the total is blank",
                        Samples.expenditure(Samples.side(
                                Samples.line(Samples.TOTAL, ""),
                                Samples.line("基本支出", "656.84"),
                                Samples.line("项目支出", "999"))),
                        "/composition/expenditure/total/amount"),
                RuleExample.breaks(
                        "nobody can tell what it should be",
                        Samples.income(Samples.side(Samples.line(Samples.TOTAL, "/"), Samples.line("财政拨款", "约100"))),
                        "/composition/income/total/amount"),
                RuleExample.notApplicable(
                        "the form has no row for it", Samples.income(Samples.lines(Samples.line("财政拨款", "100")))));
    }

    @Override
    public void check(RuleContext context) {
        Money money = Money.of(context);
        for (FundingSide side : FundingSide.of(context.table())) {
            MoneyCell total = side.totalAmount();
            boolean row =
                    side.total().isPresent() || !context.printed(total.path()).isEmpty();
            boolean stated = side.amounts().stream().anyMatch(amount -> !amount.blank());
            if (!row || !stated) {
                continue;
            }
            context.holds();
            if (total.blank()) {
                Money.Sum sum = money.sum(side.amounts());
                Finding finding = sum.value()
                        .map(value -> missing(side, value, money.plain()))
                        .orElseGet(() -> Finding.of(UNKNOWN));
                context.report(finding.at(total.path()), sum.parts());
            }
        }
    }

    /** A mark such as — is somebody's statement and left standing; and a sum is filled in only where its unit is known. */
    private static Finding missing(FundingSide side, BigDecimal sum, boolean plain) {
        Finding finding = Finding.of(MISSING).with("expected", sum.toPlainString());
        MoneyCell total = side.totalAmount();
        boolean sure = plain && side.total().isPresent() && total.empty();
        return sure ? finding.fixedBy(Fix.fill(total.path(), sum.toPlainString())) : finding;
    }
}
