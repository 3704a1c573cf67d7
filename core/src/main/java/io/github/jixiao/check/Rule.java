package io.github.jixiao.check;

import io.github.jixiao.finding.Severity;
import java.util.List;

/**
 * A statement that must hold for a table (规则).
 *
 * <p>A rule has no state and may be run by several threads at once. It never throws for what stands in a table; one that
 * throws all the same is listed among the {@linkplain CheckReport#faults() faults}, and the other rules go on.
 */
public interface Rule {

    /**
     * What the rule says: its id, its statement, where that comes from and the texts of its findings.
     *
     * @return always the same
     */
    RuleDescription description();

    /**
     * Tables for which the statement holds, and tables that break it.
     *
     * @return made anew at every call; may be empty
     */
    default List<RuleExample> examples() {
        return List.of();
    }

    /**
     * The numbers that an office may want otherwise.
     *
     * @return may be empty
     */
    default List<RuleSetting> settings() {
        return List.of();
    }

    /**
     * Judges a table. A rule that says nothing to the context is not applicable to the table.
     *
     * @param context the table, and where to say what came of it
     */
    void check(RuleContext context);

    /**
     * The id of the rule, which is also the code of its findings.
     *
     * @return for example {@code fund-total-missing}
     */
    default String id() {
        return description().id();
    }

    /**
     * How grave it is to break the rule.
     *
     * @return the gravest of its findings
     */
    default Severity severity() {
        return description().severity();
    }
}
