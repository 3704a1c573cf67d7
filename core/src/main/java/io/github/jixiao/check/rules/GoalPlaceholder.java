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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A goal of the form that nobody uses is taken out; but where none is used, the first is one that is missing. */
final class GoalPlaceholder implements Rule {

    private static final FindingCode UNUSED = new FindingCode(
            "goal-placeholder", Severity.WARNING, "未使用的目标应删除", "a goal that is not used should be taken out");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "表中没有只有标签的目标",
                    "The table has no goal of which there is only the label",
                    Citation.COMPLETENESS,
                    UNUSED)
            .silencing("goal-empty");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Goal goal = Goal.annual(1, "保障履职", Samples.rows());
        return List.of(
                RuleExample.holds("every goal is used", Samples.goals(goal)),
                RuleExample.breaks(
                        "the second goal is only its label", Samples.goals(goal, Samples.unused(2)), "/goals/1"),
                RuleExample.breaks(
                        "no goal is used at all", Samples.goals(Samples.unused(1), Samples.unused(2)), "/goals/1"),
                RuleExample.notApplicable("there are no goals", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        List<Goal> goals = context.table().goals();
        Set<Integer> used = Set.copyOf(used(goals));
        for (int i = 0; i < goals.size(); i++) {
            context.holds();
            if (!used.contains(i)) {
                ModelPath path = ModelPath.root().to("goals").at(i);
                context.report(Finding.of(UNUSED)
                        .at(path)
                        .fixedBy(Fix.remove(path, goals.get(i).text().orElse(""))));
            }
        }
    }

    /** The positions of the goals that stay. */
    static List<Integer> used(List<Goal> goals) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            if (!unused(goals.get(i))) {
                used.add(i);
            }
        }
        return used.isEmpty() && !goals.isEmpty() ? List.of(0) : used;
    }

    private static boolean unused(Goal goal) {
        return TextKey.blank(goal.text()) && goal.indicators().isEmpty();
    }
}
