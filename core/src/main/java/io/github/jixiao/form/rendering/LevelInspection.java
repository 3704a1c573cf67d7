package io.github.jixiao.form.rendering;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorGroup;
import io.github.jixiao.model.IndicatorGroup.Subgroup;
import java.util.List;

/**
 * Finds levels that are absent below present ones. On paper a blank below a filled cell is a blank only in a column that
 * has merged cells; elsewhere it means the same as above.
 */
final class LevelInspection {

    private final RecordInspection records;
    private final List<IndicatorGroup> groups;
    private final ModelPath path;

    LevelInspection(RecordInspection records, List<Indicator> rows, ModelPath path) {
        this.records = records;
        this.groups = IndicatorGroup.of(rows);
        this.path = path;
    }

    void inspect() {
        boolean merged1 = groups.stream().anyMatch(group -> group.level1().isPresent() && size(group) > 1);
        boolean merged2 = groups.stream()
                .flatMap(group -> group.subgroups().stream())
                .anyMatch(subgroup ->
                        subgroup.level2().isPresent() && subgroup.indicators().size() > 1);
        boolean above1 = false;
        boolean above2 = false;
        int row = 0;
        for (IndicatorGroup group : groups) {
            if (group.level1().isPresent()) {
                above1 = true;
                // level 2 is never carried into another group
                above2 = false;
            } else if (above1 && (!merged1 || size(group) == 1)) {
                records.add(LayoutProblem.LEVEL_ABSENT_BELOW, path.at(row).to("level1"));
            }
            for (Subgroup subgroup : group.subgroups()) {
                if (subgroup.level2().isPresent()) {
                    above2 = true;
                } else if (above2 && !merged2) {
                    records.add(LayoutProblem.LEVEL_ABSENT_BELOW, path.at(row).to("level2"));
                }
                row += subgroup.indicators().size();
            }
        }
    }

    private static int size(IndicatorGroup group) {
        return group.subgroups().stream()
                .mapToInt(subgroup -> subgroup.indicators().size())
                .sum();
    }
}
