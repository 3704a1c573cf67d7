package io.github.jixiao.report;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.reading.CellAccount;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadTable;
import java.util.List;
import java.util.Optional;

/**
 * A file, what was read from it and what its check brought to light. Immutable.
 *
 * @param name what the page calls it, for example the name of the file
 * @param read what was read
 * @param report the report of the check of just this
 */
public record CheckedDocument(String name, ReadResult read, CheckReport report) {

    /**
     * Checks that both speak of the same tables.
     *
     * @param name what the page calls it
     * @param read what was read
     * @param report the report of its check
     * @throws IllegalArgumentException where the report is of other tables
     */
    public CheckedDocument {
        if (!read.tables().stream()
                .map(ReadTable::table)
                .toList()
                .equals(report.tables().stream().map(checked -> checked.table()).toList())) {
            throw new IllegalArgumentException("the report is not of what was read");
        }
    }

    /**
     * Tables that a program has made.
     *
     * @param name what the page calls them
     * @param report the report of their check
     * @return a document without paper of its own
     */
    public static CheckedDocument of(String name, CheckReport report) {
        List<ReadTable> tables = report.tables().stream()
                .map(checked ->
                        new ReadTable(checked.table(), checked.place(), SourceMap.empty(), List.of(), CellAccount.NONE))
                .toList();
        return new CheckedDocument(name, new ReadResult(tables, List.of(), Optional.empty(), report.reading()), report);
    }

    /** What the reader had to say about the file and none of its tables. */
    List<Finding> ofFile() {
        int ofTables = read.tables().stream()
                .mapToInt(table -> table.findings().size())
                .sum();
        return read.findings().subList(0, read.findings().size() - ofTables);
    }
}
