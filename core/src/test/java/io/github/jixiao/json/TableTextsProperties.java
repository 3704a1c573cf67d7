package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableTextsProperties {

    @Provide
    Arbitrary<DepartmentTargetTable> tables() {
        return Arbitraries.oneOf(Tables.any(), Tables.ordinary());
    }

    @Property(tries = 60)
    void settingEveryTextToItselfChangesNothing(@ForAll("tables") DepartmentTargetTable table) {
        DepartmentTargetTable again = table;
        for (Map.Entry<ModelPath, String> text : TableTexts.of(table).entrySet()) {
            again = TableTexts.with(again, text.getKey(), text.getValue());
        }
        assertThat(again).isEqualTo(table);
    }

    @Property(tries = 60)
    void settingATextChangesThatTextAlone(@ForAll("tables") DepartmentTargetTable table, @ForAll int choice) {
        Map<ModelPath, String> texts = new LinkedHashMap<>(TableTexts.of(table));
        List<ModelPath> free = new ArrayList<>(texts.keySet());
        free.removeIf(path -> List.of("fiscalYear", "moneyUnit", "horizon", "number", "endYear")
                .contains(path.last()));
        if (free.isEmpty()) {
            return;
        }
        ModelPath path = free.get(Math.floorMod(choice, free.size()));
        texts.put(path, "换");
        assertThat(TableTexts.of(TableTexts.with(table, path, "换"))).isEqualTo(texts);
    }

    @Property(tries = 60)
    void whatIsTakenOutIsGone(@ForAll("tables") DepartmentTargetTable table, @ForAll int choice) {
        if (table.goals().isEmpty()) {
            return;
        }
        int goal = Math.floorMod(choice, table.goals().size());
        DepartmentTargetTable without =
                TableTexts.without(table, ModelPath.root().to("goals").at(goal));
        var goals = new ArrayList<>(table.goals());
        goals.remove(goal);
        assertThat(without).isEqualTo(table.withGoals(goals));
    }

    @Property(tries = 10)
    void pathsThatLeadNowhereAreRefused(@ForAll("tables") DepartmentTargetTable table) {
        for (String pointer : List.of("/nothing", "/goals/99/text", "/goals/x", "/department", "/title/0", "")) {
            assertThatIllegalArgumentException()
                    .as(pointer)
                    .isThrownBy(() -> TableTexts.with(table, ModelPath.parse(pointer), "换"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableTexts.with(table, ModelPath.parse("/fiscalYear"), "今年"));
    }
}
