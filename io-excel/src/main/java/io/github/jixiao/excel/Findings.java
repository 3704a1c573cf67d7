package io.github.jixiao.excel;

import io.github.jixiao.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one file, no more than allowed. */
final class Findings {

    private final List<Finding> listed = new ArrayList<>();
    private final int limit;
    private int more;

    Findings(int limit) {
        this.limit = limit;
    }

    void add(Finding finding) {
        if (listed.size() < limit) {
            listed.add(finding);
        } else {
            more++;
        }
    }

    /** Says that a sheet is the list of a review, which is none of what was submitted. */
    void summary(Sheet sheet) {
        add(ExcelCode.SUMMARY_SKIPPED.finding().with("sheet", sheet.name()));
    }

    List<Finding> list() {
        if (more == 0) {
            return List.copyOf(listed);
        }
        List<Finding> all = new ArrayList<>(listed);
        all.add(ExcelCode.MORE_FINDINGS.finding().with("count", more));
        return all;
    }
}
