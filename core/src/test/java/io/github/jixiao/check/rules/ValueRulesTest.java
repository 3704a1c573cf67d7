package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tempts the rules about values, and just within and beyond their limits. */
class ValueRulesTest {

    private static DepartmentTargetTable table(String level2, String name, String target) {
        return Samples.indicators(Indicator.of("产出指标", level2, name, target), Samples.row("效益指标", "社会效益指标", "政策知晓率"));
    }

    private static List<Finding> findings(Rule rule, DepartmentTargetTable table) {
        return Checker.builder().add(rule).build().check(table).findings();
    }

    private static boolean speaks(Rule rule, String name, String target) {
        return !findings(rule, table("质量指标", name, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "逾期发放率, >=100%",
        "公文差错率, ≥1%",
        "有责投诉件数, ≥3件",
        "道路交通事故起数, 不低于2起",
        "生产安全事故死亡人数, ≥1人",
        "群众越级上访, >5次",
        "平均响应时间, ≥30分钟",
        "部门总成本, ≥1200万元",
        "设备稳定运行率, ≤95%",
        "居民满意率, 不超过90%"
    })
    void boundsOnTheWrongSide(String name, String target) {
        assertThat(speaks(new ValDirection(), name, target)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "公文差错率, ≤1%",
        "投诉处理满意度, ≥90%",
        "信访积案化解率, ≥95%",
        "查处违法案件数, ≥50件",
        "行政违法案件数, ≥50件",
        "拆除违法建设面积, ≥1.5万㎡",
        "事故隐患整改率, ≥98%",
        "失业保险参保人数, ≥2000人",
        "安全事故应急演练次数, ≥4次",
        "逾期贷款收回率, ≥80%",
        "城市低保标准, ≥985元/人·月",
        "生均公用经费, ≥710元/生·年",
        "培训时长, ≥42小时",
        "人员编制使用率, ≤100%",
        "产品不合格率, ≤2%",
        "未达标率, <5%",
        "生产安全事故死亡人数, 较上年下降≥3%"
    })
    void boundsOnTheRightSide(String name, String target) {
        assertThat(speaks(new ValDirection(), name, target)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"培训人数, 95%", "项目完成时间, 100%", "验收合格率, ≥95个", "资金到位率, ≥95万元", "造林面积（亩）, 12人", "补助人数（≥**人）, 12户"})
    void unitsThatContradictTheName(String name, String target) {
        assertThat(speaks(new ValUnitConflict(), name, target)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "开放时间达标率, ≥95%",
        "培训人数增长率, 5%",
        "培训人数, 较上年增长5%",
        "设备功率, ≥50千瓦",
        "每万人发明专利拥有率, 3件",
        "群众满意度, ≥95分",
        "签约数（万人）, 15万人",
        "销售额（万元）, 3亿元",
        "演练（含桌面推演）, 4次",
        "参训人数, 1.2万人次",
        "PM2.5浓度（温度14-24℃条件下）, ≤33微克/立方米"
    })
    void unitsThatFit(String name, String target) {
        assertThat(speaks(new ValUnitConflict(), name, target)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥应保尽保", "=有效保障", "≤明显"})
    void signsWithoutANumber(String target) {
        assertThat(speaks(new ValNonnumeric(), "困难群众救助", target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥上年", "≤预算批复数", "=动态清零", "≥良", "≥Ⅲ类", "≤12/10万", "二季度末≥50%，年底100%", "应保尽保", "12月底前"})
    void signsWithABound(String target) {
        assertThat(speaks(new ValNonnumeric(), "困难群众救助", target)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"90%, 0", "90.0%, 0", "89.99%, 1", "≥85%, 1", "＜90%, 0", "85分, 0", "优, 0"})
    void satisfaction(String target, int findings) {
        assertThat(findings(new ValSatisfactionFloor(), table("质量指标", "群众满意度", target)))
                .hasSize(findings);
    }

    @Test
    void anOfficeMayBeContentWithLess() {
        CheckPolicy policy = CheckPolicy.builder()
                .set("val-satisfaction-floor-percent", new BigDecimal("80"))
                .build();
        Checker checker =
                Checker.builder().add(new ValSatisfactionFloor()).policy(policy).build();
        assertThat(checker.check(table("质量指标", "群众满意度", "≥80%")).findings()).isEmpty();
        assertThat(checker.check(table("质量指标", "群众满意度", "≥79%")).findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "28.799999999999997万元, 28.8万元",
        "≥95.00000000000001%, ≥95%",
        "0.30000000000000004, 0.3",
        "479.99999999999994, 480"
    })
    void tailsOfDoublesAreCutOff(String target, String expected) {
        ModelPath place = ModelPath.parse("/goals/0/indicators/0/target");
        assertThat(findings(new ValArtefact(), table("数量指标", "补贴", target)))
                .singleElement()
                .extracting(finding -> finding.fix().orElseThrow())
                .isEqualTo(Fix.replace(place, target, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0900000762939453", "-0.300000152587891"})
    void tailsOfSingleFloatsAreATask(String target) {
        assertThat(findings(new ValArtefact(), table("数量指标", "补贴", target)))
                .singleElement()
                .extracting(Finding::fix)
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "设备到货时间, 29999, 0",
        "设备到货时间, 30000, 1",
        "设备到货时间, 60000, 1",
        "设备到货时间, 60001, 0",
        "设备到货时间, 45596人, 0",
        "采集单位数, 45596, 0",
        "验收合格率, 1, 1",
        "验收合格率, 0.85, 1",
        "验收合格率, 0.5, 0",
        "验收合格率, 1%, 0",
        "验收次数, 1, 0",
        "圆周率, 3.141592653589793, 0"
    })
    void numbersOfASpreadsheet(String name, String target, int findings) {
        assertThat(findings(new ValArtefact(), table("质量指标", name, target))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "时效指标, 及时, 1",
        "时效指标, 按期, 1",
        "质量指标, 明显提升, 1",
        "质量指标, 合格, 0",
        "质量指标, 规范, 0",
        "成本指标, 较上年下降, 0",
        "社会效益指标, 明显提升, 0",
        "经济效益指标, 有所提升, 1"
    })
    void wordsThatCannotBeMeasured(String level2, String target, int findings) {
        assertThat(findings(new ValQualUnmeasurable(), table(level2, "平台运行", target)))
                .hasSize(findings);
    }
}
