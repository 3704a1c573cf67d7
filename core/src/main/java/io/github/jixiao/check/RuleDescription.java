package io.github.jixiao.check;

import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule says, in words. Immutable.
 *
 * @param id lower case words joined by hyphens, for example {@code fund-balance}; it never changes its meaning
 * @param zh the statement that must hold, in Chinese
 * @param en the same statement in English
 * @param citation the text that the statement comes from
 * @param codes the kinds of its findings, all with the rule's id; not empty
 * @param strongerThan ids of the rules that are silent where this one has spoken, for it is the same mistake
 * @param onRequest whether only offices that ask for the rule want it
 */
public record RuleDescription(
        String id,
        String zh,
        String en,
        String citation,
        List<FindingCode> codes,
        Set<String> strongerThan,
        boolean onRequest) {

    /**
     * Takes copies of the collections.
     *
     * @param id the id of the rule
     * @param zh the statement in Chinese
     * @param en the statement in English
     * @param citation where the statement comes from
     * @param codes the kinds of its findings
     * @param strongerThan ids of the rules that it silences
     * @param onRequest whether only offices that ask for the rule want it
     * @throws IllegalArgumentException where there is no kind of finding, or one with another id
     */
    public RuleDescription {
        codes = List.copyOf(codes);
        strongerThan = java.util.Collections.unmodifiableSet(new TreeSet<>(strongerThan));
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " has no kind of finding");
        }
        for (FindingCode code : codes) {
            if (!code.id().equals(id)) {
                throw new IllegalArgumentException("rule " + id + " cannot report " + code.id());
            }
        }
    }

    /**
     * Describes a rule whose findings all bear its id.
     *
     * @param zh the statement that must hold, in Chinese
     * @param en the same statement in English
     * @param citation where the statement comes from
     * @param first a kind of finding; its id is the rule's
     * @param others further kinds of findings
     * @return a description of a rule that silences no other
     */
    public static RuleDescription of(String zh, String en, String citation, FindingCode first, FindingCode... others) {
        List<FindingCode> codes = new java.util.ArrayList<>(List.of(first));
        codes.addAll(List.of(others));
        return new RuleDescription(first.id(), zh, en, citation, codes, Set.of(), false);
    }

    /**
     * This rule, silencing weaker ones. A finding of a weaker rule is dropped where one of this rule stands at the same
     * path, above or below it, or at a place that the weaker one relates to.
     *
     * @param ids the ids of the weaker rules; those that a checker does not have do not matter
     * @return the copy
     */
    public RuleDescription silencing(String... ids) {
        return new RuleDescription(id, zh, en, citation, codes, Set.of(ids), onRequest);
    }

    /**
     * This rule, run only where a {@linkplain CheckPolicy.Builder#switchOn policy} asks for it.
     *
     * @return the copy
     */
    public RuleDescription whenAsked() {
        return new RuleDescription(id, zh, en, citation, codes, strongerThan, true);
    }

    /**
     * How grave it is to break the rule.
     *
     * @return the gravest of its kinds of findings
     */
    public Severity severity() {
        return codes.stream()
                .map(FindingCode::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
