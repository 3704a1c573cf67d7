package io.github.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Good tables of forms that lack what others have: nothing is found in them, and what they lack is not applicable. */
class QuietFormsTest {

    private static DepartmentTargetTable.Builder table() {
        return DepartmentTargetTable.builder().fiscalYear(2025).moneyUnit(MoneyUnit.WAN_YUAN);
    }

    private static Task task(String name, String amount, String fiscal, String other) {
        return Task.builder()
                .name(name)
                .amount(Amount.of(amount))
                .fiscal(Amount.of(fiscal))
                .other(Amount.of(other))
                .build();
    }

    private static void assertQuiet(DepartmentTargetTable table, String... notApplicable) {
        CheckReport report = Checker.standard().check(table);
        assertThat(report.findings()).isEmpty();
        for (String rule : notApplicable) {
            assertThat(Objects.requireNonNull(report.rules().get(rule)).outcome())
                    .as(rule)
                    .isEqualTo(RuleOutcome.NOT_APPLICABLE);
        }
    }

    private static Indicator[] ordinary() {
        return new Indicator[] {
            Indicator.of("产出指标", "数量指标", "指标1：改造供水工程", "14处"),
            Indicator.of("产出指标", "质量指标", "指标1：工程验收合格率", "≥98%"),
            Indicator.of("产出指标", "时效指标", "指标1：工程完工时间", "11月底前"),
            Indicator.of("产出指标", "成本指标", "指标1：预算控制率", "≤100%"),
            Indicator.of("效益指标", "经济效益指标", "指标1：减少损失", "≥300万元"),
            Indicator.of("满意度指标", "服务对象满意度指标", "指标1：群众满意度", "≥90%")
        };
    }

    private static Indicator flat(String name, String target) {
        return Indicator.builder().name(name).target(IndicatorValue.of(target)).build();
    }

    @Test
    void theNationalFormHasTasksButNoComposition() {
        assertQuiet(
                table().addTasks(task("基本运转", "1286.42", "1286.42", "0"), task("饮水安全", "2350", "1850", "500"))
                        .tasksTotal(Task.builder()
                                .amount(Amount.of("3636.42"))
                                .fiscal(Amount.of("3136.42"))
                                .other(Amount.of("500"))
                                .build())
                        .addGoals(Goal.builder()
                                .horizon(Horizon.ANNUAL)
                                .text("目标1：保障运转\n目标2：饮水安全")
                                .addIndicators(ordinary())
                                .build())
                        .build(),
                "fund-income-sum",
                "fund-balance",
                "fund-total-missing",
                "fund-history-missing",
                "fund-share",
                "proj-sum",
                "basis-missing",
                "hist-jump");
    }

    @Test
    void aFormMayHaveIncomeOnlyAndNoShares() {
        assertQuiet(
                table().composition(Composition.builder()
                                .income(FundingBreakdown.builder()
                                        .total(FundingLine.of("资金总额", "1,843.27"))
                                        .addLines(FundingLine.of("财政拨款", "1,843.27"), FundingLine.of("其他资金", "0.00"))
                                        .build())
                                .build())
                        .addGoals(Goal.annual(
                                1,
                                "保障运转",
                                Indicator.of("产出指标", "数量指标", "安全检查次数", "≥24次"),
                                Indicator.of("产出指标", "质量指标", "隐患整改率", "≥95%"),
                                Indicator.of("产出指标", "时效指标", "检查完成时间", "12月底前"),
                                Indicator.of("效益指标", "社会效益指标", "矛盾化解率", "≥95%"),
                                Indicator.of("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"),
                                Indicator.of("成本指标", "经济成本指标", "预算执行成本", "≤1843.27万元")))
                        .build(),
                "fund-expense-sum",
                "fund-balance",
                "fund-share",
                "fund-history-missing",
                "fund-history-years");
    }

    @Test
    void aFormMayStateIncomeAsOneNumberAndNoTotals() {
        assertQuiet(
                table().composition(Composition.builder()
                                .income(FundingBreakdown.builder()
                                        .addLines(FundingLine.of("部门预算收入", "1027.46"))
                                        .build())
                                .expenditure(FundingBreakdown.builder()
                                        .addLines(FundingLine.of("基本支出", "684.46"), FundingLine.of("项目支出", "343.00"))
                                        .build())
                                .build())
                        .addGoals(Goal.annual(
                                1,
                                "保障安全",
                                Indicator.of("履职效能", "重点工作履行情况", "重点工作办结率", "≥95%"),
                                Indicator.of("预算执行", "预算执行效率", "预算执行率", "≥92%"),
                                Indicator.of("管理效率", "采购管理", "采购合规性", "合规"),
                                Indicator.of("社会效应", "服务对象满意度", "企业满意度", "≥90%")))
                        .build(),
                "fund-total-missing",
                "fund-income-sum",
                "fund-expense-sum",
                "ind-mandatory-l1");
    }

    @Test
    void aFormMayHaveLevelsOfItsOwn() {
        assertQuiet(
                table().addGoals(Goal.annual(
                                1,
                                "推进更新",
                                Indicator.of("投入管理指标", "工作目标管理", "目标相关性", "相关"),
                                Indicator.of("投入管理指标", "绩效管理", "监控完成率", "100%"),
                                Indicator.of("产出指标", "履职目标实现", "检查覆盖率", "100%"),
                                Indicator.of("效益指标", "履职效益", "居住环境", "明显改善"),
                                Indicator.of("效益指标", "满意度", "群众满意度", "≥90%")))
                        .build(),
                "fund-unit");
    }

    @Test
    void aFormMayListIndicatorsWithoutLevels() {
        assertQuiet(
                table().addGoals(Goal.annual(
                                1, "促进就业", flat("就业服务人次", "≥5000人次"), flat("培训合格率", "≥90%"), flat("企业满意度", "≥90%")))
                        .build(),
                "ind-l1-unknown",
                "ind-l2-blank",
                "ind-l2-under-l1",
                "ind-mandatory-l1",
                "ind-l1-repeated");
    }

    @Test
    void goalsMayShareTheirIndicators() {
        assertQuiet(
                table().addGoals(Goal.annual(1, "保障运转"), Goal.annual(2, "服务群众"))
                        .addSharedIndicators(ordinary())
                        .build(),
                "goal-no-indicator");
    }

    @Test
    void aPartBesideItsWholeDoesNotCountTwice() {
        assertQuiet(table().composition(Composition.builder()
                        .income(FundingBreakdown.builder()
                                .addAllLines(List.of(
                                        FundingLine.of("财政拨款", "100"),
                                        FundingLine.of("其中：一般公共预算", "80"),
                                        FundingLine.of("政府性基金预算", "20"),
                                        FundingLine.of("单位资金", "10")))
                                .total(FundingLine.of("合计", "110"))
                                .build())
                        .build())
                .build());
    }
}
