package io.github.jixiao.check.rules;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mistakes in the money, the projects and the tasks of the right table. */
final class MoneyPlants {

    private static final String INCOME = "/composition/income";
    private static final String EXPENDITURE = "/composition/expenditure";

    static final List<Plant> ALL = List.of(
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
            Plant.texts("fund-history-missing", INCOME + "/lines/0/prior/2024", ""),
            Plant.of("fund-history-years", MoneyPlants::withLastYearsColumn, INCOME + "/lines/0/prior/2022"),
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
            Plant.texts("proj-sum", "/projects/1/yearBudget", "210.00").foundAt(EXPENDITURE + "/lines/1/amount"),
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
            Plant.texts("fund-income-sum", INCOME + "/lines/1/amount", "", INCOME + "/lines/1/share", ""),
            Plant.of(
                    "fund-basic-split",
                    table -> table.withComposition(table.composition()
                            .withExpenditure(withParts(
                                    table.composition().expenditure(),
                                    FundingLine.of("人员经费", "300.00"),
                                    FundingLine.of("公用经费", "140.00")))),
                    EXPENDITURE + "/lines/0/amount"),
            Plant.of(
                    "fund-fiscal-split",
                    table -> table.withComposition(table.composition()
                            .withIncome(withParts(
                                    table.composition().income(),
                                    FundingLine.of("一般公共预算", "1100.00"),
                                    FundingLine.of("政府性基金预算", "150.00")))),
                    INCOME + "/lines/0/amount"),
            Plant.texts("fund-share-sum", INCOME + "/lines/1/share", "5.00%", INCOME + "/lines/1/amount", "约50")
                    .foundAt(INCOME + "/total/share"),
            Plant.texts("fund-share-format", INCOME + "/lines/0/share", "96%"),
            Plant.texts(
                    "fund-zero-base",
                    INCOME + "/lines/1/amount",
                    "250.00",
                    INCOME + "/lines/1/share",
                    "20.00%",
                    INCOME + "/lines/0/amount",
                    "1000.00",
                    INCOME + "/lines/0/share",
                    "80.00%",
                    INCOME + "/lines/1/prior/2024",
                    "0",
                    INCOME + "/lines/0/prior/2024",
                    "1188.00"),
            Plant.texts("fund-precision", "/projects/0/totalBudget", "1500.0000001"),
            Plant.of(
                    "proj-sum-exceeds",
                    table -> table.withTasks(List.of(task("优抚对象补助", "600.00"), task("退役军人就业创业培训", "300.00"))),
                    EXPENDITURE + "/lines/1/amount"),
            Plant.texts("proj-total-eq-year", "/projects/0/totalBudget", "500.00", "/projects/1/totalBudget", "200.00"),
            Plant.texts("proj-usage-tautology", "/projects/1/purpose", "用于退役军人就业创业培训"),
            Plant.texts("proj-amount-match", "/annualTasks", "安排退役军人就业创业培训210万元，推荐就业。")
                    .foundAt("/projects/1/yearBudget"),
            Plant.texts("proj-phase-mix", "/annualTasks", "累计发放抚恤金和生活补助3200万元，开展退役军人培训。"));

    private MoneyPlants() {}

    /** The first line with parts. */
    private static FundingBreakdown withParts(FundingBreakdown side, FundingLine... parts) {
        List<FundingLine> lines = new ArrayList<>(side.lines());
        lines.set(0, lines.get(0).withParts(List.of(parts)));
        return side.withLines(lines);
    }

    private static Task task(String name, String amount) {
        return Task.builder().name(name).project(name).amount(Amount.of(amount)).build();
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
}
