package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In a right table nothing is wrong; of one mistake in it exactly its rule speaks, at its place, and what follows from it. */
class PlantedMistakesTest {

    private static final DepartmentTargetTable RIGHT = RightTable.table();

    private static final String INCOME = "/composition/income";
    private static final String EXPENDITURE = "/composition/expenditure";
    private static final String CARE = "/goals/0/indicators/";
    private static final String TRAINING = "/goals/1/indicators/";

    private static final Map<String, Plant> PLANTS = Stream.of(
                    Plant.texts("fund-income-sum", INCOME + "/total/amount", "1260.00"),
                    Plant.texts("fund-expense-sum", EXPENDITURE + "/total/prior/2024", "1189.00"),
                    Plant.texts(
                            "fund-balance",
                            EXPENDITURE + "/total/amount",
                            "1260.00",
                            EXPENDITURE + "/lines/0/amount",
                            "460.00",
                            EXPENDITURE + "/lines/0/share",
                            "36.51%",
                            EXPENDITURE + "/lines/1/share",
                            "63.49%"),
                    Plant.texts("fund-total-missing", INCOME + "/total/amount", ""),
                    Plant.texts(
                            "fund-item-missing",
                            INCOME + "/lines/1/amount",
                            "",
                            INCOME + "/lines/1/share",
                            "",
                            INCOME + "/lines/0/amount",
                            "1250.00",
                            INCOME + "/lines/0/share",
                            "100.00%"),
                    Plant.texts("fund-share", INCOME + "/lines/0/share", "95.00%"),
                    Plant.texts("fund-history-missing", INCOME + "/lines/0/prior/2024", "")
                            .followedBy("fund-income-sum " + INCOME + "/total/prior/2024"),
                    Plant.of(
                            "fund-history-years",
                            PlantedMistakesTest::withLastYearsColumn,
                            INCOME + "/lines/0/prior/2022"),
                    Plant.texts(
                                    "fund-yoy",
                                    EXPENDITURE + "/lines/1/prior/2024",
                                    "600.00",
                                    EXPENDITURE + "/lines/0/prior/2024",
                                    "588.00")
                            .foundAt(EXPENDITURE + "/lines/1/amount"),
                    Plant.of("fund-unit", table -> table.withMoneyUnit(Optional.empty()), "/moneyUnit"),
                    Plant.texts(
                            "fund-negative",
                            INCOME + "/lines/1/amount",
                            "-10.00",
                            INCOME + "/lines/0/amount",
                            "1260.00",
                            INCOME + "/lines/0/share",
                            "100.80%",
                            INCOME + "/lines/1/share",
                            "-0.80%"),
                    Plant.texts("proj-sum", "/projects/1/yearBudget", "210.00")
                            .foundAt(EXPENDITURE + "/lines/1/amount"),
                    Plant.texts("proj-total-ge-year", "/projects/1/totalBudget", "150.00"),
                    Plant.texts("proj-dup-name", "/projects/2/name", "退役军人就业创业培训"),
                    Plant.texts("proj-fields", "/projects/2/purpose", ""),
                    Plant.of(
                            "task-sum",
                            table -> table.withTasks(List.of(Task.builder()
                                    .name("优抚保障")
                                    .amount(Amount.of("600.00"))
                                    .fiscal(Amount.of("560.00"))
                                    .other(Amount.of("50.00"))
                                    .build())),
                            "/tasks/0/amount"),
                    Plant.texts("goal-empty", "/goals/1/text", ""),
                    Plant.of(
                            "goal-placeholder",
                            goals(goals -> goals.add(Goal.builder()
                                    .horizon(Horizon.ANNUAL)
                                    .number(3)
                                    .build())),
                            "/goals/2"),
                    Plant.of(
                            "goal-no-indicator",
                            goals(goals -> goals.add(Goal.annual(3, "开展退役军人就业创业培训，推荐就业。"))),
                            "/goals/2/indicators"),
                    Plant.texts("ind-l1-unknown", CARE + "5/level1", "影响力指标"),
                    Plant.texts("ind-l2-unknown", CARE + "2/level2", "优良指标"),
                    Plant.texts("ind-l2-blank", CARE + "2/level2", ""),
                    Plant.texts("ind-l2-under-l1", CARE + "2/level2", "社会效益指标"),
                    Plant.of("ind-l1-repeated", rows(0, rows -> Collections.swap(rows, 4, 5)), CARE + "5/level1"),
                    Plant.of(
                            "ind-mandatory-l1",
                            both(rows(0, rows -> rows.remove(6)), rows(1, rows -> rows.remove(6))),
                            "/goals"),
                    Plant.texts("ind-dup-name", TRAINING + "2/name", "培训合格率"),
                    Plant.texts("ind-name-blank", CARE + "1/name", ""),
                    Plant.texts("val-blank", CARE + "1/target", ""),
                    Plant.texts("val-taxonomy-label", TRAINING + "1/target", "质量指标"),
                    Plant.texts("val-placeholder", CARE + "3/target", "**月**日前"),
                    Plant.texts("val-artefact", CARE + "4/lastYear", "479.99999999999994万元"),
                    Plant.texts("val-nonnumeric", TRAINING + "1/target", "≥应训尽训"),
                    Plant.texts("val-comparator-missing", CARE + "6/target", "92%"),
                    Plant.texts("val-unit-missing", CARE + "0/target", "≥1680"),
                    Plant.texts("val-unit-conflict", CARE + "0/target", "≥98%").followedBy(),
                    Plant.texts("val-unit-drift", TRAINING + "0/target", "≥600人"),
                    Plant.texts("val-pct-range", CARE + "6/target", "≥192%"),
                    Plant.texts("val-direction", CARE + "6/target", "≤92%"),
                    Plant.texts("val-qual-unmeasurable", CARE + "3/target", "及时"),
                    Plant.texts("val-qual-in-quantity", CARE + "1/target", "全部竣工"),
                    Plant.texts("val-satisfaction-floor", CARE + "6/target", "≥82%"),
                    Plant.texts("val-date-year", CARE + "3/target", "2024年12月20日前"),
                    Plant.texts("val-cost-le-budget", CARE + "4/target", "≤520万元"),
                    Plant.texts("val-zero-target", CARE + "1/target", "0处"),
                    Plant.texts("hist-jump", CARE + "0/target", "≥2680人"),
                    Plant.texts("basis-missing", CARE + "1/basis", ""))
            .collect(Collectors.toMap(Plant::rule, Function.identity()));

