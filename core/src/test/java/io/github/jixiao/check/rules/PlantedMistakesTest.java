package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In a right table nothing is wrong; of one mistake in it exactly its rule speaks, at its place, and what follows from it. */
class PlantedMistakesTest {

    private static final DepartmentTargetTable RIGHT = RightTable.table();

    private static final List<Plant> PLANTS = Stream.of(MoneyPlants.ALL, GoalPlants.ALL, ValuePlants.ALL)
            .flatMap(List::stream)
            .toList();

    /** All rules, or those of the standard and one that is run on request only. */
    private static List<String> findings(DepartmentTargetTable table, String... onRequest) {
        CheckPolicy policy = CheckPolicy.builder().switchOn(onRequest).build();
        Checker checker = Checker.builder().addStandard().policy(policy).build();
        return checker.check(table).findings().stream()
                .map(PlantedMistakesTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        return finding.code() + " " + finding.path();
    }

    @Test
    void nothingIsWrongInTheRightTable() {
        String[] onRequest = StandardRules.all().stream()
                .filter(rule -> rule.description().onRequest())
                .map(Rule::id)
                .toArray(String[]::new);
        assertThat(findings(RIGHT)).isEmpty();
        assertThat(findings(ValuePlants.weighted(RIGHT), onRequest)).isEmpty();
    }

    @Test
    void everyRuleHasAMistake() {
        assertThat(new TreeSet<>(PLANTS.stream().map(Plant::rule).toList()))
                .containsExactlyElementsOf(
                        StandardRules.all().stream().map(Rule::id).sorted().toList());
    }

    @TestFactory
    Stream<DynamicTest> aMistakeIsFoundOnceAndAtItsPlace() {
        return PLANTS.stream().map(plant -> dynamicTest(plant.toString(), () -> check(plant)));
    }

    private static void check(Plant plant) {
        assertThat(findings(plant.in(RIGHT), plant.rule())).containsExactlyInAnyOrderElementsOf(plant.findings());
    }
}
