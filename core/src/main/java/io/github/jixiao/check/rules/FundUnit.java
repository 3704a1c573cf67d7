package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.check.rules.FundingSide.Measured;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The unit of money is declared, and 元 and 万元 are not mixed up: no two amounts that go together are 10,000 apart. */
final class FundUnit implements Rule {

    private static final BigDecimal LEAST = BigDecimal.valueOf(9_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(11_000);

    private static final FindingCode UNDECLARED =
            new FindingCode("fund-unit", Severity.ERROR, "未注明资金单位", "the unit of money is not declared");
    private static final FindingCode SLIP = new FindingCode(
            "fund-unit",
            Severity.ERROR,
            "{amount} 与 {other} 相差约一万倍，疑为元、万元混用",
            "{amount} and {other} are about 10,000 apart: yuan and 10,000 yuan seem to be mixed up");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "注明资金单位，且不混用元与万元",
                    "The unit of money is declared, and yuan and 10,000 yuan are not mixed up",
                    Citation.FORM,
                    UNDECLARED,
                    SLIP)
            .silencing(
                    "fund-income-sum",
                    "fund-expense-sum",
                    "fund-balance",
                    "fund-yoy",
                    "fund-share",
                    "fund-share-sum",
                    "fund-vs-budget",
                    "proj-sum",
                    "proj-sum-exceeds",
                    "proj-amount-match",
                    "task-sum");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        DepartmentTargetTable good =
                Samples.income(Samples.side(Samples.line(Samples.TOTAL, "100"), Samples.line("财政拨款", "100")));
        return List.of(
                RuleExample.holds("the unit is declared", good),
                RuleExample.holds(
                        "every amount prints its unit",
                        Samples.income(Samples.lines(Samples.line("财政拨款", "100万元")))
                                .withMoneyUnit(Optional.empty())),
                RuleExample.breaks("no unit anywhere", good.withMoneyUnit(Optional.empty()), "/moneyUnit"),
                RuleExample.breaks(
                        "the total is in yuan",
                        Samples.income(Samples.side(
                                Samples.line(Samples.TOTAL, "16558400"),
                                Samples.line("财政拨款", "1655.84"),
                                Samples.line("其他资金", "0"))),
                        "/composition/income/total/amount"),
                RuleExample.notApplicable(
                        "there is no money",
                        Samples.table().moneyUnit(Optional.empty()).build()));
    }

    @Override
    public void check(RuleContext context) {
        Money money = Money.of(context);
        if (money.cells().isEmpty()) {
            return;
        }
        context.holds();
        boolean bare = money.cells().stream()
                .anyMatch(cell -> cell.amount()
                        .filter(amount ->
                                amount.unit().isEmpty() && amount.value().isPresent())
                        .isPresent());
        if (context.table().moneyUnit().isEmpty() && bare) {
            context.report(Finding.of(UNDECLARED).at(ModelPath.root().to("moneyUnit")));
        }
        compareSides(context, money);
        compareYears(context, money);
        comparePurposes(context, money);
    }

    private static void compareSides(RuleContext context, Money money) {
        for (FundingSide side : FundingSide.of(context.table())) {
            MoneyCell total = side.totalAmount();
            compare(
                    context,
                    total.path(),
                    money.value(total),
                    money.sum(side.amounts()).value());
        }
        Optional<Measured> in = FundingSide.income(context.table()).whole(money);
        Optional<Measured> out = FundingSide.expenditure(context.table()).whole(money);
        out.ifPresent(whole -> compare(context, whole.path(), Optional.of(whole.value()), in.map(Measured::value)));
    }

    private static void compareYears(RuleContext context, Money money) {
        String lastYear = FundYoy.lastYear(context.table());
        for (Line line : PriorYears.rows(context)) {
            compare(context, line.amount().path(), money.value(line.amount()), money.value(line.prior(lastYear)));
        }
    }

    private static void comparePurposes(RuleContext context, Money money) {
        ProjectMoney projects = ProjectMoney.of(context.table());
        projects.expenditure()
                .ifPresent(cell -> compare(
                        context,
                        cell.path(),
                        money.value(cell),
                        money.sum(projects.yearBudgets()).value()));
        TaskMoney.total(context.table())
                .ifPresent(total -> compare(
                        context,
                        total.path(),
                        money.value(total),
                        TaskMoney.department(context.table(), money).map(Measured::value)));
    }

    private static void compare(
            RuleContext context, ModelPath path, Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        BigDecimal greater = one.get().max(other.get());
        BigDecimal less = one.get().min(other.get());
        if (less.signum() > 0
                && greater.compareTo(less.multiply(LEAST)) >= 0
                && greater.compareTo(less.multiply(MOST)) <= 0) {
            context.report(Finding.of(SLIP)
                    .at(path)
                    .with("amount", one.get().toPlainString())
                    .with("other", other.get().toPlainString()));
        }
    }
}
