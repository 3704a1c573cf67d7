package io.github.jixiao.report;

import io.github.jixiao.check.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.form.reading.ReadTable;
import java.util.ArrayList;
import java.util.List;

/**
 * All findings of a table, numbered.
 *
 * @param open what somebody has to look at: doubts of the reading, then what is wrong by the rules
 * @param accepted what was accepted
 * @param notes what the reader did, for those who want to know
 */
record TableFindings(List<NumberedFinding> open, List<NumberedFinding> accepted, List<NumberedFinding> notes) {

    static TableFindings of(ReadTable read, TableReport checked, Numbering numbering) {
        List<Finding> open = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        for (Finding finding : read.findings()) {
            (finding.severity() == Severity.INFO ? notes : open).add(finding);
        }
        open.addAll(checked.findings());
        return new TableFindings(
                numbering.number(open), numbering.numberAccepted(checked.accepted()), numbering.number(notes));
    }

    /** Those that count; notes of the reading do, accepted ones do not. */
    List<NumberedFinding> counted() {
        List<NumberedFinding> counted = new ArrayList<>(open);
        counted.addAll(notes);
        return counted;
    }
}
