package io.github.jixiao.check;

/** What came of a rule, the least telling first: of several the last one counts. */
public enum RuleOutcome {
    /** The table has nothing that the rule speaks of. */
    NOT_APPLICABLE,
    /** The statement holds. */
    HOLDS,
    /** Something that the statement speaks of is missing or unreadable, so there is no verdict on it. */
    NOT_JUDGED,
    /** The statement does not hold; findings say where. */
    BROKEN
}
