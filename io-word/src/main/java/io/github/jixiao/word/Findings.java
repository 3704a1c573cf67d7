package io.github.jixiao.word;

import io.github.jixiao.finding.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects what was odd in a file, as much of it as the limits allow. */
final class Findings {

    private final int limit;
    private final List<Finding> list = new ArrayList<>();
    private final Set<WordCode> said = EnumSet.noneOf(WordCode.class);
    private int more;

    Findings(int limit) {
        this.limit = limit;
    }

    void add(Finding finding) {
        if (list.size() < limit) {
            list.add(finding);
        } else {
            more++;
        }
    }

    /** Adds a finding that concerns the document as a whole and is said once. */
    void once(WordCode code) {
        if (said.add(code)) {
            add(code.finding());
        }
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>(list);
        if (more > 0) {
            all.add(WordCode.MORE_FINDINGS.finding().with("count", more));
        }
        return all;
    }
}
