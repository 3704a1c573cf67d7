package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.RuleOutcome;
import io.github.jixiao.check.RuleResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.MoneyUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetRulesTest {

    private static DepartmentTargetTable table(String income, String expenditure, String... projects) {
        return Samples.table()
                .from(Samples.both(
                        Samples.side(Samples.line(Samples.TOTAL, income)),
                        Samples.side(Samples.line(Samples.TOTAL, expenditure))))
                .addProjects(List.of(projects).stream()
                        .map(name -> Samples.project(name, "6", "6"))
                        .toArray(Project[]::new))
                .build();
    }

    private static CheckReport check(DepartmentTargetTable table, DepartmentTargetTable budget) {
        return Checker.builder().addAll(BudgetRules.against(budget)).build().check(table);
    }

    private static List<String> messages(DepartmentTargetTable table, DepartmentTargetTable budget) {
        return check(table, budget).findings().stream()
                .map(finding -> finding.path() + " " + finding.message(Locale.CHINESE))
                .toList();
    }

    private static RuleResult result(String rule, DepartmentTargetTable table, DepartmentTargetTable budget) {
        return Objects.requireNonNull(check(table, budget).rules().get(rule));
    }

    @Test
    void aTableThatStatesItsBudgetIsSilent() {
        DepartmentTargetTable budget = table("100", "100", "培训经费", "救助经费");
        assertThat(check(table("100.00", "100.00", "培训 经费"), budget).findings()).isEmpty();
        assertThat(result("fund-vs-budget", budget, budget).outcome()).isEqualTo(RuleOutcome.HOLDS);
        assertThat(result("proj-name-match", budget, budget).outcome()).isEqualTo(RuleOutcome.HOLDS);
    }

    @Test
    void bothTotalsAreCompared() {
        assertThat(messages(table("100", "90"), table("110", "100")))
                .containsExactly(
                        "/composition/income/total/amount 收入合计 100 与部门预算的 110 不一致，相差 10",
                        "/composition/expenditure/total/amount 支出合计 90 与部门预算的 100 不一致，相差 10");
    }

    @ParameterizedTest
    @CsvSource({
        "WAN_YUAN, 100.01, 0",
        "WAN_YUAN, 100.02, 1",
        "YUAN, 1000100, 0",
        "YUAN, 1000100.01, 1",
        "YUAN, 999900, 0",
        "YUAN, 999899.99, 1",
    })
    void acrossUnitsWithinAHundredYuan(MoneyUnit unit, String total, int findings) {
        DepartmentTargetTable budget =
                Samples.income(Samples.side(Samples.line(Samples.TOTAL, total))).withMoneyUnit(Optional.of(unit));
        DepartmentTargetTable table = Samples.income(Samples.side(Samples.line(Samples.TOTAL, "100")));
        assertThat(check(table, budget).findings()).hasSize(findings);
    }

    @Test
    void withoutAUnitThereIsNoVerdict() {
        DepartmentTargetTable table = table("100", "100");
        RuleResult result = result("fund-vs-budget", table.withMoneyUnit(Optional.empty()), table("90", "90"));
        assertThat(result).isEqualTo(new RuleResult(RuleOutcome.NOT_JUDGED, List.of(ModelPath.parse("/moneyUnit"))));
    }

    @Test
    void withoutATotalThereIsNoVerdict() {
        DepartmentTargetTable table = Samples.income(Samples.lines(Samples.line("财政拨款", "")));
        assertThat(result("fund-vs-budget", table, table("90", "90")))
                .isEqualTo(new RuleResult(
                        RuleOutcome.NOT_JUDGED, List.of(ModelPath.parse("/composition/income/total/amount"))));
    }

    @Test
    void anotherYearIsAnotherBudget() {
        DepartmentTargetTable other = table("90", "90", "救助经费").withFiscalYear(Optional.of(2024));
        for (String rule : List.of("fund-vs-budget", "proj-name-match")) {
            assertThat(result(rule, table("100", "100", "培训经费"), other))
                    .isEqualTo(new RuleResult(RuleOutcome.NOT_JUDGED, List.of(ModelPath.parse("/fiscalYear"))));
        }
    }

    @Test
    void projectsAreNamedAsInTheBudget() {
        DepartmentTargetTable budget = table("100", "100", "残疾人康复经费", "救助经费");
        assertThat(messages(table("100", "100", "康复经费", "宣传经费", "救助经费"), budget))
                .containsExactly(
                        "/projects/0/name 项目名称“康复经费”与部门预算的“残疾人康复经费”不一致", "/projects/1/name 部门预算中没有名为“宣传经费”的项目");
    }

    @Test
    void whatTheBudgetLeavesOutIsNotCompared() {
        DepartmentTargetTable empty = Samples.table().build();
        CheckReport report = check(table("100", "100", "培训经费"), empty);
        assertThat(report.findings()).isEmpty();
        assertThat(report.rules().values().stream().map(RuleResult::outcome)).containsOnly(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void theyGoWithTheStandardRules() {
        DepartmentTargetTable table = table("100", "100");
        List<String> codes = Checker.builder()
                .addStandard()
                .addAll(BudgetRules.against(table("110", "110")))
                .build()
                .check(table)
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
        assertThat(codes).containsExactly("fund-vs-budget", "fund-vs-budget");
    }
}
