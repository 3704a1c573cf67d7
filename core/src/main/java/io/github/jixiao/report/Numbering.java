package io.github.jixiao.report;

import io.github.jixiao.check.AcceptedFinding;
import io.github.jixiao.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Numbers the findings of a document in the order in which the page lists them. */
final class Numbering {

    private final String prefix;
    private int last;

    Numbering(String prefix) {
        this.prefix = prefix;
    }

    List<NumberedFinding> number(List<Finding> findings) {
        List<NumberedFinding> numbered = new ArrayList<>();
        findings.forEach(finding -> numbered.add(next(finding, "")));
        return numbered;
    }

    List<NumberedFinding> numberAccepted(List<AcceptedFinding> findings) {
        List<NumberedFinding> numbered = new ArrayList<>();
        findings.forEach(accepted -> numbered.add(next(accepted.finding(), accepted.reason())));
        return numbered;
    }

    private NumberedFinding next(Finding finding, String reason) {
        last++;
        return new NumberedFinding(last, prefix + "n" + last, finding, reason);
    }
}
