package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Goal;
import java.util.List;
import java.util.Optional;

/** Every goal says what is to be reached. */
final class GoalEmpty implements Rule {

    private static final FindingCode EMPTY =
            new FindingCode("goal-empty", Severity.ERROR, "绩效目标没有内容", "the goal does not say what is to be reached");

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("每个绩效目标都有内容", "Every goal says what is to be reached", Citation.COMPLETENESS, EMPTY);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Goal goal = Goal.annual(1, "保障履职", Samples.rows());
        return List.of(
                RuleExample.holds("the goal has a text", Samples.goals(goal)),
                RuleExample.breaks(
                        "there are indicators but no text",
                        Samples.goals(goal.withText(Optional.empty())),
                        "/goals/0/text"),
                RuleExample.breaks("…… is no text", Samples.goals(goal.withText(Optional.of("……"))), "/goals/0/text"),
                RuleExample.notApplicable("there are no goals", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        List<Goal> goals = context.table().goals();
        for (int i = 0; i < goals.size(); i++) {
            context.holds();
            if (TextKey.blank(goals.get(i).text())) {
                context.report(
                        Finding.of(EMPTY).at(ModelPath.root().to("goals").at(i).to("text")));
            }
        }
    }
}
