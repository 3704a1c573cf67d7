package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.io.IOException;
import java.nio.file.Path;

/** Makes a table and writes it as Word, Excel and JSON. */
public final class Generate {

    private Generate() {}

    /**
     * Writes one table in three formats.
     *
     * @param arguments the folder to write to
     * @throws IOException where a file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        // readme: begin
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .title("澄川市图书馆2026年整体支出绩效目标表")
                .fiscalYear(2026)
                .moneyUnit(MoneyUnit.WAN_YUAN)
                .department(Department.builder()
                        .name("澄川市图书馆")
                        .preparer("林知远")
                        .phone("000-5550100")
                        .build())
                .composition(Composition.builder()
                        .income(FundingBreakdown.builder()
                                .addLines(FundingLine.of("财政拨款", "1280.50"), FundingLine.of("其他资金", "19.50"))
                                .build())
                        .expenditure(FundingBreakdown.builder()
                                .addLines(FundingLine.of("基本支出", "760.00"), FundingLine.of("项目支出", "540.00"))
                                .build())
                        .build())
                .addProjects(Project.builder()
                        .name("全民阅读推广")
                        .totalBudget(Amount.of("540.00"))
                        .yearBudget(Amount.of("540.00"))
                        .purpose("用于阅读活动、流动图书车和基层分馆")
                        .build())
                .addGoals(Goal.annual(
                        1,
                        "全年开放不少于340天，读者满意度稳步提高",
                        Indicator.of("产出指标", "数量指标", "举办阅读活动场次", "≥120场"),
                        Indicator.of("效益指标", "社会效益指标", "到馆读者人次", "≥60万人次"),
                        Indicator.of("满意度指标", "服务对象满意度指标", "读者满意度", "≥90%")))
                .build()
                .completed(); // totals and shares

        FormLayout.standard().problems(table).forEach(System.out::println); // what the paper could not carry
        TargetTables tables = TargetTables.standard();
        tables.write(table, folder.resolve("2026.docx"));
        tables.write(table, folder.resolve("2026.xlsx"));
        tables.write(table, folder.resolve("2026.json"));
        // readme: end
    }
}
