package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Goals and indicators speak of what the department is there for, and of all on which it spends much. Told by the topics
 * that texts share; where a name stands alone, or tells only running costs, its topic may go by other words.
 */
final class GoalCoversDuty implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Shorter texts may speak of the same in other words. */
    private static final int FEWEST_TOPICS = 20;

    private static final RuleSetting LEAST_PERCENT = RuleSetting.of(
            "goal-covers-duty-percent",
            "%",
            "20",
            "项目或任务占金额之和达到多少时，须有对应的目标或指标",
            "the share of all projects or tasks from which one must be covered by a goal or an indicator");

    private static final FindingCode ITEM = new FindingCode(
            "goal-covers-duty",
            Severity.WARNING,
            "“{name}”金额 {amount}，占 {percent}%，没有目标或指标与之对应",
            "no goal or indicator speaks of “{name}”, which takes {amount}, {percent}% of the money");
    private static final FindingCode DUTY = new FindingCode(
            "goal-covers-duty",
            Severity.WARNING,
            "目标和指标均未涉及部门职能和工作任务",
            "neither goals nor indicators speak of what the department is there for");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "目标和指标与部门职能、工作任务相关，主要项目和任务都有对应的目标或指标",
            "Goals and indicators speak of the department's functions and tasks, and of its main projects",
            Citation.RELEVANCE,
            ITEM,
            DUTY);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(LEAST_PERCENT);
    }

    @Override
    public List<RuleExample> examples() {
        Project rehabilitation = project("康复经费", "686", "用于残疾儿童康复救助");
        Project other = project("其他助残项目经费", "269", "用于其他助残项目");
        String duty = "开展残疾人康复、教育、劳动就业、文化体育、辅助器具供应和残疾预防，维护残疾人合法权益，管理和发放残疾人证";
        return List.of(
                RuleExample.holds("the goal speaks of it", projects(rehabilitation)),
                RuleExample.holds("a small project", projects(rehabilitation, other.withYearBudget(amount("69")))),
                RuleExample.holds("running costs", projects(rehabilitation, project("机关运转经费", "400", "水电和后勤"))),
                RuleExample.holds(
                        "the same in another order",
                        projects(project("贫困儿童康复和残疾预防", "400", "购买筛查"), project("儿童残障救助", "400", "发放救助金"))),
                RuleExample.breaks("nothing speaks of it", projects(rehabilitation, other), "/projects/1/name"),
                RuleExample.breaks(
                        "the goals are another department's",
                        Samples.table()
                                .functions(duty)
                                .addGoals(Goal.annual(1, "新建农村公路一百公里，养护桥梁六十座，城乡公交线网更加便捷，路面病害处置及时", Samples.rows()))
                                .build(),
                        "/goals"),
                RuleExample.notJudged(
                        "an amount is no number",
                        projects(rehabilitation, other.withYearBudget(amount("约300"))),
                        "/projects/1/yearBudget"),
                RuleExample.notApplicable(
                        "a name alone may be said in other words", projects(other.withPurpose(Optional.empty()))),
                RuleExample.notApplicable(
                        "there are no goals",
                        Samples.table().addProjects(rehabilitation).build()));
    }

    private static Optional<Amount> amount(String text) {
        return Optional.of(Amount.parse(text));
    }

    private static Project project(String name, String budget, String purpose) {
        return Samples.project(name, budget, budget).withPurpose(Optional.of(purpose));
    }

    private static DepartmentTargetTable projects(Project... projects) {
        return Samples.table()
                .addProjects(projects)
                .addGoals(Goal.annual(1, "残疾儿童得到康复救助", Samples.rows()))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        DepartmentTargetTable table = context.table();
        Topics goals = Workload.goals(context);
        if (goals.size() == 0) {
            return;
        }
        Topics duty = Workload.duty(table);
        if (duty.size() >= FEWEST_TOPICS && goals.size() >= FEWEST_TOPICS) {
            context.holds();
            if (!duty.touch(goals)) {
                context.report(
                        Finding.of(DUTY).at(ModelPath.root().to("goals")),
                        List.of(ModelPath.root().to("functions")));
                return;
            }
        }
        Money money = Money.of(context);
        check(context, money, Workload.projects(table), goals);
        check(context, money, Workload.tasks(table), goals);
    }

    private static void check(RuleContext context, Money money, List<Workload> items, Topics goals) {
        if (items.stream().noneMatch(Workload::telling)) {
            return;
        }
        Money.Sum sum = money.sum(items.stream().map(Workload::amount).toList());
        sum.unreadable().ifPresent(context::notJudged);
        BigDecimal total = sum.value().orElse(BigDecimal.ZERO);
        for (Workload item : items) {
            Optional<BigDecimal> amount = money.value(item.amount());
            if (total.signum() <= 0 || amount.isEmpty() || !item.telling()) {
                continue;
            }
            context.holds();
            BigDecimal percent = amount.get().multiply(HUNDRED).divide(total, 1, RoundingMode.HALF_UP);
            if (percent.compareTo(context.setting(LEAST_PERCENT)) >= 0
                    && !item.topics().touch(goals)) {
                context.report(
                        Finding.of(ITEM)
                                .at(item.path().to("name"))
                                .with("name", item.name())
                                .with("amount", amount.get().toPlainString())
                                .with("percent", percent.toPlainString()),
                        List.of(item.amount().path()));
            }
        }
    }
}
