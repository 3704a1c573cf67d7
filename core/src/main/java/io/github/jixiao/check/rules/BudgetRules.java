package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.List;
import java.util.Optional;

/**
 * The rules that hold a table against the department's budget (部门预算), which is read or made like any other table.
 *
 * <pre>{@code
 * Checker checker = Checker.builder().addStandard().addAll(BudgetRules.against(budget)).build();
 * }</pre>
 */
public final class BudgetRules {

    private BudgetRules() {}

    /**
     * The rules that compare with a budget.
     *
     * @param budget the totals of income and expenditure, and the projects, as the department's budget has them; what
     *     it leaves out is not compared, nor is a table of another fiscal year
     * @return {@code fund-vs-budget} and {@code proj-name-match}
     */
    public static List<Rule> against(DepartmentTargetTable budget) {
        return List.of(new FundVsBudget(budget), new ProjNameMatch(budget));
    }

    /** Whether the budget is that of another year, so that there is no verdict. */
    static boolean otherYear(RuleContext context, DepartmentTargetTable budget) {
        Optional<Integer> year = context.table().fiscalYear();
        boolean other = year.isPresent() && budget.fiscalYear().isPresent() && !year.equals(budget.fiscalYear());
        if (other) {
            context.notJudged(ModelPath.root().to("fiscalYear"));
        }
        return other;
    }
}
