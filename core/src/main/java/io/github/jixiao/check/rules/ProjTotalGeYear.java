package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A project's budget over all years is no less than that of one. */
final class ProjTotalGeYear implements Rule {

    private static final FindingCode LESS = new FindingCode(
            "proj-total-ge-year",
            Severity.ERROR,
            "项目总预算 {total} 小于本年度预算 {amount}",
            "the total budget {total} is less than the year budget {amount}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "项目总预算不小于项目本年度预算", "A project's total budget is at least its year budget", Citation.SUITABILITY, LESS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds(
                        "a project of one year",
                        Samples.table()
                                .addProjects(Samples.project("培训", "6", "6.00"))
                                .build()),
                RuleExample.breaks(
                        "a cent less",
                        Samples.table()
                                .addProjects(Samples.project("培训", "5.99", "6"))
                                .build(),
                        "/projects/0/totalBudget"),
                RuleExample.notJudged(
                        "the total is no number",
                        Samples.table()
                                .addProjects(Samples.project("培训", "待定", "6"))
                                .build(),
                        "/projects/0/totalBudget"),
                RuleExample.notApplicable(
                        "there are no projects", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        Money money = Money.of(context);
        for (int i = 0; i < context.table().projects().size(); i++) {
            Project project = context.table().projects().get(i);
            ModelPath path = ModelPath.root().to("projects").at(i);
            MoneyCell whole = new MoneyCell(path.to("totalBudget"), project.totalBudget());
            MoneyCell part = new MoneyCell(path.to("yearBudget"), project.yearBudget());
            if (whole.blank() || part.blank()) {
                continue;
            }
            Optional<BigDecimal> total = money.value(whole);
            Optional<BigDecimal> year = money.value(part);
            if (total.isEmpty() || year.isEmpty()) {
                context.notJudged(total.isEmpty() ? whole.path() : part.path());
                continue;
            }
            context.holds();
            if (total.get().compareTo(year.get()) < 0) {
                context.report(
                        Finding.of(LESS)
                                .at(whole.path())
                                .with("total", total.get().toPlainString())
                                .with("amount", year.get().toPlainString()),
                        List.of(part.path()));
            }
        }
    }
}
