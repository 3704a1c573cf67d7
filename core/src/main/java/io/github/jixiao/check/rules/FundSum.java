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
import io.github.jixiao.model.FundingBreakdown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The total of a side is the sum of its lines, this year and in every year before. */
final class FundSum implements Rule {

    private static final String ZH = "合计 {total} 不等于各项之和 {sum}，相差 {difference}";
    private static final String EN =
            "the total {total} is not the sum {sum} of its lines; the difference is {difference}";

    private final RuleDescription description;
    private final Function<DepartmentTargetTable, FundingSide> side;
    private final Function<FundingBreakdown, DepartmentTargetTable> sample;
    private final FindingCode differs;
    private final FindingCode rounded;
    private final FindingCode blank;

    private FundSum(
            String id,
            String zh,
            String en,
            Function<DepartmentTargetTable, FundingSide> side,
            Function<FundingBreakdown, DepartmentTargetTable> sample) {
        differs = new FindingCode(id, Severity.ERROR, ZH, EN);
        rounded = new FindingCode(id, Severity.INFO, ZH + "，似为四舍五入", EN + ", probably by rounding");
        blank = new FindingCode(
                id,
                Severity.ERROR,
                "{item}未填写，按合计 {total} 应为 {expected}",
                "{item} is blank; by the total {total} it should be {expected}");
        description = RuleDescription.of(zh, en, Citation.SUITABILITY, differs, rounded, blank)
                .silencing("fund-balance", "fund-share-sum", "fund-item-missing");
        this.side = side;
        this.sample = sample;
    }

    static Rule income() {
        return new FundSum(
                "fund-income-sum",
                "收入合计等于各项收入之和",
                "Total income is the sum of its lines",
                FundingSide::income,
                Samples::income);
    }