    private static UnaryOperator<DepartmentTargetTable> goals(Consumer<List<Goal>> change) {
        return table -> {
            List<Goal> goals = new ArrayList<>(table.goals());
            change.accept(goals);
            return table.withGoals(goals);
        };
    }

    private static UnaryOperator<DepartmentTargetTable> rows(int goal, Consumer<List<Indicator>> change) {
        return goals(goals -> {
            List<Indicator> rows = new ArrayList<>(goals.get(goal).indicators());
            change.accept(rows);
            goals.set(goal, goals.get(goal).withIndicators(rows));
        });
    }

    /** The column of 2023 is headed 2022 as in the form of the year before. */
    private static DepartmentTargetTable withLastYearsColumn(DepartmentTargetTable table) {
        DepartmentTargetTable wrong = table;
        for (Map.Entry<ModelPath, String> text : TableTexts.of(table).entrySet()) {
            ModelPath path = text.getKey();
            if (path.last().equals("2023")) {
                ModelPath prior = path.parent().orElseThrow();
                wrong = TableTexts.with(TableTexts.without(wrong, path), prior.to("2022"), text.getValue());
            }
        }
        return wrong;
    }

    private static UnaryOperator<DepartmentTargetTable> both(
            UnaryOperator<DepartmentTargetTable> one, UnaryOperator<DepartmentTargetTable> other) {
        return table -> other.apply(one.apply(table));
    }

    private static Set<String> findings(DepartmentTargetTable table) {
        Set<String> findings = new TreeSet<>();
        for (Finding finding : Checker.standard().check(table).findings()) {
            findings.add(finding.code() + " " + finding.path());
        }
        return findings;
    }

    @Test
    void theRightTableIsRight() {
        assertThat(Checker.standard().check(RIGHT).findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }

    @Test
    void everyMistakeIsOneOfARule() {
        assertThat(StandardRules.all().stream().map(Rule::id)).containsAll(PLANTS.keySet());
    }

    /** A rule for which nothing is planted yet is listed as skipped. */
    @TestFactory
    Stream<DynamicTest> aMistakeIsFoundOnceAndAtItsPlace() {
        return StandardRules.all().stream().map(Rule::id).map(rule -> dynamicTest(rule, () -> check(rule)));
    }

    private static void check(String rule) {
        Plant plant = PLANTS.get(rule);
        if (plant == null) {
            abort("no mistake is planted for " + rule);
            return;
        }
        Set<String> found = findings(plant.in(RIGHT));
        found.removeAll(findings(RIGHT));
        assertThat(found).containsExactlyInAnyOrderElementsOf(plant.findings());
    }
}
