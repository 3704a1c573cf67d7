package io.github.jixiao.check.rules;

import static io.github.jixiao.check.rules.PlantedChange.both;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Mistakes in the values, the basis and the weights of the indicators of the right table, and in its texts. */
final class ValuePlants {

    private static final String CARE = "/goals/0/indicators/";
    private static final String TRAINING = "/goals/1/indicators/";

    static final List<Plant> ALL = List.of(
            Plant.texts("val-blank", CARE + "1/target", ""),
            Plant.texts("val-taxonomy-label", TRAINING + "1/target", "质量指标"),
            Plant.texts("val-placeholder", CARE + "3/target", "**月**日前"),
            Plant.texts("val-artefact", CARE + "4/lastYear", "479.99999999999994万元"),
            Plant.texts("val-nonnumeric", TRAINING + "1/target", "≥应训尽训"),
            Plant.texts("val-comparator-missing", CARE + "6/target", "92%"),
            Plant.texts("val-unit-missing", CARE + "0/target", "≥1680"),
            Plant.texts("val-unit-conflict", CARE + "0/target", "≥98%"),
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
            Plant.texts("basis-missing", CARE + "1/basis", ""),
            Plant.of("hist-flat", both(ValuePlants::withMoreMoney, ValuePlants::asLastYear), CARE + "0/target"),
            Plant.texts("hist-basis", CARE + "0/basis", "历史标准", CARE + "0/target", "≥2100人"),
            Plant.texts("hist-basis", CARE + "0/basis", "历史标准", CARE + "0/target", "≥2680人"),
            Plant.texts("basis-unknown", CARE + "1/basis", "县里要求"),
            Plant.of(
                    "wgt-total",
                    weights("5", "5", "5", "5", "8", "15", "5", "6", "6", "6", "7", "8", "7", "5"),
                    CARE + "0/weight"),
            Plant.of("wgt-missing", table -> table, CARE + "0/weight"),
            Plant.of(
                    "wgt-positive",
                    weights("10", "0", "5", "5", "5", "15", "5", "6", "6", "6", "7", "8", "7", "5"),
                    CARE + "1/weight"),
            Plant.of(
                    "wgt-level",
                    weights("10", "5", "5", "5", "5", "10", "5", "6", "6", "6", "7", "8", "7", "5"),
                    CARE + "0/level1",
                    CARE + "5/level1"),
            Plant.texts("txt-placeholder", "/annualTasks", "1.为优抚对象发放补助；2.修缮XX烈士纪念设施；3.开展退役军人就业创业培训，推荐就业。"),
            Plant.texts("txt-placeholder", CARE + "1/name", "修缮××烈士纪念设施数量"),
            Plant.texts("txt-year", "/title", "青禾县退役军人事务局2024年部门整体支出绩效目标表"),
            Plant.texts("txt-name", "/title", "青禾县民政局2025年部门整体支出绩效目标表"),
            Plant.texts("txt-length", "/annualTasks", "开展退役军人就业创业培训，推荐就业。".repeat(40)),
            Plant.texts("txt-space", CARE + "1/name", "修缮 烈士纪念设施数量"));

    private ValuePlants() {}

    /** The weights of the annual goals, row by row. */
    /** A table with weights that are right. */
    static DepartmentTargetTable weighted(DepartmentTargetTable table) {
        return weights("5", "5", "5", "5", "5", "15", "5", "6", "6", "6", "7", "8", "7", "5")
                .apply(table);
    }

    private static UnaryOperator<DepartmentTargetTable> weights(String... points) {
        return table -> {
            DepartmentTargetTable weighted = table;
            for (int i = 0; i < points.length; i++) {
                String row = i < 7 ? CARE + i : TRAINING + (i - 7);
                weighted = TableTexts.with(weighted, ModelPath.parse(row + "/weight"), points[i]);
            }
            return weighted;
        };
    }

    /** Every line has a quarter more than last year. */
    private static DepartmentTargetTable withMoreMoney(DepartmentTargetTable table) {
        return Plant.set(
                table,
                "/composition/income/lines/0/prior/2024",
                "960.00",
                "/composition/income/lines/1/prior/2024",
                "40.00",
                "/composition/income/total/prior/2024",
                "1000.00",
                "/composition/expenditure/lines/0/prior/2024",
                "360.00",
                "/composition/expenditure/lines/1/prior/2024",
                "640.00",
                "/composition/expenditure/total/prior/2024",
                "1000.00");
    }

    private static DepartmentTargetTable asLastYear(DepartmentTargetTable table) {
        UnaryOperator<List<Indicator>> same = rows -> rows.stream()
                .map(row -> row.target()
                                .filter(target -> target.number().isPresent())
                                .isPresent()
                        ? row.withTarget(row.lastYear().or(row::target)).withYearBeforeLast(row.lastYear())
                        : row)
                .toList();
        return table.withGoals(table.goals().stream()
                .map(goal -> goal.withIndicators(same.apply(goal.indicators())))
                .toList());
    }
}
