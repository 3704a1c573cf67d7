package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.Placeholder;
import io.github.jixiao.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shares of a side add up to 100%, but for the rounding of each. */
final class FundShareSum implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final FindingCode WRONG = new FindingCode(
            "fund-share-sum", Severity.WARNING, "各项占比之和为 {sum}%，应为 100%", "the shares add up to {sum}%, not to 100%");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "收入、支出各项占比之和均为 100%", "The shares of each side add up to 100%", Citation.SUITABILITY, WRONG);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/composition/expenditure/total/share";
        return List.of(
                RuleExample.holds("they add up", shares("39.67%", "60.33%")),
                RuleExample.holds("rounded, and a line without money", shares("33.3%", "66.6%", "")),
                RuleExample.breaks("ten percent are missing", shares("39.67%", "50.33%"), place),
                RuleExample.breaks("a part too much", shares("39.67%", "60.33%", "5%"), place),
                RuleExample.notJudged(
                        "a share is no percentage", shares("39.67%", "约六成"), "/composition/expenditure/lines/1/share"),
                RuleExample.notJudged(
                        "a line with money has no share",
                        Samples.expenditure(Samples.lines(
                                Samples.line("基本支出", "40").withShare(Optional.of(Share.of("40%"))),
                                Samples.line("项目支出", "60"))),
                        "/composition/expenditure/lines/1/share"),
                RuleExample.notApplicable(
                        "a part beside its whole does not count",
                        Samples.expenditure(Samples.lines(
                                Samples.line("基本支出", "40").withShare(Optional.of(Share.of("40%"))),
                                Samples.line("人员经费", "30").withShare(Optional.of(Share.of("30%")))))),
                RuleExample.notApplicable(
                        "the form has no shares", Samples.expenditure(Samples.lines(Samples.line("基本支出", "100")))));
    }

    private static DepartmentTargetTable shares(String... shares) {
        return Samples.expenditure(Samples.shares(shares));
    }

    @Override
    public void check(RuleContext context) {
        for (FundingSide side : FundingSide.of(context.table())) {
            List<Line> lines = side.lines();
            if (lines.size() > 1 && lines.stream().anyMatch(line -> share(line).isPresent())) {
                check(context, side, lines);
            }
        }
    }

    private static void check(RuleContext context, FundingSide side, List<Line> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal tolerance = BigDecimal.ZERO;
        List<ModelPath> places = new ArrayList<>();
        for (Line line : lines) {
            ModelPath path = line.path().to("share");
            Optional<BigDecimal> percent = share(line).flatMap(Share::percent);
            if (percent.isPresent()) {
                sum = sum.add(percent.get());
                tolerance = tolerance.add(
                        HALF.movePointLeft(Math.max(0, percent.get().scale())));
                places.add(path);
            } else if (share(line).isPresent() || hasMoney(line)) {
                context.notJudged(path);
                return;
            } else {
                // where money is missing, so is its share
                places.add(line.amount().path());
            }
        }
        if (sum.signum() == 0) {
            return;
        }
        context.holds();
        if (sum.subtract(HUNDRED).abs().compareTo(tolerance) > 0) {
            // the total is named as well: where it is wrong, so are the shares
            places.add(side.totalAmount().path());
            context.report(Finding.of(WRONG).at(side.totalPath().to("share")).with("sum", sum.toPlainString()), places);
        }
    }

    private static Optional<Share> share(Line line) {
        return line.line().share().filter(share -> !Placeholder.matches(share.toString()));
    }

    private static boolean hasMoney(Line line) {
        return !line.amount().blank()
                && line.line()
                        .amount()
                        .flatMap(amount -> amount.value())
                        .filter(value -> value.signum() == 0)
                        .isEmpty();
    }
}
