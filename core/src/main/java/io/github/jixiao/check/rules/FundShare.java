package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.Placeholder;
import io.github.jixiao.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A share is its amount in percent of the total, to within half a unit of the last digit printed. */
final class FundShare implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final FindingCode WRONG = new FindingCode(
            "fund-share",
            Severity.ERROR,
            "占比 {share} 不符，{amount} 占合计 {total} 的 {expected}",
            "the share {share} is wrong: {amount} is {expected} of the total {total}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "占比等于该项金额除以合计",
                    "A share is the amount of its line divided by the total",
                    Citation.SUITABILITY,
                    WRONG)
            .silencing("fund-share-sum");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("two decimals", shares("1655.84", "39.67%", "60.33%")),
                RuleExample.holds("no decimal", shares("1655.84", "40%", "60%")),
                RuleExample.holds("against the sum where the total is blank", shares("", "39.67%", "60.33%")),
                RuleExample.breaks(
                        "the last digit is wrong",
                        shares("1655.84", "39.68%", "60.33%"),
                        "/composition/expenditure/lines/0/share"),
                RuleExample.notJudged(
                        "0.4 may be a ratio or a percentage",
                        shares("1655.84", "0.4", "60.33%"),
                        "/composition/expenditure/lines/0/share"),
                RuleExample.notApplicable(
                        "the form has no shares", Samples.expenditure(Samples.lines(Samples.line("基本支出", "100")))));
    }

    private static DepartmentTargetTable shares(String total, String basic, String project) {
        return Samples.expenditure(Samples.side(
                Samples.line(Samples.TOTAL, total).withShare(Optional.of(Share.of("100%"))),
                Samples.line("基本支出", "656.84").withShare(Optional.of(Share.parse(basic))),
                Samples.line("项目支出", "999").withShare(Optional.of(Share.parse(project)))));
    }

    @Override
    public void check(RuleContext context) {
        Money money = Money.of(context);
        for (FundingSide side : FundingSide.of(context.table())) {
            // where total and sum disagree another rule says so, and a share that fits either is no second mistake
            List<BigDecimal> wholes = new ArrayList<>();
            money.value(side.totalAmount()).ifPresent(wholes::add);
            money.sum(side.amounts()).value().ifPresent(wholes::add);
            for (Line line : side.allLines()) {
                check(
                        context,
                        line,
                        money.value(line.amount()),
                        wholes,
                        side.totalAmount().path());
            }
            Optional<BigDecimal> whole = wholes.stream().findFirst();
            side.total()
                    .ifPresent(total -> check(
                            context, total, whole, wholes, side.totalAmount().path()));
        }
    }

    private static void check(
            RuleContext context, Line line, Optional<BigDecimal> amount, List<BigDecimal> wholes, ModelPath total) {
        Optional<Share> share = line.line().share().filter(printed -> !Placeholder.matches(printed.toString()));
        if (share.isEmpty()) {
            return;
        }
        ModelPath path = line.path().to("share");
        Optional<BigDecimal> percent = share.get().percent();
        boolean empty = amount.isEmpty() && line.line().amount().isEmpty();
        if (percent.isEmpty()) {
            context.notJudged(path);
        } else if (amount.isEmpty() && !(empty && percent.get().signum() == 0)) {
            context.notJudged(line.path().to("amount"));
        } else if (wholes.isEmpty() || wholes.get(0).signum() == 0) {
            context.notJudged(total);
        } else {
            context.holds();
            BigDecimal own = amount.orElse(BigDecimal.ZERO);
            if (wholes.stream().noneMatch(whole -> fits(percent.get(), own, whole))) {
                context.report(
                        wrong(path, share.get(), percent.get(), own, wholes),
                        List.of(line.amount().path()));
            }
        }
    }

    /** Multiplied out, so that nothing is rounded. */
    private static boolean fits(BigDecimal percent, BigDecimal amount, BigDecimal whole) {
        BigDecimal off =
                amount.multiply(HUNDRED).subtract(percent.multiply(whole)).abs();
        BigDecimal half = HALF.movePointLeft(Math.max(0, percent.scale()));
        return off.compareTo(half.multiply(whole.abs())) <= 0;
    }

    /** Where total and sum disagree nobody knows which is wrong, and the share is left as it is. */
    private static Finding wrong(
            ModelPath path, Share share, BigDecimal percent, BigDecimal amount, List<BigDecimal> wholes) {
        BigDecimal whole = wholes.get(0);
        String expected = amount.multiply(HUNDRED)
                        .divide(whole, Math.max(0, percent.scale()), RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
        Finding finding = Finding.of(WRONG)
                .at(path)
                .with("share", share)
                .with("amount", amount.toPlainString())
                .with("total", whole.toPlainString())
                .with("expected", expected);
        boolean sure = wholes.stream().allMatch(other -> other.compareTo(whole) == 0);
        return sure ? finding.fixedBy(Fix.replace(path, share.toString(), expected)) : finding;
    }
}
