package io.github.jixiao.check;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.Map;

/** Every text of a table, worked out when a rule first asks for it. Made for one check and used by one thread. */
final class TextIndex {

    private final DepartmentTargetTable table;
    private Map<ModelPath, String> all = Map.of();

    TextIndex(DepartmentTargetTable table) {
        this.table = table;
    }

    Map<ModelPath, String> all() {
        if (all.isEmpty()) {
            all = TableTexts.of(table);
        }
        return all;
    }
}