    static Rule expenditure() {
        return new FundSum(
                "fund-expense-sum",
                "支出合计等于各项支出之和",
                "Total expenditure is the sum of its lines",
                FundingSide::expenditure,
                Samples::expenditure);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public List<RuleExample> examples() {
        String total = side.apply(Samples.table().build()).totalPath().toString();
        String lines = side.apply(Samples.table().build()).path().to("lines").toString();
        return List.of(
                RuleExample.holds("a blank line adds nothing", sample.apply(of("90.5", "90.50", ""))),
                RuleExample.holds("lines in another unit are converted", sample.apply(of("90.5", "90万元", "5000元"))),
                RuleExample.holds("the same money split twice", sample.apply(twice("60", "40", "30", "70"))),
                RuleExample.holds(
                        "a whole that is blank is told by its parts", sample.apply(withParts("100", "70", "30"))),
                RuleExample.holds(
                        "a subtotal does not count again",
                        sample.apply(Samples.side(
                                Samples.line(Samples.TOTAL, "100"),
                                Samples.line("本年小计", "80"),
                                Samples.line("甲", "80"),
                                Samples.line("乙", "20")))),
                RuleExample.breaks("10 are missing", sample.apply(of("100", "80", "10")), total + "/amount"),
                RuleExample.breaks(
                        "a blank line is told by the total", sample.apply(of("100", "80", "")), lines + "/1/amount"),
                RuleExample.breaks("a rounded line", sample.apply(of("100", "80", "19.99")), total + "/amount"),
                RuleExample.breaks(
                        "a year before",
                        sample.apply(Samples.side(
                                Samples.prior(Samples.line(Samples.TOTAL, "100"), "2024", "70"),
                                Samples.prior(Samples.line("甲", "80"), "2024", "60"),
                                Samples.prior(Samples.line("乙", "20"), "2024", "9"))),
                        total + "/prior/2024"),
                RuleExample.notJudged("a line is no number", sample.apply(of("100", "约80", "20")), lines + "/0/amount"),
                RuleExample.notJudged(
                        "a blank past amount is another rule's",
                        sample.apply(Samples.side(
                                Samples.prior(Samples.line(Samples.TOTAL, "100"), "2024", "70"),
                                Samples.prior(Samples.line("甲", "80"), "2024", "60"),
                                Samples.line("乙", "20"))),
                        lines + "/1/prior/2024"),
                RuleExample.notJudged("there is no total", sample.apply(of("", "80", "20")), total + "/amount"),
                RuleExample.notApplicable(
                        "a single line is no breakdown",
                        sample.apply(Samples.side(Samples.line(Samples.TOTAL, "100"), Samples.line("甲", "60")))));
    }

    private static FundingBreakdown twice(String one, String other, String third, String fourth) {
        return Samples.side(
                Samples.line(Samples.TOTAL, "100"),
                Samples.line("甲", one),
                Samples.line("乙", other),
                Samples.line("丙", third),
                Samples.line("丁", fourth));
    }

    private static FundingBreakdown withParts(String total, String one, String other) {
        return Samples.side(
                Samples.line(Samples.TOTAL, total),
                Samples.line("甲", "").withParts(List.of(Samples.line("乙", one), Samples.line("丙", other))));
    }

    private static FundingBreakdown of(String total, String one, String other) {
        return Samples.side(Samples.line(Samples.TOTAL, total), Samples.line("甲", one), Samples.line("乙", other));
    }

    @Override
    public void check(RuleContext context) {
        FundingSide own = side.apply(context.table());
        Optional<Line> total = own.total();
        List<Line> lines = own.lines();
        if (total.isEmpty() || lines.isEmpty()) {
            return;
        }
        Money money = Money.of(context);
        if (total.get().amount().blank()) {
            context.notJudged(total.get().amount().path());
        } else {
            check(context, money, total.get().amount(), lines, Line::amount);
        }
        for (String year : total.get().line().prior().keySet()) {
            Optional<Line> gap = lines.stream()
                    .filter(line -> line.prior(year).empty() && FundHistoryMissing.hasMoney(line))
                    .findFirst();
            if (gap.isPresent()) {
                context.notJudged(gap.get().prior(year).path());
            } else {
                check(context, money, total.get().prior(year), lines, line -> line.prior(year));
            }
        }
    }

    private void check(
            RuleContext context, Money money, MoneyCell total, List<Line> lines, Function<Line, MoneyCell> column) {
        List<MoneyCell> parts = lines.stream().map(column).toList();
        Money.Sum sum = money.sum(parts);
        Optional<BigDecimal> printed = money.value(total);
        if (sum.unreadable().isPresent() || printed.isEmpty()) {
            context.notJudged(sum.unreadable().orElse(total.path()));
            return;
        }
        if (sum.value().isEmpty()) {
            context.notJudged(parts.get(0).path());
            return;
        }
        BigDecimal difference = printed.get().subtract(sum.value().get());
        if (parts.size() == 1 && difference.signum() >= 0) {
            // some forms name but one source, 其中：财政拨款
            return;
        }
        context.holds();
        if (difference.signum() == 0 || splitsTwice(money, printed.get(), parts)) {
            return;
        }
        List<Line> gaps =
                lines.stream().filter(line -> column.apply(line).empty()).toList();
        if (gaps.size() == 1 && difference.signum() > 0) {
            context.report(
                    Finding.of(blank)
                            .at(column.apply(gaps.get(0)).path())
                            .with("item", gaps.get(0).line().item())
                            .with("total", printed.get().toPlainString())
                            .with("expected", difference.toPlainString()),
                    List.of(total.path()));
            return;
        }
        boolean small = difference.abs().compareTo(Money.TOLERANCE) <= 0;
        context.report(
                Finding.of(small ? rounded : differs)
                        .at(total.path())
                        .with("total", printed.get().toPlainString())
                        .with("sum", sum.value().get().toPlainString())
                        .with("difference", difference.abs().toPlainString()),
                sum.parts());
    }

    /** Whether a form splits the same total by source and by use, one below the other. */
    private static boolean splitsTwice(Money money, BigDecimal total, List<MoneyCell> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (MoneyCell part : parts) {
            boolean full = sum.signum() != 0 && sum.compareTo(total) == 0;
            sum = money.value(part).orElse(BigDecimal.ZERO).add(full ? BigDecimal.ZERO : sum);
        }
        return sum.compareTo(total) == 0;
    }
}
