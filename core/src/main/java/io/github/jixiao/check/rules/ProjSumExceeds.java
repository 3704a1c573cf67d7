package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The projects that a table lists, or names in its tasks, cost no more than all projects do. Judged by what can be read:
 * further projects only cost more.
 */
final class ProjSumExceeds implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final RuleSetting AMOUNT = RuleSetting.of(
            "proj-sum-exceeds-amount",
            "",
            "0.10",
            "允许超出项目支出的金额，按表中资金单位",
            "by how much the projects may exceed, in the table's unit");
    private static final RuleSetting PERCENT = RuleSetting.of(
            "proj-sum-exceeds-percent",
            "%",
            "0.5",
            "允许超出项目支出的比例",
            "by how much of the project expenditure the projects may exceed");

    private static final FindingCode EXCEEDS = new FindingCode(
            "proj-sum-exceeds",
            Severity.ERROR,
            "所列项目金额之和 {sum} 超过项目支出 {amount}，多 {difference}",
            "the listed projects cost {sum}, {difference} more than the project expenditure {amount}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "纳入绩效管理的项目金额之和不超过项目支出",
            "The projects listed cost no more than the project expenditure",
            Citation.SUITABILITY,
            EXCEEDS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(AMOUNT, PERCENT);
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/composition/expenditure/lines/0/amount";
        return List.of(
                RuleExample.holds("the main projects only", of("100", "60", "30")),
                RuleExample.holds("half a percent more, by rounding", of("100", "60.5", "40")),
                RuleExample.breaks("one percent more", of("100", "61", "40"), place),
                RuleExample.breaks("too much, although one is unreadable", of("100", "101", "约3"), place),
                RuleExample.breaks("projects that tasks name", tasks("60", "50"), place),
                RuleExample.holds("a project that two tasks name counts once", tasks("60", "60")),
                RuleExample.notJudged("the expenditure is no number", of("约100", "61", "40"), place),
                RuleExample.notApplicable(
                        "no project is named", Samples.expenditure(Samples.lines(Samples.line("项目支出", "10")))));
    }

    private static DepartmentTargetTable.Builder of(String expenditure) {
        return Samples.table().from(Samples.expenditure(Samples.lines(Samples.line("项目支出", expenditure))));
    }

    private static DepartmentTargetTable of(String expenditure, String one, String other) {
        return of(expenditure)
                .addProjects(Samples.project("培训", "200", one), Samples.project("救助", "200", other))
                .build();
    }

    private static DepartmentTargetTable tasks(String one, String other) {
        Task running = Samples.task("机关运转", "基本支出", "500");
        return of("100")
                .addTasks(Samples.task("管护", "养护经费", one), Samples.task("巡查", "养护经费", other), running)
                .build();
    }

    @Override
    public void check(RuleContext context) {
        ProjectMoney projects = ProjectMoney.of(context.table());
        if (projects.expenditure().isEmpty()) {
            return;
        }
        Money money = Money.of(context);
        for (List<MoneyCell> listed : List.of(projects.yearBudgets(), projects.taskAmounts())) {
            check(context, money, projects.expenditure().get(), listed);
        }
    }

    private static void check(RuleContext context, Money money, MoneyCell expenditure, List<MoneyCell> listed) {
        List<MoneyCell> readable =
                listed.stream().filter(cell -> money.value(cell).isPresent()).toList();
        if (readable.isEmpty()) {
            return;
        }
        Optional<BigDecimal> amount = money.value(expenditure);
        if (amount.isEmpty()) {
            context.notJudged(expenditure.path());
            return;
        }
        context.holds();
        Money.Sum sum = money.sum(readable);
        BigDecimal difference = sum.value().orElseThrow().subtract(amount.get());
        BigDecimal tolerance = context.setting(AMOUNT)
                .max(context.setting(PERCENT).multiply(amount.get()).divide(HUNDRED));
        if (difference.compareTo(tolerance) > 0) {
            context.report(
                    Finding.of(EXCEEDS)
                            .at(expenditure.path())
                            .with("sum", sum.value().get().toPlainString())
                            .with("amount", amount.get().toPlainString())
                            .with("difference", difference.toPlainString()),
                    sum.parts());
        }
    }
}
