package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.check.rules.FundingSide.Measured;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Money that changes much against last year needs a reason. Judged line by line, for the total changes with its lines;
 * a line that hardly weighs in the total may change as it likes.
 */
final class FundYoy implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final RuleSetting MOST_PERCENT = RuleSetting.of(
            "fund-yoy-percent",
            "%",
            "30",
            "收支各项比上年变动的限度，超过的应说明原因",
            "the change against last year that needs no reason");
    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.05");

    private static final FindingCode JUMP = new FindingCode(
            "fund-yoy",
            Severity.WARNING,
            "{item} {amount} 比上年 {before} 变动 {percent}%，应说明原因",
            "{item} is {amount} after {before} last year, a change of {percent}% that needs a reason");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "收支各项比上年变动不超过限度，超过的应说明原因",
            "No line of income or expenditure changes much against last year without a reason",
            Citation.SUITABILITY,
            JUMP);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(MOST_PERCENT);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("30% more", of("130", "100", "500")),
                RuleExample.holds("doubled, but next to nothing", of("10", "5", "500")),
                RuleExample.breaks(
                        "two thirds more", of("1655.84", "993.88", "10"), "/composition/income/lines/0/amount"),
                RuleExample.breaks("cut by half", of("50", "100", "10"), "/composition/income/lines/0/amount"),
                RuleExample.notJudged(
                        "last year's amount is no number",
                        of("50", "约100", "10"),
                        "/composition/income/lines/0/prior/2024"),
                RuleExample.notApplicable("nothing to compare with", of("50", "0", "10")));
    }

    private static DepartmentTargetTable of(String now, String before, String rest) {
        return Samples.income(
                Samples.lines(Samples.prior(Samples.line("财政拨款", now), "2024", before), Samples.line("其他资金", rest)));
    }

    @Override
    public void check(RuleContext context) {
        Money money = Money.of(context);
        String lastYear = lastYear(context.table());
        for (FundingSide side : FundingSide.of(context.table())) {
            BigDecimal whole = whole(side, money);
            for (Line line : judged(side)) {
                check(context, money, line, lastYear, whole);
            }
        }
    }

    /** What the changes of a side are weighed against. */
    static BigDecimal whole(FundingSide side, Money money) {
        return side.whole(money)
                .map(Measured::value)
                .or(() -> money.sum(side.amounts()).value())
                .orElse(BigDecimal.ZERO);
    }

    /** The lines; the total where there are none. */
    static List<Line> judged(FundingSide side) {
        List<Line> lines = side.allLines();
        return lines.isEmpty() ? side.rows() : lines;
    }

    static boolean weighs(BigDecimal change, BigDecimal whole) {
        return change.abs().compareTo(LEAST_WEIGHT.multiply(whole)) > 0;
    }

    static String lastYear(DepartmentTargetTable table) {
        return table.fiscalYear().map(year -> String.valueOf(year - 1)).orElse("-1");
    }

    private static void check(RuleContext context, Money money, Line line, String lastYear, BigDecimal whole) {
        MoneyCell past = line.prior(lastYear);
        if (past.blank() || line.amount().blank()) {
            return;
        }
        Optional<BigDecimal> before = money.value(past);
        Optional<BigDecimal> now = money.value(line.amount());
        if (before.isEmpty() || now.isEmpty()) {
            context.notJudged(before.isEmpty() ? past.path() : line.amount().path());
            return;
        }
        if (before.get().signum() == 0) {
            return;
        }
        context.holds();
        BigDecimal change = now.get().subtract(before.get());
        boolean much = change.abs()
                        .multiply(HUNDRED)
                        .compareTo(context.setting(MOST_PERCENT)
                                .multiply(before.get().abs()))
                > 0;
        if (much && weighs(change, whole.max(before.get()))) {
            context.report(
                    Finding.of(JUMP)
                            .at(line.amount().path())
                            .with("item", line.line().item())
                            .with("amount", now.get().toPlainString())
                            .with("before", before.get().toPlainString())
                            .with("percent", Percent.ofChange(before.get(), now.get())),
                    List.of(past.path()));
        }
    }
}
