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
import io.github.jixiao.model.Horizon;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A table has goals of both kinds. The short form of districts has annual goals only, so an office must ask for this. */
final class GoalBothHorizons implements Rule {

    private static final FindingCode NO_LONG_TERM = new FindingCode(
            "goal-both-horizons", Severity.ERROR, "只有年度目标，没有长期目标", "there are annual goals but no long-term goal");
    private static final FindingCode NO_ANNUAL = new FindingCode(
            "goal-both-horizons", Severity.ERROR, "只有长期目标，没有年度目标", "there are long-term goals but no annual goal");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "长期目标和年度目标都要填报",
                    "A table has both long-term and annual goals",
                    Citation.COMPLETENESS,
                    NO_LONG_TERM,
                    NO_ANNUAL)
            .whenAsked();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Goal annual = Goal.annual(1, "保障履职", Samples.rows());
        Goal longTerm = annual.withHorizon(Horizon.LONG_TERM);
        return List.of(
                RuleExample.holds("one of each", Samples.goals(longTerm, annual)),
                RuleExample.breaks(
                        "the long-term one is only its label",
                        Samples.goals(Samples.unused(1).withHorizon(Horizon.LONG_TERM), annual),
                        "/goals"),
                RuleExample.breaks("no annual one", Samples.goals(longTerm), "/goals"),
                RuleExample.notApplicable("there are no goals", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        List<Goal> goals = context.table().goals();
        if (goals.isEmpty()) {
            return;
        }
        context.holds();
        Set<Horizon> kinds = EnumSet.noneOf(Horizon.class);
        GoalPlaceholder.used(goals).forEach(i -> kinds.add(goals.get(i).horizon()));
        if (kinds.size() < Horizon.values().length) {
            FindingCode missing = kinds.contains(Horizon.ANNUAL) ? NO_LONG_TERM : NO_ANNUAL;
            context.report(Finding.of(missing).at(ModelPath.root().to("goals")));
        }
    }
}
