package io.github.jixiao.model;

import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import java.util.Optional;

/** A table as it should be: complete, and right in its sums and shares. */
final class SampleTable {

    static final DepartmentTargetTable TABLE = DepartmentTargetTable.builder()
            .title("青禾县残疾人联合会2026年整体支出绩效目标表")
            .fiscalYear(2026)
            .moneyUnit(MoneyUnit.WAN_YUAN)
            .department(Department.builder()
                    .name("青禾县残疾人联合会")
                    .preparer("林小满")
                    .phone("0710-5550123")
                    .build())
            .composition(Composition.builder()
                    .income(FundingBreakdown.builder()
                            .addLines(
                                    line("财政拨款", "1284.50", "97.27", "1102.30", "1198.65"),
                                    line("其他资金", "36.00", "2.73", "30.00", "32.00"))
                            .total(line("合计", "1320.50", "100", "1132.30", "1230.65"))
                            .build())
                    .expenditure(FundingBreakdown.builder()
                            .addLines(
                                    line("基本支出", "652.50", "49.41", "598.30", "621.65"),
                                    line("项目支出", "668.00", "50.59", "534.00", "609.00"))
                            .total(line("合计", "1320.50", "100", "1132.30", "1230.65"))
                            .build())
                    .build())
            .functions("""
                    1.宣传贯彻《中华人民共和国残疾人保障法》，维护残疾人合法权益。
                    2.开展残疾人康复、教育、就业、托养、文化体育和无障碍环境建设工作。
                    3.管理和发放残疾人证，承办县政府交办的其他事项。""")
            .annualTasks("一是为残疾儿童提供康复救助，做到应救尽救；二是开展残疾人职业技能培训，促进就业；三是做好重度残疾人托养照护和家庭无障碍改造；四是组织残疾人文化体育活动。")
            .addProjects(
                    project("残疾人康复救助经费", "320", "用于残疾儿童康复救助和辅助器具适配"),
                    project("残疾人就业培训经费", "86", "用于职业技能培训、创业扶持和用人单位奖励"),
                    project("残疾人托养照护经费", "142", "用于重度残疾人居家和集中托养补助"),
                    project("无障碍改造经费", "75", "用于困难残疾人家庭无障碍改造").withTotalBudget(Optional.of(Amount.of("225"))),
                    project("残疾人文化体育活动经费", "45", "用于举办文化周、体育健身活动和购置器材"))
            .addGoals(
                    Goal.annual(
                            1,
                            "做好残疾人康复救助和托养照护，符合条件的残疾儿童应救尽救，减轻残疾人家庭负担。",
                            row("产出指标", "数量指标", "残疾儿童康复救助人数", "≥110人", "96人", "104人", "计划标准"),
                            row("产出指标", "数量指标", "重度残疾人托养补助人数", "≥230人", "215人", "226人", "计划标准"),
                            row("产出指标", "质量指标", "康复机构评估合格率", "=100%", "100%", "100%", "历史标准"),
                            row("产出指标", "时效指标", "补助资金发放完成时间", "2026年12月底前", "2024年12月底前", "2025年12月底前", "计划标准"),
                            row("产出指标", "成本指标", "康复救助与托养总成本", "≤462万元", "385万元", "428万元", "预算支出标准"),
                            row("效益指标", "社会效益指标", "残疾人家庭照护负担", "有所减轻", "有所减轻", "有所减轻", "历史标准"),
                            row("满意度指标", "服务对象满意度指标", "受助残疾人及家属满意度", "≥95%", "94%", "95%", "历史标准")),
                    Goal.annual(
                            2,
                            "促进残疾人就业，改善无障碍环境，丰富残疾人文化体育生活。",
                            row("产出指标", "数量指标", "职业技能培训人次", "≥150人次", "128人次", "140人次", "计划标准"),
                            row("产出指标", "数量指标", "家庭无障碍改造户数", "=60户", "48户", "52户", "计划标准"),
                            row("产出指标", "质量指标", "无障碍改造验收合格率", "≥98%", "97%", "98%", "历史标准"),
                            row("效益指标", "可持续影响指标", "残疾人就业服务机制", "持续完善", "持续完善", "持续完善", "历史标准"),
                            row("满意度指标", "服务对象满意度指标", "参训残疾人满意度", "≥92%", "91%", "93%", "历史标准")))
            .build();

    private SampleTable() {}

    private static FundingLine line(String item, String amount, String share, String yearBeforeLast, String lastYear) {
        return FundingLine.builder()
                .item(item)
                .amount(Amount.of(amount))
                .share(Share.of(share))
                .putPrior("2024", Amount.of(yearBeforeLast))
                .putPrior("2025", Amount.of(lastYear))
                .build();
    }

    private static Project project(String name, String budget, String purpose) {
        return Project.builder()
                .name(name)
                .totalBudget(Amount.of(budget))
                .yearBudget(Amount.of(budget))
                .purpose(purpose)
                .build();
    }

    private static Indicator row(
            String level1,
            String level2,
            String name,
            String target,
            String yearBeforeLast,
            String lastYear,
            String basis) {
        return Indicator.builder()
                .level1(level1)
                .level2(level2)
                .name(name)
                .target(IndicatorValue.of(target))
                .yearBeforeLast(IndicatorValue.of(yearBeforeLast))
                .lastYear(IndicatorValue.of(lastYear))
                .basis(basis)
                .build();
    }
}
