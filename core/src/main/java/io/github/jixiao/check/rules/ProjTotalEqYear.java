package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Project;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where every total budget is that of the year, somebody filled in the same number twice, unless no project lasts longer
 * than a year. One finding a table. Projects whose type says that they last a year or come every year prove nothing.
 */
final class ProjTotalEqYear implements Rule {

    /** Fewer projects may well all end within the year. */
    private static final int LEAST = 3;

    /** Types of projects that begin and end within the year. */
    private static final Words ANNUAL = Words.of("经常 一次性 当年 年度");

    /** Types of projects that last several years. */
    private static final Words LASTING = Words.of("延续 跨年 阶段 多年 中长期");

    private static final FindingCode EQUAL = new FindingCode(
            "proj-total-eq-year",
            Severity.INFO,
            "{total} 个项目的总预算均等于本年度预算，跨年度项目的总预算应含以前和以后年度",
            "all {total} total budgets are those of the year; that of a longer project covers all its years");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "跨年度项目的总预算不等于本年度预算",
            "The total budget of a project of several years is not that of one",
            Citation.SUITABILITY,
            EQUAL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("one project lasts longer", of("", "6", "6", "18")),
                RuleExample.breaks(
                        "all are equal, and no type is told", of("", "6", "6", "6"), "/projects/0/totalBudget"),
                RuleExample.breaks("a project goes on, and is equal", of("延续项目", "6"), "/projects/0/totalBudget"),
                RuleExample.notApplicable("the projects come every year", of("经常性", "6", "6", "6")),
                RuleExample.notApplicable("too few to tell", of("", "6", "6")),
                RuleExample.notApplicable(
                        "there are no projects", Samples.table().build()));
    }

    private static DepartmentTargetTable of(String type, String... totals) {
        DepartmentTargetTable.Builder table = Samples.table();
        for (int i = 0; i < totals.length; i++) {
            Project project = Samples.project("项目" + i, totals[i], "6");
            table.addProjects(type.isEmpty() ? project : project.withType(Optional.of(type)));
        }
        return table.build();
    }

    @Override
    public void check(RuleContext context) {
        Money money = Money.of(context);
        List<ModelPath> equal = new ArrayList<>();
        boolean lasting = false;
        boolean different = false;
        for (int i = 0; i < context.table().projects().size(); i++) {
            Project project = context.table().projects().get(i);
            Optional<BigDecimal> total = project.totalBudget().flatMap(money::value);
            Optional<BigDecimal> year = project.yearBudget().flatMap(money::value);
            String type = project.type().orElse("");
            if (total.isEmpty() || year.isEmpty() || year.get().signum() == 0) {
                continue;
            }
            if (total.get().compareTo(year.get()) != 0) {
                different = true;
            } else if (!ANNUAL.isIn(type)) {
                lasting |= LASTING.isIn(type);
                equal.add(ModelPath.root().to("projects").at(i).to("totalBudget"));
            }
        }
        if (different) {
            context.holds();
        } else if (lasting || equal.size() >= LEAST) {
            context.report(Finding.of(EQUAL).at(equal.get(0)).with("total", equal.size()), equal);
        }
    }
}
