package io.github.jixiao.check;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an office makes of the rules (审核口径): which it wants and does not want, how grave it takes others, by which
 * numbers they go, and which single findings it has accepted. Immutable.
 *
 * @param on ids of the rules that are switched on, of those that are run only when asked for
 * @param off ids of the rules that are switched off
 * @param grades how grave the findings of a rule are taken, by its id
 * @param settings the numbers that rules go by, by the id of the {@linkplain RuleSetting setting}
 * @param regime the id of the regime within which levels are judged, whatever they are called; empty where each table
 *     tells its own
 * @param accepted the findings that are accepted
 */
public record CheckPolicy(
        Set<String> on,
        Set<String> off,
        Map<String, Severity> grades,
        Map<String, BigDecimal> settings,
        Optional<String> regime,
        List<Acceptance> accepted) {

    private static final CheckPolicy STANDARD = builder().build();

    /**
     * Takes copies of the collections.
     *
     * @param on the rules that are switched on
     * @param off the rules that are switched off
     * @param grades how grave findings are taken
     * @param settings the numbers that rules go by
     * @param regime the regime within which levels are judged
     * @param accepted the findings that are accepted
     */
    public CheckPolicy {
        on = Collections.unmodifiableSet(new TreeSet<>(on));
        off = Collections.unmodifiableSet(new TreeSet<>(off));
        grades = Collections.unmodifiableMap(new TreeMap<>(grades));
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        accepted = List.copyOf(accepted);
    }

    /**
     * The policy that changes nothing.
     *
     * @return all rules, graded as they are
     */
    public static CheckPolicy standard() {
        return STANDARD;
    }

    /**
     * Starts a policy.
     *
     * @return a builder that changes nothing yet
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts with all of this policy.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.on.addAll(on);
        builder.off.addAll(off);
        builder.grades.putAll(grades);
        builder.settings.putAll(settings);
        builder.regime = regime;
        builder.accepted.addAll(accepted);
        return builder;
    }

    /**
     * Whether a rule is wanted.
     *
     * @param rule the rule
     * @return whether it is not switched off, or switched on where it is run only when asked for
     */
    public boolean wants(Rule rule) {
        String id = rule.id();
        return rule.description().onRequest() ? on.contains(id) : !off.contains(id);
    }

    BigDecimal setting(RuleSetting setting) {
        return settings.getOrDefault(setting.id(), setting.standard());
    }

    Finding grade(Finding finding) {
        Severity grade = grades.get(finding.code());
        return grade == null ? finding : finding.graded(grade);
    }

    Optional<String> reason(Finding finding) {
        return accepted.stream()
                .filter(acceptance -> acceptance.covers(finding))
                .map(Acceptance::reason)
                .findFirst();
    }

    /** Collects a policy. Not safe for use by several threads. */
    public static final class Builder {

        private final Set<String> on = new TreeSet<>();
        private final Set<String> off = new TreeSet<>();
        private final Map<String, BigDecimal> settings = new TreeMap<>();
        private Optional<String> regime = Optional.empty();
        private final Map<String, Severity> grades = new TreeMap<>();
        private final List<Acceptance> accepted = new ArrayList<>();

        private Builder() {}

        /**
         * Switches rules off. They still keep weaker rules from reporting the same mistake.
         *
         * @param rules the ids of the rules
         * @return this
         */
        public Builder switchOff(String... rules) {
            for (String rule : rules) {
                off.add(rule);
                on.remove(rule);
            }
            return this;
        }

        /**
         * Switches rules on, such as are run only when asked for.
         *
         * @param rules the ids of the rules
         * @return this
         */
        public Builder switchOn(String... rules) {
            for (String rule : rules) {
                on.add(rule);
                off.remove(rule);
            }
            return this;
        }

        /**
         * Sets a number that a rule goes by.
         *
         * @param setting the id of the {@linkplain RuleSetting setting}
         * @param number the number, in the unit of the setting
         * @return this
         */
        public Builder set(String setting, BigDecimal number) {
            settings.put(setting, number);
            return this;
        }

        /**
         * Judges levels within one regime, whatever a table's levels are called.
         *
         * @param id the id of a regime of the checker's taxonomy, for example {@code GUIDELINE_2021}
         * @return this
         */
        public Builder regime(String id) {
            regime = Optional.of(id);
            return this;
        }

        /**
         * Grades all findings of a rule otherwise.
         *
         * @param rule the id of the rule
         * @param severity how grave it is taken
         * @return this
         */
        public Builder grade(String rule, Severity severity) {
            grades.put(rule, severity);
            return this;
        }

        /**
         * Accepts a finding as it stands.
         *
         * @param finding a finding of an earlier report
         * @param reason why it is accepted; not blank
         * @return this
         * @throws IllegalArgumentException where the reason is blank
         */
        public Builder accept(Finding finding, String reason) {
            return accept(Acceptance.of(finding, reason));
        }

        /**
         * Accepts findings as they stand.
         *
         * @param findings what is accepted
         * @return this
         */
        public Builder accept(Acceptance... findings) {
            accepted.addAll(Arrays.asList(findings));
            return this;
        }

        /**
         * The finished policy.
         *
         * @return the policy
         */
        public CheckPolicy build() {
            return new CheckPolicy(on, off, grades, settings, regime, accepted);
        }
    }
}
