package io.github.jixiao.word;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;

/** What the readers of one document share: the limits and how much of them is used, the lists, the findings. */
class ReadContext {

    final ReadLimits limits;
    final String part;
    final Lists lists;
    private final Findings findings;
    private int grids;
    private int cells;

    ReadContext(ReadLimits limits, Findings findings, String part, Lists lists) {
        this.limits = limits;
        this.findings = findings;
        this.part = part;
        this.lists = lists;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds a finding that concerns the document as a whole and is said once. */
    void once(WordCode code) {
        findings.once(code);
    }

    void tracked() {
        once(WordCode.TRACKED_CHANGES);
    }

    void embedded() {
        once(WordCode.EMBEDDED_CONTENT);
    }

    void countGrid() throws RejectedException {
        count(++grids, limits.grids(), "tables");
    }

    /** Paragraphs of the body count like cells: a file of nothing but paragraphs is to stay small, too. */
    void countCell() throws RejectedException {
        count(++cells, limits.cells(), "cells");
    }

    static void count(int number, int limit, String what) throws RejectedException {
        if (number > limit) {
            throw GateCode.LIMIT_CELLS.rejected("what", what, "limit", limit);
        }
    }
}
