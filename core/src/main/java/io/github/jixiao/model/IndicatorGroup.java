package io.github.jixiao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of indicators with the same level 1 (一级指标), as the paper groups them.
 *
 * @param level1 the name of level 1, or empty where the rows have none
 * @param subgroups the runs with the same level 2 within it; not empty
 */
public record IndicatorGroup(Optional<String> level1, List<Subgroup> subgroups) {

    /**
     * Takes a copy of the list.
     *
     * @param level1 the name of level 1
     * @param subgroups the runs within it
     */
    public IndicatorGroup {
        subgroups = List.copyOf(subgroups);
    }

    /**
     * A run of indicators with the same level 2 (二级指标).
     *
     * @param level2 the name of level 2, or empty where the rows have none
     * @param indicators the rows; not empty
     */
    public record Subgroup(Optional<String> level2, List<Indicator> indicators) {

        /**
         * Takes a copy of the list.
         *
         * @param level2 the name of level 2
         * @param indicators the rows
         */
        public Subgroup {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * Groups rows by their levels. A level that comes back later makes a second group: the paper's order is kept.
     *
     * @param indicators rows in their order
     * @return the groups in their order
     */
    public static List<IndicatorGroup> of(List<Indicator> indicators) {
        List<IndicatorGroup> groups = new ArrayList<>();
        for (List<Indicator> run : runs(indicators, 1)) {
            List<Subgroup> subgroups = new ArrayList<>();
            for (List<Indicator> rows : runs(run, 2)) {
                subgroups.add(new Subgroup(rows.get(0).level2(), rows));
            }
            groups.add(new IndicatorGroup(run.get(0).level1(), subgroups));
        }
        return List.copyOf(groups);
    }

    private static List<List<Indicator>> runs(List<Indicator> rows, int level) {
        List<List<Indicator>> runs = new ArrayList<>();
        for (Indicator row : rows) {
            List<Indicator> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !level(last.get(0), level).equals(level(row, level))) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(row);
        }
        return runs;
    }

    private static Optional<String> level(Indicator row, int level) {
        return level == 1 ? row.level1() : row.level2();
    }
}
