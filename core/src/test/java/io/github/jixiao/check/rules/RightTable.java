package io.github.jixiao.check.rules;

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
import java.util.Optional;

/** A table of an invented department on the form of Hubei, filled in whole and right: two annual goals and a long-term one. */
final class RightTable {

    private RightTable() {}

    static DepartmentTargetTable table() {
        return DepartmentTargetTable.builder()
                .title("青禾县退役军人事务局2025年部门整体支出绩效目标表")
                .fiscalYear(2025)
                .moneyUnit(MoneyUnit.WAN_YUAN)
                .department(Department.builder()
                        .name("青禾县退役军人事务局")
                        .code("412001")
                        .preparer("林小禾")
                        .phone("0700-5550136")
                        .date("2024年12月20日")
                        .build())
                .composition(composition())
                .functions("负责优抚对象补助发放、烈士纪念设施修缮管理、退役军人就业创业培训和就业服务。")
                .annualTasks("1.为优抚对象发放补助；2.修缮烈士纪念设施；3.开展退役军人就业创业培训，推荐就业。")
                .addProjects(
                        project("优抚对象补助", "1500.00", "500.00", "按月发放1680名优抚对象的抚恤金和生活补助"),
                        project("退役军人就业创业培训", "400.00", "200.00", "支付培训班师资、场地和教材费用"),
                        project("烈士纪念设施修缮", "100.00", "100.00", "修缮4处零散烈士纪念设施"))
                .addGoals(care(), training(), longTerm())
                .build();
    }

    private static Composition composition() {
        return Composition.builder()
                .income(FundingBreakdown.builder()
                        .addLines(
                                line("财政拨款", "1200.00", "96.00%", "1080.00", "1140.00"),
                                line("其他资金", "50.00", "4.00%", "45.00", "48.00"))
                        .total(line("合计", "1250.00", "100.00%", "1125.00", "1188.00"))
                        .build())
                .expenditure(FundingBreakdown.builder()
                        .addLines(
                                line("基本支出", "450.00", "36.00%", "420.00", "435.00"),
                                line("项目支出", "800.00", "64.00%", "705.00", "753.00"))
                        .total(line("合计", "1250.00", "100.00%", "1125.00", "1188.00"))
                        .build())
                .build();
    }

    private static Goal care() {
        return Goal.annual(
                1,
                "按时足额为优抚对象发放补助，修缮烈士纪念设施，维护优抚对象合法权益。",
                row("产出指标", "数量指标", "享受补助优抚对象人数", "1620人", "1650人", "≥1680人", "计划标准"),
                row("产出指标", "数量指标", "修缮烈士纪念设施数量", "3处", "4处", "4处", "计划标准"),
                row("产出指标", "质量指标", "修缮工程验收合格率", "100%", "100%", "100%", "行业标准"),
                row("产出指标", "时效指标", "补助资金发放完成时间", "2023年12月25日前", "2024年12月25日前", "2025年12月20日前", "计划标准"),
                row("产出指标", "成本指标", "优抚对象补助成本", "≤460万元", "≤480万元", "≤500万元", "预算支出标准"),
                row("效益指标", "社会效益指标", "优抚对象合法权益维护", "有效维护", "有效维护", "有效维护", "其他标准"),
                row("满意度指标", "服务对象满意度指标", "优抚对象满意度", "≥90%", "≥91%", "≥92%", "计划标准"));
    }

    private static Goal training() {
        return Goal.annual(
                2,
                "开展退役军人就业创业培训，推荐就业，提高退役军人就业质量。",
                row("产出指标", "数量指标", "就业创业培训人次", "540人次", "570人次", "≥600人次", "计划标准"),
                row("产出指标", "质量指标", "培训合格率", "≥93%", "≥94%", "≥95%", "行业标准"),
                row("产出指标", "时效指标", "培训班按期开班率", "≥96%", "≥97%", "≥98%", "计划标准"),
                row("产出指标", "成本指标", "人均培训成本", "3200元/人", "3300元/人", "≤3300元/人", "预算支出标准"),
                row("效益指标", "经济效益指标", "退役军人就业年均增收额", "2700元", "2850元", "≥3000元", "计划标准"),
                row("效益指标", "可持续影响指标", "就业服务长效机制", "基本建立", "建立", "持续完善", "其他标准"),
                row("满意度指标", "服务对象满意度指标", "参训学员满意度", "≥93%", "≥94%", "≥95%", "计划标准"));
    }

    private static Goal longTerm() {
        return Goal.builder()
                .horizon(Horizon.LONG_TERM)
                .number(1)
                .endYear(2027)
                .text("优抚对象得到持续优待，退役军人充分就业。")
                .addIndicators(
                        row("产出指标", "数量指标", "三年累计培训人次", "≥1800人次"),
                        row("产出指标", "质量指标", "优抚政策落实率", "100%"),
                        row("效益指标", "社会效益指标", "退役军人就业率", "≥95%"),
                        row("满意度指标", "服务对象满意度指标", "退役军人满意度", "≥95%"))
                .build();
    }

    private static Indicator row(String level1, String level2, String name, String target) {
        return Indicator.of(level1, level2, name, target).withBasis(Optional.of("计划标准"));
    }

    private static FundingLine line(String item, String amount, String share, String before, String last) {
        return FundingLine.builder()
                .from(FundingLine.of(item, amount))
                .share(Share.of(share))
                .putPrior("2023", Amount.of(before))
                .putPrior("2024", Amount.of(last))
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

    private static Indicator row(
            String level1, String level2, String name, String before, String last, String target, String basis) {
        return Indicator.builder()
                .from(Indicator.of(level1, level2, name, target))
                .yearBeforeLast(IndicatorValue.of(before))
                .lastYear(IndicatorValue.of(last))
                .basis(basis)
                .build();
    }
}
