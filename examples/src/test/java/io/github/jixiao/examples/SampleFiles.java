package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files in {@code examples/samples}: the table of an invented library, with mistakes as they are made. Run it to
 * write them again.
 */
final class SampleFiles {

    static final Path FOLDER = Path.of("samples");
    static final String NAME = "chengchuan-library-2026";

    private SampleFiles() {}

    public static void main(String... arguments) throws IOException {
        for (String format : new String[] {"docx", "xlsx"}) {
            Files.write(FOLDER.resolve(NAME + "." + format), content(format));
        }
    }

    static byte[] content(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TargetTables.standard().write(table(), out, format);
        return out.toByteArray();
    }

    static DepartmentTargetTable table() {
        return DepartmentTargetTable.builder()
                .title("澄川市图书馆2026年整体支出绩效目标表")
                .fiscalYear(2026)
                .moneyUnit(MoneyUnit.WAN_YUAN)
                .department(Department.builder()
                        .name("澄川市图书馆")
                        .preparer("林知远")
                        .phone("000-5550100")
                        .build())
                .composition(Composition.builder()
                        .income(income())
                        .expenditure(expenditure())
                        .build())
                .functions("1.收集、整理和保存各类文献信息资源。\n2.面向社会公众提供借阅、咨询和阅读推广服务。\n3.指导全市基层图书馆业务。")
                .annualTasks("1.完成年度文献采购，优化馆藏结构。\n2.举办全民阅读系列活动。\n3.建设数字资源库，开通远程访问。")
                .addProjects(
                        project("文献购置", "260.00", "260.00", "用于纸质图书、报刊采购"),
                        project("全民阅读推广", "125.00", "125.00", "用于阅读活动、流动图书车和基层分馆"),
                        // the year's budget is more than the whole, and the projects are more than 项目支出
                        project("数字资源建设", "150.00", "160.00", "用于数据库采购和远程访问平台"))
                .addGoals(readersServed(), textMissing())
                .build();
    }

    /** The total of the year was forgotten. */
    private static FundingBreakdown income() {
        return FundingBreakdown.builder()
                .addLines(
                        line("财政拨款", "1280.50", "98.50", "1150.00", "1210.00"),
                        line("其他资金", "19.50", "1.50", "20.00", "20.00"))
                .total(FundingLine.builder()
                        .item("合计")
                        .share(Share.of("100"))
                        .putPrior("2025", Amount.of("1230.00"))
                        .putPrior("2024", Amount.of("1170.00"))
                        .build())
                .build();
    }

    /** 540.00 of 1300.00 is 41.54%. */
    private static FundingBreakdown expenditure() {
        return FundingBreakdown.builder()
                .addLines(
                        line("基本支出", "760.00", "58.46", "700.00", "730.00"),
                        line("项目支出", "540.00", "41.45", "470.00", "500.00"))
                .total(line("合计", "1300.00", "100", "1170.00", "1230.00"))
                .build();
    }

    private static FundingLine line(String item, String amount, String share, String in2024, String in2025) {
        return FundingLine.builder()
                .item(item)
                .amount(Amount.of(amount))
                .share(Share.of(share))
                .putPrior("2025", Amount.of(in2025))
                .putPrior("2024", Amount.of(in2024))
                .build();
    }

    private static Project project(String name, String total, String year, String purpose) {
        return Project.builder()
                .name(name)
                .totalBudget(Amount.of(total))
                .yearBudget(Amount.of(year))
                .purpose(purpose)
                .build();
    }

    private static Goal readersServed() {
        return Goal.annual(
                1,
                "全年免费开放，馆藏和到馆读者人次稳步增长，读者满意度不低于90%",
                indicator("产出指标", "数量指标", "新增馆藏数量", "1.8万册", "1.9万册", "≥2万册"),
                // more than everything
                indicator("产出指标", "质量指标", "文献验收合格率", "100%", "100%", "≥105%"),
                // a label in the place of a value
                indicator("产出指标", "时效指标", "文献采购完成时间", "12月31日前", "12月31日前", "时效指标"),
                indicator("产出指标", "成本指标", "纸质图书平均采购单价", "≤46元/册", "≤45元/册", "≤45元/册"),
                indicator("效益指标", "社会效益指标", "到馆读者人次", "52万人次", "56万人次", "≥60万人次"),
                // quality belongs to output
                indicator("满意度指标", "质量指标", "自助设备完好率", "96%", "97%", "≥98%"),
                indicator("满意度指标", "服务对象满意度指标", "读者满意度", "90%", "91%", "≥90%"));
    }

    private static Goal textMissing() {
        Indicator blank =
                indicator("产出指标", "数量指标", "举办阅读活动场次", "96场", "110场", "≥120场").withTarget(Optional.empty());
        return Goal.builder()
                .horizon(Horizon.ANNUAL)
                .number(2)
                .addIndicators(blank, indicator("效益指标", "可持续影响指标", "注册志愿者人数", "320人", "350人", "≥380人"))
                .build();
    }

    private static Indicator indicator(
            String level1, String level2, String name, String yearBeforeLast, String lastYear, String target) {
        return Indicator.of(level1, level2, name, target)
                .withYearBeforeLast(Optional.of(IndicatorValue.of(yearBeforeLast)))
                .withLastYear(Optional.of(IndicatorValue.of(lastYear)))
                .withBasis(Optional.of("历史标准"));
    }
}
