package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The goals of each kind are numbered 1 to n as they stand, or all goals of the table in one row. Goals that are not used
 * and are taken out do not count.
 */
final class GoalNumbering implements Rule {

    private static final FindingCode OTHERWISE = new FindingCode(
            "goal-numbering",
            Severity.INFO,
            "目标编号为 {value}，按顺序应为 {expected}",
            "the goal has the number {value} and should have {expected}");

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("目标从 1 起连续编号", "Goals are numbered from 1 without gaps", Citation.FORM, OTHERWISE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Goal one = Goal.annual(1, "保障履职", Samples.rows());
        Goal two = Goal.annual(2, "服务群众", Samples.rows());
        Goal three = Goal.annual(3, "改善环境", Samples.rows());
        Goal longTerm = one.withHorizon(Horizon.LONG_TERM);
        Goal bare = one.withNumber(Optional.empty());
        return List.of(
                RuleExample.holds("each kind from 1", Samples.goals(longTerm, one, two)),
                RuleExample.holds("all of the table in one row", Samples.goals(longTerm, two, three)),
                RuleExample.holds("the last one is not used", Samples.goals(one, Samples.unused(3))),
                RuleExample.holds("an overview has no number", Samples.goals(bare, one, two)),
                RuleExample.breaks("two is left out", Samples.goals(one, three), "/goals/1/number"),
                RuleExample.breaks("one comes twice", Samples.goals(one, one), "/goals/1/number"),
                RuleExample.breaks(
                        "after the second has been taken out",
                        Samples.goals(one, Samples.unused(2), three),
                        "/goals/2/number"),
                RuleExample.notJudged(
                        "the one without a number may be the second",
                        Samples.goals(one, bare, three),
                        "/goals/1/number"),
                RuleExample.notApplicable("nothing is numbered", Samples.goals(bare, bare)));
    }

    /** A goal that has a number, at its place. */
    private record Numbered(Goal goal, int number, ModelPath path) {}

    @Override
    public void check(RuleContext context) {
        List<Goal> goals = context.table().goals();
        List<Numbered> all = numbered(goals);
        if (all.isEmpty()) {
            return;
        }
        context.holds();
        if (inOrder(all)) {
            return;
        }
        for (Horizon horizon : Horizon.values()) {
            List<Numbered> row = new ArrayList<>(all);
            row.removeIf(one -> one.goal().horizon() != horizon);
            if (!inOrder(row)) {
                check(context, row, goals, horizon);
            }
        }
    }

    private static void check(RuleContext context, List<Numbered> row, List<Goal> goals, Horizon horizon) {
        for (int i : GoalPlaceholder.used(goals)) {
            if (goals.get(i).horizon() == horizon && goals.get(i).number().isEmpty()) {
                context.notJudged(ModelPath.root().to("goals").at(i).to("number"));
                return;
            }
        }
        for (int i = 0; i < row.size(); i++) {
            String value = String.valueOf(row.get(i).number());
            String expected = String.valueOf(i + 1);
            if (!value.equals(expected)) {
                context.report(Finding.of(OTHERWISE)
                        .at(row.get(i).path())
                        .with("value", value)
                        .with("expected", expected)
                        .fixedBy(Fix.replace(row.get(i).path(), value, expected)));
            }
        }
    }

    private static List<Numbered> numbered(List<Goal> goals) {
        List<Numbered> numbered = new ArrayList<>();
        for (int i : GoalPlaceholder.used(goals)) {
            ModelPath path = ModelPath.root().to("goals").at(i).to("number");
            Goal goal = goals.get(i);
            goal.number().ifPresent(number -> numbered.add(new Numbered(goal, number, path)));
        }
        return numbered;
    }

    private static boolean inOrder(List<Numbered> row) {
        int at = 0;
        while (at < row.size() && row.get(at).number() == at + 1) {
            at++;
        }
        return at == row.size();
    }
}
