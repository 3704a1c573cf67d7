package io.github.jixiao.grid;

import io.github.jixiao.finding.Finding;

/** Says that a file cannot be read at all, and why. It never leaves the library: readers turn it into a result. */
public final class RejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Refuses a file.
     *
     * @param finding why
     */
    public RejectedException(Finding finding) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    /**
     * Why the file is refused.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }
}
