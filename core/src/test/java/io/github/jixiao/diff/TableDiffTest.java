package io.github.jixiao.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Tables;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDiffTest {

    private static final DepartmentTargetTable SAMPLE = Tables.sample();

    @Test
    void moneyIsToldWithItsDifference() {
        Change change = only(SAMPLE, with(SAMPLE, "/projects/1/yearBudget", "90.5"));
        assertThat(change).hasToString("[变更] 项目支出情况/残疾人就业培训经费/项目本年度预算：86 → 90.5（增加4.5万元，增长5.2%）");
        assertThat(change.display(Locale.ENGLISH))
                .isEqualTo("[changed] projects/残疾人就业培训经费/year budget: 86 → 90.5 (up 4.5 万元, 5.2%)");
        assertThat(change.pathBefore()).contains(ModelPath.parse("/projects/1/yearBudget"));
    }

    @ParameterizedTest
    @CsvSource({
        "万元, 90, 万元, 86, CHANGED, 减少4万元，下降4.4%",
        "万元, 0, 万元, 86, CHANGED, 增加86万元",
        "万元, 86, 元, 860000, REWRITTEN, 仅写法不同",
        "万元, 86, 元, 870000, CHANGED, 增加10000元，增长1.2%",
        "万元, 86, 万元, 860000元, REWRITTEN, 仅写法不同",
        "'', 86, '', 90, CHANGED, ''",
        "'', 86, 万元, 90, CHANGED, ''",
        "'', 86万元, '', 90万元, CHANGED, 增加4万元，增长4.7%",
        "万元, 86, 万元, 约90, CHANGED, ''",
        "万元, －, 万元, 86, CHANGED, ''",
    })
    void moneyIsConvertedAndComparedOnlyWhereItsUnitIsKnown(
            String unitBefore, String before, String unitAfter, String after, ChangeKind kind, String remark) {
        Change change = told(project("经费", before, unitBefore), project("经费", after, unitAfter), "yearBudget");
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.remark().zh()).isEqualTo(remark);
    }

    @Test
    void anotherUnitOverTheSameNumbersIsOneChange() {
        assertThat(only(SAMPLE, SAMPLE.withMoneyUnit(Optional.of(MoneyUnit.YUAN))))
                .hasToString("[变更] 资金单位：万元 → 元");
    }

    @Test
    void decimalsOfAmountsAndSharesAreNoChange() {
        DepartmentTargetTable other = with(SAMPLE, "/projects/0/yearBudget", "320.00");
        assertThat(TableDiff.between(SAMPLE, with(other, "/composition/income/total/share", "100.00%"))
                        .changes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "95%, 95.00%, REWRITTEN, 仅写法不同",
        "≥95%, 不低于95%, REWRITTEN, 仅写法不同",
        "3万册, 30000册, REWRITTEN, 仅写法不同",
        "≤480万元, ≤4800000元, REWRITTEN, 仅写法不同",
        "2026年12月31日前, 2026-12-31前, REWRITTEN, 仅写法不同",
        "效果 明显, 效果明显, REWRITTEN, 仅写法不同",
        "≥95%, ≥98%, CHANGED, 增加3个百分点",
        "≥120场, ≥90场, CHANGED, 减少30场，下降25.0%",
        "≤480万元, ≤4500000元, CHANGED, 减少300000元，下降6.3%",
        "≥95%, ≤95%, CHANGED, 计算符号由 ≥ 改为 ≤",
        "95%, =95%, CHANGED, 计算符号由 无 改为 =",
        "≥95%, ≤98%, CHANGED, 增加3个百分点，计算符号由 ≥ 改为 ≤",
        "100人次, 100人, CHANGED, 计量单位由 人次 改为 人",
        "100, 100人, CHANGED, 计量单位由 无 改为 人",
        "100%, 100%（含试点）, CHANGED, ''",
        "≥120场, 明显增加, CHANGED, 由定量改为定性",
        "明显增加, ≥120场, CHANGED, 由定性改为定量",
        "较上年增长5%, 较上年下降5%, CHANGED, ''",
        "资金到位率达100%, 任务完成率达100%, CHANGED, ''",
        "2026年11月30日, 2026年12月31日, CHANGED, 推迟31天",
        "12月底前, 11月底前, CHANGED, ''",
        "5%-10%, 5%~10%, REWRITTEN, 仅写法不同",
        "5%-10%, 5%-12%, CHANGED, ''",
    })
    void valuesAreComparedByWhatTheyState(String before, String after, ChangeKind kind, String remark) {
        Change change = only(indicators("培训", before), indicators("培训", after));
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.remark().zh()).isEqualTo(remark);
        assertThat(change.before().get(0).value()).isPresent();
    }

    @Test
    void anAlikeNameIsARename() {
        Change change = only(project("残疾人康复经费", "5", "万元"), project("残疾人康复救助经费", "5", "万元"));
        assertThat(change).hasToString("[更名] 项目支出情况/残疾人康复救助经费/项目名称：残疾人康复经费 → 残疾人康复救助经费");
    }

    @Test
    void anUnlikeNameIsAnotherRow() {
        DepartmentTargetTable before = project("社区矫正经费", "5", "万元");
        DepartmentTargetTable after = project("老旧小区改造", "800", "万元");
        assertThat(TableDiff.between(before, after).changes())
                .extracting(Change::toString)
                .containsExactlyInAnyOrder(
                        "[删除] 项目支出情况/社区矫正经费：项目名称：社区矫正经费；项目本年度预算：5", "[新增] 项目支出情况/老旧小区改造：项目名称：老旧小区改造；项目本年度预算：800");
    }

    @Test
    void numberingAndWhiteSpaceOfANameAreOtherWriting() {
        assertThat(only(project("康复经费", "5", "万元"), project("（一）康复 经费", "5", "万元"))
                        .kind())
                .isEqualTo(ChangeKind.REWRITTEN);
    }

    @Test
    void theBestOfSeveralAlikeNamesIsTaken() {
        DepartmentTargetTable before = projects("办公楼维修项目", "办公楼维修改造");
        DepartmentTargetTable after = projects("办公楼维修改造项目", "办公楼维修改造二期");
        assertThat(TableDiff.between(before, after).changes())
                .extracting(change -> change.before(Locale.CHINESE) + " → " + change.after(Locale.CHINESE))
                .containsExactly("办公楼维修项目 → 办公楼维修改造项目", "办公楼维修改造 → 办公楼维修改造二期");
    }

    @Test
    void fundingLinesArePairedByTheirItem() {
        DepartmentTargetTable before = income(FundingLine.of("财政拨款", "10"), FundingLine.of("其他资金", "1"));
        DepartmentTargetTable after = income(FundingLine.of("其它资金", "1"), FundingLine.of("当年财政拨款", "12"));
        assertThat(TableDiff.between(before, after).changes())
                .extracting(change -> change.kind() + " " + change.after(Locale.CHINESE))
                .containsExactly("RENAMED 其它资金", "RENAMED 当年财政拨款", "CHANGED 12");
    }

    @Test
    void aGoalIsKnownByItsTextWhereNumbersMoveUp() {
        List<Goal> goals = new ArrayList<>(SAMPLE.goals());
        goals.set(1, goals.get(1).withNumber(Optional.of(1)));
        goals.remove(0);
        List<Change> changes =
                TableDiff.between(SAMPLE, SAMPLE.withGoals(goals)).changes();
        assertThat(changes).hasSize(9);
        assertThat(changes.get(0).toString()).startsWith("[删除] 年度目标1：目标类型：年度目标；目标序号：1；目标内容：做好残疾人康复");
        assertThat(changes.get(1).toString()).startsWith("[删除] 年度目标1/残疾儿童康复救助人数：一级指标：产出指标；");
        assertThat(changes.get(8)).hasToString("[变更] 年度目标1/目标序号：2 → 1");
    }

    @Test
    void anIndicatorUnderAnotherGoalHasMoved() {
        Goal first = SAMPLE.goals().get(0);
        Goal second = SAMPLE.goals().get(1);
        List<Indicator> rows = new ArrayList<>(second.indicators());
        rows.add(0, first.indicators().get(2));
        List<Indicator> rest = new ArrayList<>(first.indicators());
        rest.remove(2);
        DepartmentTargetTable after =
                SAMPLE.withGoals(List.of(first.withIndicators(rest), second.withIndicators(rows)));
        Change change = only(SAMPLE, after);
        assertThat(change).hasToString("[移动] 年度目标2/康复机构评估合格率：年度目标1 → 年度目标2");
        assertThat(change.pathBefore()).contains(ModelPath.parse("/goals/0/indicators/2"));
        assertThat(change.pathAfter()).contains(ModelPath.parse("/goals/1/indicators/0"));
    }

    @Test
    void indicatorsThatBecomeSharedHaveMoved() {
        Goal goal = SAMPLE.goals().get(0);
        DepartmentTargetTable after = SAMPLE.withGoals(
                        List.of(goal.withIndicators(List.of()), SAMPLE.goals().get(1)))
                .withSharedIndicators(goal.indicators());
        assertThat(TableDiff.between(SAMPLE, after).changes())
                .hasSize(goal.indicators().size())
                .allMatch(change -> change.kind() == ChangeKind.MOVED
                        && change.after(Locale.CHINESE).equals("各目标共用的指标"));
    }

    @Test
    void changesStandInTheOrderOfTheSecondTable() {
        DepartmentTargetTable after = with(SAMPLE, "/goals/1/text", "换");
        after = with(after, "/projects/4/purpose", "换");
        after = TableTexts.without(after, ModelPath.parse("/projects/2"));
        after = with(after, "/projects/0/purpose", "换");
        after = with(after, "/title", "换");
        assertThat(TableDiff.between(SAMPLE, after).changes())
                .extracting(change ->
                        change.pathAfter().or(change::pathBefore).orElseThrow().toString())
                .containsExactly(
                        "/title", "/projects/0/purpose", "/projects/2", "/projects/3/purpose", "/goals/1/text");
    }

    @Test
    void counts() {
        DepartmentTargetTable after = TableTexts.without(SAMPLE, ModelPath.parse("/projects/2"));
        after = with(after, "/goals/0/indicators/2/target", "=100.00%");
        assertThat(TableDiff.between(SAMPLE, after).counts())
                .containsEntry(ChangeKind.REMOVED, 1)
                .containsEntry(ChangeKind.REWRITTEN, 1)
                .containsEntry(ChangeKind.ADDED, 0)
                .hasSize(ChangeKind.values().length);
    }

    @Test
    void lastYearsValuesAreHeldAgainstLastYearsTargets() {
        DepartmentTargetTable lastYear = SAMPLE.withFiscalYear(Optional.of(2025));
        DepartmentTargetTable thisYear = SAMPLE;
        for (int goal = 0; goal < 2; goal++) {
            List<Indicator> rows = SAMPLE.goals().get(goal).indicators();
            for (int i = 0; i < rows.size(); i++) {
                String target = rows.get(i).target().orElseThrow().text().replaceAll("[≥≤=]", "");
                thisYear = with(thisYear, "/goals/" + goal + "/indicators/" + i + "/lastYear", target);
            }
        }
        assertThat(TableDiff.history(lastYear, thisYear).orElseThrow().changes())
                .isEmpty();
        thisYear = with(thisYear, "/goals/0/indicators/6/lastYear", "94%");
        thisYear = with(thisYear, "/goals/0/indicators/0/lastYear", "/");
        Change change =
                TableDiff.history(lastYear, thisYear).orElseThrow().changes().get(0);
        assertThat(change).hasToString("[变更] 年度目标1/受助残疾人及家属满意度/上年：≥95% → 94%（减少1个百分点）");
        assertThat(change.pathBefore()).contains(ModelPath.parse("/goals/0/indicators/6/target"));
        assertThat(change.pathAfter()).contains(ModelPath.parse("/goals/0/indicators/6/lastYear"));
        assertThat(TableDiff.history(lastYear, thisYear).orElseThrow().changes())
                .hasSize(1);
    }

    @Test
    void thereIsNoHistoryWhereYearsDoNotFollowEachOther() {
        assertThat(TableDiff.history(SAMPLE, SAMPLE)).isEmpty();
        assertThat(TableDiff.history(SAMPLE.withFiscalYear(Optional.empty()), SAMPLE))
                .isEmpty();
        assertThat(TableDiff.history(SAMPLE, SAMPLE.withFiscalYear(Optional.of(2025))))
                .isEmpty();
    }

    private static Change only(DepartmentTargetTable before, DepartmentTargetTable after) {
        List<Change> changes = TableDiff.between(before, after).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static Change told(DepartmentTargetTable before, DepartmentTargetTable after, String property) {
        return TableDiff.between(before, after).changes().stream()
                .filter(change ->
                        change.pathAfter().map(ModelPath::last).orElse("").equals(property))
                .findFirst()
                .orElseThrow();
    }

    private static DepartmentTargetTable with(DepartmentTargetTable table, String path, String text) {
        return TableTexts.with(table, ModelPath.parse(path), text);
    }

    private static DepartmentTargetTable project(String name, String yearBudget, String unit) {
        return DepartmentTargetTable.builder()
                .moneyUnit(MoneyUnit.of(unit))
                .addProjects(Project.builder()
                        .name(name)
                        .yearBudget(Amount.parse(yearBudget))
                        .build())
                .build();
    }

    private static DepartmentTargetTable projects(String... names) {
        return DepartmentTargetTable.builder()
                .projects(Arrays.stream(names)
                        .map(name -> Project.builder().name(name).build())
                        .toList())
                .build();
    }

    private static DepartmentTargetTable income(FundingLine... lines) {
        return DepartmentTargetTable.builder()
                .moneyUnit(MoneyUnit.WAN_YUAN)
                .composition(Composition.builder()
                        .income(FundingBreakdown.builder().addLines(lines).build())
                        .build())
                .build();
    }

    private static DepartmentTargetTable indicators(String name, String target) {
        return DepartmentTargetTable.builder()
                .addGoals(Goal.annual(1, "做好培训", Indicator.of("产出指标", "数量指标", name, target)))
                .build();
    }
}
