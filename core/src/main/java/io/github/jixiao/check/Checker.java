package io.github.jixiao.check;

import io.github.jixiao.check.RuleContext.Reported;
import io.github.jixiao.check.rules.StandardRules;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.model.IndicatorTaxonomy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks tables by rules. Immutable; one checker serves any number of threads.
 *
 * <pre>{@code
 * CheckReport report = Checker.standard().check(read);
 * report.findings().forEach(System.out::println);
 * }</pre>
 */
public final class Checker {

    private static final Checker STANDARD = builder().addStandard().build();

    private final List<Rule> rules;
    private final CheckPolicy policy;
    private final IndicatorTaxonomy taxonomy;
    private final Optional<IndicatorRegime> regime;

    private Checker(Builder builder) {
        rules = List.copyOf(builder.rules.values());
        policy = builder.policy;
        taxonomy = builder.taxonomy;
        regime = policy.regime().flatMap(taxonomy::regime);
    }

    /**
     * The checker with all rules of the standard, graded as they are.
     *
     * @return always the same
     */
    public static Checker standard() {
        return STANDARD;
    }

    /**
     * Starts a checker.
     *
     * @return a builder without rules, with the standard policy and taxonomy
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rules of this checker.
     *
     * @return in the order of their ids
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * What names of levels mean to this checker.
     *
     * @return the taxonomy
     */
    public IndicatorTaxonomy taxonomy() {
        return taxonomy;
    }

    /**
     * The same rules under another policy.
     *
     * @param wanted the policy
     * @return the checker
     * @throws IllegalArgumentException where the policy names a regime that the taxonomy does not have
     */
    public Checker withPolicy(CheckPolicy wanted) {
        return builder().addAll(rules).taxonomy(taxonomy).policy(wanted).build();
    }

    /**
     * Checks all tables that were read from a file.
     *
     * @param read what was read
     * @return the report; its findings have places on the paper
     */
    public CheckReport check(ReadResult read) {
        return new CheckReport(read.tables().stream().map(this::report).toList(), read.findings());
    }

    /**
     * Checks a table that was read from a file.
     *
     * @param read the table with its places
     * @return the report; its findings have places on the paper
     */
    public CheckReport check(ReadTable read) {
        return new CheckReport(List.of(report(read)), read.findings());
    }

    /**
     * Checks a table that a program has made.
     *
     * @param table the table
     * @return the report; its findings have paths, but no places on paper
     */
    public CheckReport check(DepartmentTargetTable table) {
        return new CheckReport(List.of(report(table, SourceMap.empty(), "")), List.of());
    }

    private TableReport report(ReadTable read) {
        return report(read.table(), read.sourceMap(), read.place());
    }

    private TableReport report(DepartmentTargetTable table, SourceMap map, String place) {
        TableView view = TableView.of(table, map, regime, taxonomy, policy);
        List<RuleContext> contexts = new ArrayList<>();
        List<RuleFault> faults = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.description().onRequest() && !policy.wants(rule)) {
                continue;
            }
            RuleContext context = new RuleContext(rule, view);
            try {
                rule.check(context);
                contexts.add(context);
            } catch (RuntimeException fault) {
                if (policy.wants(rule)) {
                    faults.add(new RuleFault(rule.id(), fault));
                }
            }
        }
        Precedence.apply(contexts);
        contexts.removeIf(context -> !policy.wants(context.rule()));
        return report(table, place, contexts, faults);
    }

    private TableReport report(
            DepartmentTargetTable table, String place, List<RuleContext> contexts, List<RuleFault> faults) {
        List<Finding> findings = new ArrayList<>();
        Map<String, RuleResult> results = new TreeMap<>();
        for (RuleFault fault : faults) {
            results.put(fault.rule(), new RuleResult(RuleOutcome.NOT_JUDGED, List.of()));
        }
        for (RuleContext context : contexts) {
            results.put(context.rule().id(), context.result());
            context.reported().stream()
                    .map(Reported::finding)
                    .map(policy::grade)
                    .forEach(findings::add);
        }
        List<Finding> open = new ArrayList<>();
        List<AcceptedFinding> accepted = new ArrayList<>();
        for (Finding finding : FindingOrder.sorted(findings)) {
            Optional<String> reason = policy.reason(finding);
            reason.ifPresentOrElse(text -> accepted.add(new AcceptedFinding(finding, text)), () -> open.add(finding));
        }
        return new TableReport(table, place, open, accepted, results, faults);
    }

    /** Collects the rules of a checker. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, Rule> rules = new TreeMap<>();
        private CheckPolicy policy = CheckPolicy.standard();
        private IndicatorTaxonomy taxonomy = IndicatorTaxonomy.standard();

        private Builder() {}

        /**
         * Adds all rules of the standard.
         *
         * @return this
         */
        public Builder addStandard() {
            return addAll(StandardRules.all());
        }

        /**
         * Adds a rule.
         *
         * @param rule the rule
         * @return this
         * @throws IllegalArgumentException where another rule has the same id
         */
        public Builder add(Rule rule) {
            if (rules.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
            return this;
        }

        /**
         * Adds several rules.
         *
         * @param more the rules
         * @return this
         * @throws IllegalArgumentException where another rule has the same id as one of them
         */
        public Builder addAll(Collection<? extends Rule> more) {
            more.forEach(this::add);
            return this;
        }

        /**
         * Sets what is made of the rules.
         *
         * @param wanted the policy
         * @return this
         */
        public Builder policy(CheckPolicy wanted) {
            policy = wanted;
            return this;
        }

        /**
         * Sets what names of levels mean.
         *
         * @param wanted the taxonomy, for example the standard one with a regime of one's own
         * @return this
         */
        public Builder taxonomy(IndicatorTaxonomy wanted) {
            taxonomy = wanted;
            return this;
        }

        /**
         * The finished checker.
         *
         * @return the checker
         * @throws IllegalArgumentException where the policy names a regime that the taxonomy does not have
         */
        public Checker build() {
            policy.regime().filter(id -> taxonomy.regime(id).isEmpty()).ifPresent(id -> {
                throw new IllegalArgumentException("there is no regime " + id);
            });
            return new Checker(this);
        }
    }
}
