package io.github.jixiao.fill;

import io.github.jixiao.finding.Address;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.reading.RecordArea.Cell;
import io.github.jixiao.model.IndicatorLevel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The level cells of a block while it is filled: what is printed in them, and what was put there. */
final class Levels {

    private final Map<Address, String> assigned = new HashMap<>();

    /** Where no cells of a level are merged, what is printed in one holds for the blank ones below. */
    static void carry(List<BlockRow> rows) {
        boolean merged1 = isMerged(rows, "level1");
        boolean merged2 = isMerged(rows, "level2");
        String last1 = "";
        String last2 = "";
        for (BlockRow row : rows) {
            String text1 = printed(row, "level1");
            String text2 = printed(row, "level2");
            last2 = text2.isEmpty() && text1.isEmpty() ? last2 : text2;
            last1 = text1.isEmpty() ? last1 : text1;
            row.carried1 = merged1 ? text1 : last1;
            row.carried2 = merged2 ? text2 : last2;
        }
    }

    private static boolean isMerged(List<BlockRow> rows, String property) {
        Set<Address> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> !printed(row, property).isEmpty())
                .flatMap(row -> row.address(property).stream())
                .anyMatch(address -> !seen.add(address));
    }

    private static String printed(BlockRow row, String property) {
        return row.cell(property)
                .map(cell -> LabelText.oneLine(cell.slot().printed()))
                .orElse("");
    }

    /** What stands in a level cell, or was put there; empty where it is still free. */
    String text(BlockRow row, String property) {
        String printed = printed(row, property);
        return printed.isEmpty() ? row.address(property).map(assigned::get).orElse("") : printed;
    }

    void assign(BlockRow row, String property, String level) {
        Optional<Address> address = row.address(property);
        if (!level.isEmpty() && text(row, property).isEmpty() && address.isPresent()) {
            assigned.put(address.get(), level);
        }
    }

    /**
     * How well a row fits a level.
     *
     * @return -1 where it does not, 2 where the level stands there, 1 where it stands above, 0 where the row is free
     */
    int fit(BlockRow row, String property, String level) {
        Optional<Cell> cell = row.cell(property);
        if (cell.isEmpty()) {
            return 2;
        }
        String there = text(row, property);
        if (!there.isEmpty()) {
            return !level.isEmpty() && same(there, level) ? 2 : -1;
        }
        String carried = property.equals("level1") ? row.carried1 : row.carried2;
        return !carried.isEmpty() && same(carried, level) ? 1 : 0;
    }

    /** Whether two names are of one level, but for the suffix, numbering and white space. */
    static boolean same(String one, String other) {
        return IndicatorLevel.key(one).equals(IndicatorLevel.key(other));
    }
}
