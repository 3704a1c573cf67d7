package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.rules.FundingSide.Measured;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** The totals are those of the department's budget; across units to within 100 yuan. */
final class FundVsBudget implements Rule {

    private static final BigDecimal HUNDRED_YUAN = BigDecimal.valueOf(100);

    private static final FindingCode DIFFERS = new FindingCode(
            "fund-vs-budget",
            Severity.ERROR,
            "{item}合计 {amount} 与部门预算的 {expected} 不一致，相差 {difference}",
            "the total of {item} is {amount}, {difference} from {expected} of the budget");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "收入、支出合计与部门预算一致", "The totals are those of the department's budget", Citation.SUITABILITY, DIFFERS);

    private final DepartmentTargetTable budget;
    private final Money budgetMoney;

    FundVsBudget(DepartmentTargetTable budget) {
        this.budget = budget;
        budgetMoney = new Money(budget);
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(RuleContext context) {
        if (BudgetRules.otherYear(context, budget)) {
            return;
        }
        Money money = Money.of(context);
        compare(context, money, "收入", FundingSide.income(context.table()), FundingSide.income(budget));
        compare(context, money, "支出", FundingSide.expenditure(context.table()), FundingSide.expenditure(budget));
    }

    private void compare(RuleContext context, Money money, String item, FundingSide mine, FundingSide theirs) {
        Optional<Measured> expected = theirs.whole(budgetMoney);
        if (expected.isEmpty() || mine.rows().isEmpty()) {
            return;
        }
        Optional<Measured> total = mine.whole(money);
        if (total.isEmpty()) {
            context.notJudged(mine.totalAmount().path());
            return;
        }
        if (money.unit().isEmpty() || budgetMoney.unit().isEmpty()) {
            context.notJudged(ModelPath.root().to("moneyUnit"));
            return;
        }
        context.holds();
        MoneyUnit unit = money.unit().get();
        boolean sameUnit = unit == budgetMoney.unit().get();
        BigDecimal wanted = budgetMoney.unit().get().convert(expected.get().value(), unit);
        BigDecimal tolerance = sameUnit ? Money.TOLERANCE : MoneyUnit.YUAN.convert(HUNDRED_YUAN, unit);
        BigDecimal difference = total.get().value().subtract(wanted).abs();
        if (difference.compareTo(tolerance) > 0) {
            context.report(Finding.of(DIFFERS)
                    .at(total.get().path())
                    .with("item", item)
                    .with("amount", total.get().value().toPlainString())
                    .with("expected", wanted.toPlainString())
                    .with("difference", difference.toPlainString()));
        }
    }
}
