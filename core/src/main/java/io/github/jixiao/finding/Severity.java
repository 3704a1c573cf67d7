package io.github.jixiao.finding;

/** How grave a finding (问题) is, gravest first. */
public enum Severity {
    /** The table is wrong or something of it was lost: it cannot be accepted as it is. */
    ERROR,
    /** The table is doubtful: somebody should look. */
    WARNING,
    /** Worth knowing; nobody has to act. */
    INFO
}
