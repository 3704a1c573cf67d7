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
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import java.util.List;

/**
 * Every goal that says something is measured by an indicator. Goals that share a block have none of their own; and where
 * no long-term goal has any, the form has no block for them.
 */
final class GoalNoIndicator implements Rule {

    private static final FindingCode NONE =
            new FindingCode("goal-no-indicator", Severity.ERROR, "目标未设置绩效指标", "no indicator measures the goal");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "每个有内容的目标至少有一个绩效指标",
            "Every goal that says something has at least one indicator",
            Citation.COMPLETENESS,
            NONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Goal goal = Goal.annual(1, "保障履职", Samples.rows());
        Goal bare = Goal.annual(2, "服务群众");
        Goal longTerm = Goal.builder().horizon(Horizon.LONG_TERM).text("长期保障履职").build();
        return List.of(
                RuleExample.holds("the form has no indicators for long-term goals", Samples.goals(longTerm, goal)),
                RuleExample.breaks("the second goal has none", Samples.goals(goal, bare), "/goals/1/indicators"),
                RuleExample.breaks(
                        "one of two long-term goals has none",
                        Samples.goals(longTerm, longTerm.withIndicators(List.of(Samples.rows()))),
                        "/goals/0/indicators"),
                RuleExample.notApplicable(
                        "both share a block",
                        Samples.table()
                                .addGoals(bare, bare)
                                .addSharedIndicators(Samples.rows())
                                .build()));
    }

    @Override
    public void check(RuleContext context) {
        DepartmentTargetTable table = context.table();
        if (!table.sharedIndicators().isEmpty()) {
            return;
        }
        boolean longTerm = table.goals().stream()
                .anyMatch(goal -> goal.horizon() == Horizon.LONG_TERM
                        && !goal.indicators().isEmpty());
        for (int i = 0; i < table.goals().size(); i++) {
            Goal goal = table.goals().get(i);
            if (TextKey.blank(goal.text()) || (goal.horizon() == Horizon.LONG_TERM && !longTerm)) {
                continue;
            }
            context.holds();
            if (goal.indicators().isEmpty()) {
                context.report(
                        Finding.of(NONE).at(ModelPath.root().to("goals").at(i).to("indicators")));
            }
        }
    }
}
