package io.github.jixiao.review;

import io.github.jixiao.check.AcceptedFinding;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.grid.EditSummary;
import io.github.jixiao.grid.EditSummary.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of all findings that a review copy begins or ends with. */
final class ReviewList {

    private final CheckReport report;
    private final ReviewWords words;

    ReviewList(CheckReport report, ReviewWords words) {
        this.report = report;
        this.words = words;
    }

    EditSummary summary(List<Finding> findings) {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(row(
                    rows.size() + 1,
                    words.severity(finding.severity()),
                    finding,
                    words.message(finding),
                    Optional.of(finding.severity())));
        }
        for (AcceptedFinding accepted : report.accepted()) {
            Finding finding = accepted.finding();
            String text = words.accepted(finding, accepted.reason());
            rows.add(row(rows.size() + 1, words.accepted(), finding, text, Optional.empty()));
        }
        return new EditSummary(words.title(), lead(findings, rows.isEmpty()), words.columns(), rows);
    }

    private List<String> lead(List<Finding> findings, boolean nothing) {
        List<String> lead = new ArrayList<>();
        lead.add(words.counts(
                        count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING),
                        count(findings, Severity.INFO))
                + words.verdict(report.passes()));
        if (nothing) {
            lead.add(words.nothing());
        }
        return lead;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private Row row(int number, String grade, Finding finding, String text, Optional<Severity> severity) {
        // what has an address needs no path: 第1段 is the title
        boolean nowhere = finding.label().isEmpty() && finding.address().isEmpty();
        String item = nowhere ? finding.path().toString() : finding.label();
        return new Row(
                List.of(String.valueOf(number), grade, words.place(finding), item, text, finding.code()),
                severity.map(ReviewCopy::shade));
    }
}
