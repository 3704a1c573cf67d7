package io.github.jixiao.diff;

import java.util.Optional;

/**
 * A table of one file and the table of the other file that it is compared with. Immutable.
 *
 * @param before the position of the first table in its file, from 0; empty where the second has no partner
 * @param after the position of the second table in its file, from 0; empty where the first has no partner
 * @param department the name of the department; empty where neither table tells it
 * @param diff what changed; nothing where there is no partner
 * @param history what {@link TableDiff#history} finds; empty where the tables are not of consecutive years
 */
public record TablePair(
        Optional<Integer> before,
        Optional<Integer> after,
        String department,
        TableDiff diff,
        Optional<TableDiff> history) {

    /**
     * Whether there are two tables.
     *
     * @return whether neither is missing
     */
    public boolean isWhole() {
        return before.isPresent() && after.isPresent();
    }
}
