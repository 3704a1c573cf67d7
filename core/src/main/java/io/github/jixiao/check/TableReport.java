package io.github.jixiao.check;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the check of one table brought to light. Immutable.
 *
 * @param table the table that was checked
 * @param place where it stands in its document; empty where it was never read
 * @param findings what is wrong, in the order of the table
 * @param accepted what is wrong but accepted, in the order of the table
 * @param rules what came of every rule, by its id
 * @param faults the rules that threw
 */
public record TableReport(
        DepartmentTargetTable table,
        String place,
        List<Finding> findings,
        List<AcceptedFinding> accepted,
        Map<String, RuleResult> rules,
        List<RuleFault> faults) {

    /**
     * Takes copies of the collections.
     *
     * @param table the table
     * @param place where it stands
     * @param findings what is wrong
     * @param accepted what is accepted
     * @param rules what came of every rule
     * @param faults the rules that threw
     */
    public TableReport {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        faults = List.copyOf(faults);
    }

    /**
     * Puts right what can be: blank totals, wrong shares, white space, numbering, goals of which there is only the label.
     * Accepted findings are left as they are. Checked and fixed again, nothing more changes.
     *
     * @return the table with what was changed
     */
    public FixedTable fixed() {
        return FixedTable.of(table, findings);
    }
}
