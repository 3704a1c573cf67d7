package io.github.jixiao.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDiffTest {

    @Test
    void tablesOfTheSameDepartmentAreCompared() {
        assertThat(pairs(files("甲局", "乙中心"), files("乙中心", "甲 局"))).containsExactly("1-0", "0-1");
    }

    @Test
    void aDepartmentWithAnAlikeNameIsTheSame() {
        assertThat(pairs(files("青禾县残疾人联合会", "乙中心"), files("丙学校", "青禾县残联残疾人联合会")))
                .containsExactly("null-0", "0-1", "1-null");
    }

    @Test
    void tablesWithoutADepartmentAreComparedInOrder() {
        assertThat(pairs(files("", "甲局", ""), files("甲局", "", "", ""))).containsExactly("1-0", "0-1", "2-2", "null-3");
    }

    @Test
    void singleTablesAreComparedWhateverTheirNames() {
        assertThat(pairs(files("甲局"), files("乙中心"))).containsExactly("0-0");
        assertThat(pairs(files("甲局"), files("乙中心", "丙学校"))).containsExactly("0-null", "null-0", "null-1");
    }

    @Test
    void aTableWithoutAPartnerIsADifference() {
        FileDiff diff = FileDiff.between(files("甲局", "乙中心"), files("甲局"));
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.pairs().get(1).department()).isEqualTo("乙中心");
        assertThat(diff.pairs().get(1).isWhole()).isFalse();
        assertThat(diff.counts()).hasSize(ChangeKind.values().length).containsEntry(ChangeKind.REMOVED, 0);
        assertThat(FileDiff.between(files("甲局"), files("甲局")).isEmpty()).isTrue();
    }

    private static List<DepartmentTargetTable> files(String... departments) {
        return Arrays.stream(departments)
                .map(name -> DepartmentTargetTable.builder()
                        .title("绩效目标表")
                        .department(
                                name.isEmpty()
                                        ? Department.empty()
                                        : Department.builder().name(name).build())
                        .build())
                .toList();
    }

    private static List<String> pairs(List<DepartmentTargetTable> before, List<DepartmentTargetTable> after) {
        return FileDiff.between(before, after).pairs().stream()
                .map(pair -> pair.before().orElse(null) + "-" + pair.after().orElse(null))
                .toList();
    }
}
