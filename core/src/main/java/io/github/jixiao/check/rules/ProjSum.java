package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The year budgets of the projects make up the project expenditure. Many tables list their main projects only. */
final class ProjSum implements Rule {

    private static final FindingCode MORE = new FindingCode(
            "proj-sum",
            Severity.ERROR,
            "项目支出 {amount} 小于各项目本年度预算之和 {sum}，相差 {difference}",
            "project expenditure {amount} is less than the projects' year budgets {sum}; the difference is {difference}");
    private static final FindingCode LESS = new FindingCode(
            "proj-sum",
            Severity.WARNING,
            "项目支出 {amount} 大于各项目本年度预算之和 {sum}，差额 {difference} 应补列项目或说明",
            "project expenditure {amount} is more than the projects' year budgets {sum}; the rest of {difference} should be listed or explained");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "各项目本年度预算之和等于项目支出",
                    "The projects' year budgets add up to the project expenditure",
                    Citation.SUITABILITY,
                    MORE,
                    LESS)
            .silencing("proj-sum-exceeds");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/composition/expenditure/lines/0/amount";
        return List.of(
                RuleExample.holds("they add up", of("9.5", "6", "3.50")),
                RuleExample.breaks("the projects cost more", of("9", "6", "3.5"), place),
                RuleExample.breaks("a project is not listed", of("10", "6", "3.5"), place),
                RuleExample.notJudged("a budget is no number", of("10", "6", "约3"), "/projects/1/yearBudget"),
                RuleExample.notJudged(
                        "a blank budget may be the rest",
                        Samples.table()
                                .from(of("10", "6", "3"))
                                .addProjects(Project.builder().name("宣传").build())
                                .build(),
                        "/projects/2/yearBudget"),
                RuleExample.notApplicable(
                        "the form lists no projects", Samples.expenditure(Samples.lines(Samples.line("项目支出", "10")))));
    }

    private static DepartmentTargetTable of(String expenditure, String one, String other) {
        return Samples.table()
                .from(Samples.expenditure(Samples.lines(Samples.line("项目支出", expenditure))))
                .addProjects(Samples.project("培训", "10", one), Samples.project("救助", "10", other))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        ProjectMoney projects = ProjectMoney.of(context.table());
        List<MoneyCell> budgets = projects.yearBudgets();
        if (projects.expenditure().isEmpty() || budgets.stream().allMatch(MoneyCell::empty)) {
            return;
        }
        Money money = Money.of(context);
        MoneyCell expenditure = projects.expenditure().get();
        Optional<BigDecimal> amount = money.value(expenditure);
        Money.Sum sum = money.sum(budgets);
        if (amount.isEmpty() || sum.value().isEmpty()) {
            context.notJudged(sum.unreadable().orElse(expenditure.path()));
            return;
        }
        BigDecimal difference = amount.get().subtract(sum.value().get());
        boolean differs = difference.abs().compareTo(Money.TOLERANCE) > 0;
        Optional<MoneyCell> gap = budgets.stream().filter(MoneyCell::empty).findFirst();
        if (differs && difference.signum() > 0 && gap.isPresent()) {
            context.notJudged(gap.get().path());
            return;
        }
        context.holds();
        if (differs) {
            context.report(
                    Finding.of(difference.signum() < 0 ? MORE : LESS)
                            .at(expenditure.path())
                            .with("amount", amount.get().toPlainString())
                            .with("sum", sum.value().get().toPlainString())
                            .with("difference", difference.abs().toPlainString()),
                    sum.parts());
        }
    }
}
