package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a file: its tables, what could not be read, and where everything stands. Immutable.
 *
 * @param tables the department tables, in the order of the document
 * @param others recognised neighbours, in the order of the document
 * @param document the document as the format read it; empty where the file was refused
 * @param findings all findings of the reading: those of the file, then those of each table
 */
public record ReadResult(
        List<ReadTable> tables, List<OtherTable> others, Optional<SourceDocument> document, List<Finding> findings) {

    /**
     * Takes copies of the lists.
     *
     * @param tables the department tables
     * @param others recognised neighbours
     * @param document the document
     * @param findings all findings of the reading
     */
    public ReadResult {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
        findings = List.copyOf(findings);
    }

    /**
     * The result of a file that was refused.
     *
     * @param reason why
     * @return a result without tables
     */
    public static ReadResult rejected(Finding reason) {
        return new ReadResult(List.of(), List.of(), Optional.empty(), List.of(reason));
    }

    /**
     * What came of it.
     *
     * @return computed from the tables and findings
     */
    public ReadStatus status() {
        if (tables.isEmpty() && others.isEmpty()) {
            return ReadStatus.REJECTED;
        }
        boolean doubt = findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
        return doubt || tables.isEmpty() ? ReadStatus.PARTIAL : ReadStatus.READ;
    }

    /**
     * The table, where the file holds exactly one.
     *
     * @return empty where it holds none or several
     */
    public Optional<DepartmentTargetTable> table() {
        return tables.size() == 1 ? Optional.of(tables.get(0).table()) : Optional.empty();
    }

    /**
     * What became of all cells.
     *
     * @return the accounts of all tables together
     */
    public CellAccount account() {
        return tables.stream().map(ReadTable::account).reduce(CellAccount.NONE, CellAccount::plus);
    }
}
