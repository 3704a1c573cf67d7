package io.github.jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TablesProperties {

    @Provide
    Arbitrary<DepartmentTargetTable> ordinary() {
        return Tables.ordinary();
    }

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Property(tries = 200)
    void ordinaryTablesHaveNothingThatPaperCannotCarry(@ForAll("ordinary") DepartmentTargetTable table) {
        assertThat(table.title()).isPresent();
        assertThat(table.moneyUnit()).isPresent();
        int year = table.fiscalYear().orElseThrow();
        assertThat(table.composition().income().lines())
                .allSatisfy(line -> assertThat(line.prior().keySet())
                        .isSubsetOf(Integer.toString(year - 2), Integer.toString(year - 1)));
        List<String> texts = new ArrayList<>();
        table.functions().ifPresent(texts::add);
        table.projects().forEach(project -> texts.add(project.name().orElseThrow()));
        for (Indicator row : table.indicators()) {
            texts.add(row.level1().orElseThrow());
            texts.add(row.level2().orElseThrow());
            texts.add(row.name().orElseThrow());
            row.scoring().ifPresent(texts::add);
        }
        assertThat(texts).allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
    }

    @Property(tries = 200)
    void tablesAreEqualToTheirCopies(@ForAll("any") DepartmentTargetTable table) {
        DepartmentTargetTable copy = DepartmentTargetTable.builder().from(table).build();
        assertThat(copy).isEqualTo(table).hasSameHashCodeAs(table).hasToString(table.toString());
    }
}
