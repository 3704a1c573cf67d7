package io.github.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.reading.CellAccount;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.model.Composition;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table with the mistakes of one that was published: every one is found, once, and nothing else. */
class PublishedTableTest {

    private static final DepartmentTargetTable TABLE = DepartmentTargetTable.builder()
            .title("青禾县残联2025年整体支出绩效目标表")
            .fiscalYear(2025)
            .moneyUnit(MoneyUnit.WAN_YUAN)
            .composition(Composition.builder()
                    .income(FundingBreakdown.builder()
                            .addLines(
                                    FundingLine.builder()
                                            .from(FundingLine.of("财政拨款", "1655.84"))
                                            .share(Share.of("100%"))
                                            .putPrior("2023", Amount.of("1485.73"))
                                            .putPrior("2024", Amount.of("993.88"))
                                            .build(),
                                    FundingLine.builder().item("其他资金").build())
                            .total(total())
                            .build())
                    .expenditure(FundingBreakdown.builder()
                            .addLines(line("基本支出", "656.84", "39.67%"), line("项目支出", "999", "60.33%"))
                            .total(total())
                            .build())
                    .build())
            .addProjects(
                    project("文化活动经费", "3", "用于残疾人文体活动"),
                    project("就业工作经费", "6", "用于残疾人就业和培训"),
                    project("服务中心运行经费", "35", "用于大楼运行管理"),
                    project("康复经费", "686", "用于残疾儿童康复救助和服药补贴"),
                    project("其他助残项目经费", "269", "用于其他助残项目"))
            .addGoals(
                    Goal.builder()
                            .horizon(Horizon.ANNUAL)
                            .number(1)
                            .addIndicators(
                                    row("产出指标", "数量指标", "项目资金使用完毕", "480万元", "315万元", "999万元"),
                                    row("产出指标", "数量指标", "康复救助补贴人次", "1100人次", "1100人次", "1100人次"),
                                    row("产出指标", "数量指标", "儿童康复服务人数", "100人", "100人", "100人"),
                                    row("效益指标", "数量指标", "实用技术培训人数", "140人", "140人", "140人"),
                                    row("效益指标", "数量指标", "乘车持卡人数", "5000人", "5000人", "5000人"),
                                    row("效益指标", "数量指标", "志愿服务活动", "4次", "4次", "4次"),
                                    row("满意度指标", "质量指标", "补贴到位率", "100%", "100%", "100%"),
                                    row("满意度指标", "时效指标", "项目完成及时率", "100%", "100%", "时效指标"),
                                    row("效益指标", "社会效益指标", "精准康复服务率", "95.00%", "95.00%", "95.00%"),
                                    row("效益指标", "可持续影响", "群体性事件", "0", "0", "0"),
                                    row("满意度指标", "服务对象满意度指标", "补贴对象满意度", "90%", "90%", "90%"))
                            .build(),
                    Goal.builder().horizon(Horizon.ANNUAL).number(2).build(),
                    Goal.builder().horizon(Horizon.ANNUAL).number(3).build())
            .build();

    private static final List<String> FINDINGS = List.of(
            "fund-yoy /composition/income/lines/0/amount",
            "fund-share-format /composition/income/lines/0/share",
            "fund-item-missing /composition/income/lines/1/amount",
            "fund-total-missing /composition/income/total/amount",
            "fund-history-missing /composition/income/total/prior/2023",
            "fund-history-missing /composition/expenditure/lines/0/prior/2023",
            "fund-history-missing /composition/expenditure/lines/1/prior/2023",
            "fund-total-missing /composition/expenditure/total/amount",
            "fund-history-missing /composition/expenditure/total/prior/2023",
            "proj-total-eq-year /projects/0/totalBudget",
            "goal-covers-duty /projects/4/name",
            "proj-usage-tautology /projects/4/purpose",
            "ind-output-cover /goals",
            "goal-empty /goals/0/text",
            "ind-money-as-quantity /goals/0/indicators/0/name",
            "basis-unknown /goals/0/indicators/0/basis",
            "hist-basis /goals/0/indicators/0/basis",
            "hist-flat /goals/0/indicators/1/target",
            "ind-l2-under-l1 /goals/0/indicators/3/level2",
            "ind-l2-under-l1 /goals/0/indicators/6/level2",
            "ind-l2-under-l1 /goals/0/indicators/7/level2",
            "val-taxonomy-label /goals/0/indicators/7/target",
            "ind-l1-repeated /goals/0/indicators/8/level1",
            "val-unit-missing /goals/0/indicators/9/target",
            "ind-l1-repeated /goals/0/indicators/10/level1",
            "val-comparator-missing /goals/0/indicators/10/target",
            "goal-placeholder /goals/1",
            "goal-placeholder /goals/2");

    private static FundingLine total() {
        return FundingLine.builder().item("合计").share(Share.of("100%")).build();
    }

    private static FundingLine line(String item, String amount, String share) {
        return FundingLine.of(item, amount).withShare(Optional.of(Share.of(share)));
    }

    private static Project project(String name, String budget, String purpose) {
        return Project.builder()
                .name(name)
                .totalBudget(Amount.of(budget))
                .yearBudget(Amount.of(budget))
                .purpose(purpose)
                .build();
    }

    private static Indicator row(String level1, String level2, String name, String before, String last, String now) {
        return Indicator.builder()
                .from(Indicator.of(level1, level2, name, now))
                .yearBeforeLast(IndicatorValue.of(before))
                .lastYear(IndicatorValue.of(last))
                .basis("历史数据")
                .build();
    }

    private static List<String> places(CheckReport report) {
        return report.findings().stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }

    @Test
    void everyMistakeIsFoundOnce() {
        CheckReport report = Checker.standard().check(TABLE);
        assertThat(places(report)).containsExactlyElementsOf(FINDINGS);
        assertThat(report.passes()).isFalse();
        assertThat(report.complete()).isTrue();
    }

    @Test
    void bothTotalsAreComputed() {
        assertThat(Checker.standard().check(TABLE).findings().stream()
                        .filter(finding -> finding.code().equals("fund-total-missing"))
                        .map(finding -> finding.message(Locale.CHINESE)))
                .containsExactly("未填写，应为 1655.84", "未填写，应为 1655.84");
    }

    @Test
    void findingsStandOnThePaper() {
        ModelPath path = ModelPath.parse("/composition/income/total/amount");
        SourceMap map = SourceMap.builder()
                .add(
                        path,
                        new SourceMap.Slot(
                                Optional.of(new Address.TableCell("word/document.xml", List.of(0, 6, 3))),
                                "收入构成/合计/当年金额",
                                ""))
                .build();
        CheckReport report = Checker.standard().check(new ReadTable(TABLE, "第1个表格", map, List.of(), CellAccount.NONE));
        Finding finding = report.findings().stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
        assertThat(finding).hasToString("[error] fund-total-missing 收入构成/合计/当年金额（第1个表格第7行第4格）：未填写，应为 1655.84");
        assertThat(finding.display(Locale.ENGLISH))
                .isEqualTo(
                        "[error] fund-total-missing 收入构成/合计/当年金额 (table 1 row 7 cell 4): is blank and should be 1655.84");
    }

    @Test
    void whatIsCompletedIsFoundNoMore() {
        assertThat(places(Checker.standard().check(TABLE.completed())))
                .containsExactlyElementsOf(FINDINGS.stream()
                        .filter(line -> !line.startsWith("fund-total-missing"))
                        .filter(line -> !line.startsWith("fund-history-missing /composition/income/total"))
                        .toList());
    }
}
