package io.github.jixiao.check;

import io.github.jixiao.finding.ModelPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of a rule. Immutable.
 *
 * @param outcome the verdict
 * @param unjudged what was missing or unreadable, so that there is no verdict on it
 */
public record RuleResult(RuleOutcome outcome, List<ModelPath> unjudged) {

    /**
     * Takes a copy of the list.
     *
     * @param outcome the verdict
     * @param unjudged what was missing or unreadable
     */
    public RuleResult {
        unjudged = List.copyOf(unjudged);
    }

    /** The worse outcome of the same rule over two tables. */
    RuleResult worst(RuleResult other) {
        Set<ModelPath> inputs = new LinkedHashSet<>(unjudged);
        inputs.addAll(other.unjudged);
        return new RuleResult(outcome.compareTo(other.outcome) >= 0 ? outcome : other.outcome, List.copyOf(inputs));
    }
}
