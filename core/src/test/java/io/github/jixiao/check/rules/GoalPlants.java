package io.github.jixiao.check.rules;

import static io.github.jixiao.check.rules.PlantedChange.both;
import static io.github.jixiao.check.rules.PlantedChange.goals;
import static io.github.jixiao.check.rules.PlantedChange.rows;

import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Mistakes in the goals of the right table and in the levels and names of their indicators. */
final class GoalPlants {

    private static final String CARE = "/goals/0/indicators/";
    private static final String TRAINING = "/goals/1/indicators/";

    static final List<Plant> ALL = List.of(
            Plant.texts("goal-empty", "/goals/1/text", ""),
            Plant.of(
                    "goal-placeholder",
                    goals(goals -> goals.add(
                            Goal.builder().horizon(Horizon.ANNUAL).number(3).build())),
                    "/goals/3"),
            Plant.of(
                    "goal-no-indicator",
                    goals(goals -> goals.add(Goal.annual(3, "开展退役军人就业创业培训，推荐就业。"))),
                    "/goals/3/indicators"),
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
            Plant.texts("goal-numbering", "/goals/1/number", "4"),
            Plant.of("goal-both-horizons", goals(goals -> goals.remove(2)), "/goals"),
            Plant.texts("goal-covers-duty", "/projects/1/name", "档案数字化", "/projects/1/purpose", "扫描馆藏案卷"),
            Plant.of("ind-l2-repeated", rows(0, rows -> Collections.swap(rows, 1, 2)), CARE + "2/level2"),
            Plant.of(
                    "ind-output-cover",
                    both(rows(0, rows -> rows.remove(3)), rows(1, rows -> rows.remove(2))),
                    "/goals"),
            Plant.of(
                    "ind-satisfaction-missing",
                    both(
                            GoalPlants::withLevelsOfItsOwn,
                            both(rows(0, rows -> rows.remove(6)), rows(1, rows -> rows.remove(6)))),
                    "/goals"),
            Plant.of(
                    "ind-count-min",
                    both(
                            GoalPlants::withLevelsOfItsOwn,
                            both(
                                    rows(0, rows -> rows.subList(0, 6).clear()),
                                    rows(1, rows -> rows.subList(0, 6).clear()))),
                    "/goals"),
            Plant.texts("ind-l3-l2-mismatch", TRAINING + "1/name", "教材按时发放"),
            Plant.texts(
                    "ind-money-as-quantity",
                    CARE + "1/name",
                    "修缮资金支付进度",
                    CARE + "1/yearBeforeLast",
                    "100%",
                    CARE + "1/lastYear",
                    "100%",
                    CARE + "1/target",
                    "100%"),
            Plant.texts("ind-name-template", CARE + "1/name", "修缮烈士纪念设施数量（≥**处）"));

    private GoalPlants() {}

    /** A form that names levels by no official text. */
    private static DepartmentTargetTable withLevelsOfItsOwn(DepartmentTargetTable table) {
        UnaryOperator<List<Indicator>> renamed = rows -> rows.stream()
                .map(row -> row.withLevel1(Optional.of("重点工作")).withLevel2(Optional.empty()))
                .toList();
        return table.withGoals(table.goals().stream()
                .map(goal -> goal.withIndicators(renamed.apply(goal.indicators())))
                .toList());
    }
}
