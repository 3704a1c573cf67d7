package io.github.jixiao.check;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a check brought to light. Verdicts are computed from the findings, never stored. Immutable.
 *
 * @param tables a report for every table that was checked, in the order of the document
 * @param reading what the reader had to say before; empty where the table was never read
 */
public record CheckReport(List<TableReport> tables, List<Finding> reading) {

    /**
     * Takes copies of the lists.
     *
     * @param tables the reports of the tables
     * @param reading what the reader had to say
     */
    public CheckReport {
        tables = List.copyOf(tables);
        reading = List.copyOf(reading);
    }

    /**
     * What is wrong by the rules.
     *
     * @return the findings of all tables, without those of the reading and those accepted
     */
    public List<Finding> findings() {
        return tables.stream().flatMap(table -> table.findings().stream()).toList();
    }

    /**
     * What is wrong by the rules but accepted by the policy.
     *
     * @return the accepted findings of all tables
     */
    public List<AcceptedFinding> accepted() {
        return tables.stream().flatMap(table -> table.accepted().stream()).toList();
    }

    /**
     * What came of every rule, the worst over all tables.
     *
     * @return by the id of the rule, in the order of the ids
     */
    public Map<String, RuleResult> rules() {
        Map<String, RuleResult> worst = new TreeMap<>();
        for (TableReport table : tables) {
            table.rules().forEach((id, result) -> worst.merge(id, result, RuleResult::worst));
        }
        return java.util.Collections.unmodifiableMap(worst);
    }

    /**
     * Rules that threw: mistakes of the rules.
     *
     * @return empty where all is well
     */
    public List<RuleFault> faults() {
        return tables.stream().flatMap(table -> table.faults().stream()).toList();
    }

    /**
     * Whether the check could do all its work.
     *
     * @return whether there was a table to check and no rule threw
     */
    public boolean complete() {
        return !tables.isEmpty() && faults().isEmpty();
    }

    /**
     * Whether everything that was handed in is good.
     *
     * @return whether the check is {@linkplain #complete() complete} and there is no error, neither by the rules nor in
     *     the reading
     */
    public boolean passes() {
        return complete()
                && Stream.concat(findings().stream(), reading.stream())
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Puts right what can be in all tables.
     *
     * @return the {@linkplain TableReport#fixed() fixed} tables, in the order of the document
     */
    public List<FixedTable> fixed() {
        return tables.stream().map(TableReport::fixed).toList();
    }
}
