package io.github.jixiao.form.reading;

import static io.github.jixiao.form.reading.DrawnForms.INDICATORS;
import static io.github.jixiao.form.reading.DrawnForms.TITLE;
import static io.github.jixiao.form.reading.DrawnForms.read;
import static io.github.jixiao.form.reading.DrawnForms.sheet;
import static io.github.jixiao.form.reading.DrawnForms.table;
import static io.github.jixiao.form.reading.DrawnForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.value.Amount;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money on forms that people retype, whose merges they take back, and that a page cuts. */
class UntidyMoneyTest {

    @Test
    void partsMayHaveANumberBeforeOfWhich() {
        FundingLine line = table(sheet("""
                        | 支出预算（万元） | 基本支出 | 120 |
                        | ^ | （1）其中：人员经费 | 100 |
                        | ^ | 2.其中公用经费 | 20 |
                        """ + INDICATORS))
                .composition()
                .expenditure()
                .lines()
                .get(0);

        assertThat(line.parts()).extracting(FundingLine::item).containsExactly("人员经费", "公用经费");
    }

    @Test
    void aHeadOverTwoYearsCountsForBothWhereItsMergeWasTakenBack() {
        FundingLine line =
                table(sheet("""
                        | 部门资金情况（万元） | 资金性质 | 当年金额 | 近两年收支金额 |  |
                        |  |  |  | 2023年 | 2024年 |
                        | ^ | 财政拨款 |  | 100 | 200 |
                        """ + INDICATORS)).composition().income().lines().get(0);

        assertThat(line.amount()).isEmpty();
        assertThat(line.prior()).containsExactly(Map.entry("2023", Amount.of(100)), Map.entry("2024", Amount.of(200)));
    }

    @Test
    void aBlankRowDoesNotPartYearsFromTheHeadOverThem() {
        DepartmentTargetTable table = table(sheet("""
                | 部门资金情况（万元） | 资金性质 | 当年金额 | 近两年收支金额 | < |
                | ^ | ^ | ^ |  |  |
                | ^ | ^ | ^ | 2023年 | 2024年 |
                | ^ | 财政拨款 | 300 | 100 | 200 |
                """ + INDICATORS));

        assertThat(table.composition().income().lines().get(0).prior()).containsOnlyKeys("2023", "2024");
        assertThat(table.extras()).isEmpty();
    }

    @Test
    void aGroupWordHoldsOverAHeadingRepeatedOnTheNextPage() {
        DepartmentTargetTable table = table(sheet("""
                | 资金情况（万元） | 收入构成 | 财政拨款 | 200 |
                | 资金情况（万元） |  | 合计 | 200 |
                | ^ | 支出构成 | 基本支出 | 120 |
                | ^ | ^ | 合计 | 120 |
                """ + INDICATORS));

        assertThat(table.composition().income().total().orElseThrow().amount()).contains(Amount.of(200));
        assertThat(table.composition().expenditure().total().orElseThrow().amount())
                .contains(Amount.of(120));
    }

    @Test
    void anAmountUnderTwoHeadsIsReadWithDoubt() {
        ReadResult result = sheet("""
                | 资金情况（万元） | 资金性质 | 当年金额 | 占比 |
                | ^ | 财政拨款 | 200 | 100% |
                | ^ | 其他资金 | 20 | < |
                """ + INDICATORS);

        assertThat(table(result).composition().income().lines().get(1).amount()).contains(Amount.of(20));
        assertThat(DrawnForms.codes(result)).containsExactly("column-overlap");
    }

    @Test
    void theHeadsOfMoneyBelowTasksAreNoTask() {
        DepartmentTargetTable table = table(sheet("""
                | 任务名称 | 主要内容 | 总额 | 财政拨款 |
                | 饮水安全 | 改造工程 | 23 | 23 |
                | 部门收支情况 | 资金性质 | 当年金额 | 占比 |
                | ^ | 财政拨款 | 200 | 100% |
                """ + INDICATORS));

        assertThat(table.tasks()).hasSize(1);
        assertThat(table.composition().income().lines().get(0).amount()).contains(Amount.of(200));
    }

    @Test
    void aNudgedBorderMakesNoPartOfALine() {
        Grid grid = Grids.parse("""
                | 预算情况（万元） | 资金来源：（1）政府预算资金 | < | 5018 |
                | ^ | （2）财政专户管理资金 | 100 | < |
                | ^ | （3）单位资金 | < | 50 |
                """ + INDICATORS);

        DepartmentTargetTable table = table(read(text(TITLE), Grids.withWidths(grid, 100, 95, 5, 100, 50, 50)));

        assertThat(table.composition().income().lines())
                .extracting(FundingLine::item)
                .containsExactly("政府预算资金", "财政专户管理资金", "单位资金");
    }

    @Test
    void itemsBelowGroupWordsAreNoProjects() {
        DepartmentTargetTable table = table(sheet("""
                | 收入预算（万元） | < | 支出预算（万元） | < |
                | 项目 | 预算数 | 项目 | 预算数 |
                | 财政拨款收入 | 90 | 基本支出 | 60 |
                | 事业单位经营收入 | 10 | 项目支出 | 40 |
                | 收入总计 | 100 | 支出总计 | 100 |
                """ + INDICATORS));

        assertThat(table.projects()).isEmpty();
        assertThat(table.composition().income().lines())
                .extracting(FundingLine::item)
                .containsExactly("财政拨款收入", "事业单位经营收入");
        assertThat(table.composition().expenditure().lines()).hasSize(2);
    }

    @Test
    void anUnknownItemBetweenKnownOnesIsALine() {
        DepartmentTargetTable table = table(sheet("""
                | 资金情况（万元） | 财政拨款 | 90 |
                | ^ | 天书基金 | 5 |
                | ^ | 其他资金 | 10 |
                | ^ | 上缴支出 | - |
                """ + INDICATORS));

        assertThat(table.composition().income().lines())
                .extracting(FundingLine::item)
                .containsExactly("财政拨款", "天书基金", "其他资金");
        assertThat(table.composition().expenditure().lines())
                .extracting(FundingLine::item)
                .containsExactly("上缴支出");
    }

    @Test
    void severalLinesOfMoneyMayStandInOneCell() {
        DepartmentTargetTable table = table(sheet("""
                | 年度资金申请（万元） | 资金总额：150⏎财政拨款：90⏎自有资金：60⏎　　事业收入：60⏎　　经营性收入：⏎其他：0 |
                """ + INDICATORS));

        assertThat(table.composition().income().total().orElseThrow().amount()).contains(Amount.of(150));
        assertThat(table.composition().income().lines())
                .extracting(FundingLine::item)
                .containsExactly("财政拨款", "自有资金", "其他");
        assertThat(table.composition().income().lines().get(1).parts()).hasSize(2);
    }

    @Test
    void lastYearsBudgetIsNotThisYearsAmount() {
        FundingLine line =
                table(sheet("""
                        | 资金来源（万元） | 项目 | 上年度预算安排 | 上年度实际执行 | 本年度申请金额 |
                        | ^ | 财政拨款 | 80 | 79 | 90 |
                        """ + INDICATORS)).composition().income().lines().get(0);

        assertThat(line.amount()).contains(Amount.of(90));
        assertThat(line.prior().values()).containsExactly(Amount.of(80));
    }
}
