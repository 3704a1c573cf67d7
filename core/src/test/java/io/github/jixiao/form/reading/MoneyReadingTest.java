package io.github.jixiao.form.reading;

import static io.github.jixiao.form.reading.DrawnForms.INDICATORS;
import static io.github.jixiao.form.reading.DrawnForms.TITLE;
import static io.github.jixiao.form.reading.DrawnForms.codes;
import static io.github.jixiao.form.reading.DrawnForms.read;
import static io.github.jixiao.form.reading.DrawnForms.sheet;
import static io.github.jixiao.form.reading.DrawnForms.table;
import static io.github.jixiao.form.reading.DrawnForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.Grids;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.value.Amount;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Money on forms drawn as text, in every orientation. */
class MoneyReadingTest {

    @Test
    void moneyAsAListOfLinesWithUnitsAndGroups() {
        DepartmentTargetTable table = table(sheet("""
                | 预算情况 | 部门预算总额（万元） | 5,218.60 |
                | ^ | 1、资金来源：（1）政府预算资金 | 5,018.60 |
                | ^ | （2）单位资金 | 200.00 |
                | ^ | 2、资金结构：（1）基本支出 | 2,118.60 |
                | ^ | 其中：人员经费 | 2,000 |
                | ^ | （2）项目支出 | 3,100.00 |
                """ + INDICATORS));

        FundingBreakdown income = table.composition().income();
        assertThat(income.total().orElseThrow().item()).isEqualTo("部门预算总额");
        assertThat(income.lines()).extracting(FundingLine::item).containsExactly("政府预算资金", "单位资金");
        FundingBreakdown expenditure = table.composition().expenditure();
        assertThat(expenditure.lines()).extracting(FundingLine::item).containsExactly("基本支出", "项目支出");
        assertThat(expenditure.lines().get(0).parts())
                .extracting(FundingLine::item)
                .containsExactly("人员经费");
    }

    @Test
    void aSecondAmountOfTheSameKindIsNotLost() {
        FundingLine line =
                table(sheet("""
                        | 部门资金情况（万元） | 资金性质 | 当年金额 | 2024年 | 2024年 |
                        | ^ | 财政拨款 | 300 | 200 | 201 |
                        """ + INDICATORS)).composition().income().lines().get(0);

        assertThat(line.prior()).containsExactly(Map.entry("2024", Amount.of(200)));
        assertThat(line.extras()).containsExactly(Map.entry("2024年", "201"));
    }

    @Test
    void aSecondTotalOfTasksGoesToExtras() {
        DepartmentTargetTable table = table(sheet("""
                | 年度主要任务 | 任务名称 | 预算金额（万元） |
                | ^ | 饮水安全 | 23 |
                | ^ | 合计 | 23 |
                | ^ | 总计 | 24 |
                """ + INDICATORS));

        assertThat(table.tasksTotal().orElseThrow().amount()).contains(Amount.of(23));
        assertThat(table.extras()).containsExactly(Map.entry("年度主要任务/预算金额（万元）/总计", "24"));
    }

    @Test
    void moneyAsHeadsOverOneRow() {
        FundingBreakdown income = table(sheet("""
                        | 年度部门预算（万元） | 资金总额 | 财政拨款 | 其他资金 |
                        | ^ | 300 | 200 | 100 |
                        """ + INDICATORS)).composition().income();

        assertThat(income.total().orElseThrow().amount()).contains(Amount.of(300));
        assertThat(income.lines())
                .extracting(FundingLine::amount)
                .containsExactly(Optional.of(Amount.of(200)), Optional.of(Amount.of(100)));
    }

    @Test
    void incomeAndExpenditureSideBySide() {
        DepartmentTargetTable table = table(sheet("""
                | 收入构成 | < | 支出构成 | < |
                | 财政拨款 | 200 | 基本支出 | 120 |
                | 其他资金 | 100 | 项目支出 | 180 |
                | 合计 | 300 | 合计 | 300 |
                """ + INDICATORS));

        assertThat(table.composition().income().lines())
                .extracting(FundingLine::item)
                .containsExactly("财政拨款", "其他资金");
        assertThat(table.composition().income().total().orElseThrow().amount()).contains(Amount.of(300));
        assertThat(table.composition().expenditure().lines())
                .extracting(FundingLine::amount)
                .containsExactly(Optional.of(Amount.of(120)), Optional.of(Amount.of(180)));
        assertThat(table.composition().expenditure().total()).isPresent();
    }

    @Test
    void earlierYearsThatAreNotPrintedAreCountedBack() {
        ReadResult result = sheet("""
                | 部门总体资金情况（万元） | 资金性质 | 当年金额 | 上年金额 | 前年金额 |
                | ^ | 财政拨款 | 300 | 200 | 100 |
                | ^ | 其他资金 | 3 | 2 | 1 |
                """ + INDICATORS);

        assertThat(table(result).composition().income().lines().get(0).prior())
                .containsExactly(Map.entry("2024", Amount.of(200)), Map.entry("2023", Amount.of(100)));
        assertThat(codes(result)).containsExactly("prior-year-assumed", "prior-year-assumed");
        assertThat(result.status()).isEqualTo(ReadStatus.READ);
    }

    @Test
    void earlierYearsLeftBlankInTheFormAreCountedByTheirOrder() {
        FundingLine line =
                table(sheet("""
                        | 部门总体资金情况（万元） | 总体资金情况 | 当年金额 | 近两年收支金额 | < |
                        | ^ | ^ | ^ | 年 | 年 |
                        | ^ | 财政拨款 | 300 | 100 | 200 |
                        """ + INDICATORS)).composition().income().lines().get(0);

        assertThat(line.prior()).containsExactly(Map.entry("2023", Amount.of(100)), Map.entry("2024", Amount.of(200)));
    }

    @Test
    void anAmountUnderAnotherUnitKeepsItsOwn() {
        DepartmentTargetTable table = table(read(text(TITLE), text("单位：万元"), Grids.parse("""
                        | 年度主要任务 | 任务名称 | 预算金额（元） |
                        | ^ | 饮水安全 | 23500 |
                        """ + INDICATORS)));

        assertThat(table.tasks().get(0).amount()).contains(Amount.of("23500元"));
    }

    @Test
    void whatIsNoNumberStaysAsPrinted() {
        ReadResult result = sheet("""
                | 部门预算 | 财政拨款（万元） | 约100 |
                | ^ | 其他资金 | / |
                """ + INDICATORS);

        FundingBreakdown income = table(result).composition().income();
        assertThat(income.lines())
                .extracting(line -> line.amount().orElseThrow().toString())
                .containsExactly("约100", "/");
        assertThat(codes(result)).containsExactly("not-a-number");
        assertThat(result.status()).isEqualTo(ReadStatus.PARTIAL);
    }

    @Test
    void severalAmountsInOneCell() {
        ReadResult result = sheet("""
                | 资金总额（万元）：1,508.00　其中：财政拨款：1,428.00　其他资金：80.00 | < | < | < | < | < |
                | 基本支出：600 其中：人员经费：500 公用经费：100；项目支出：908 | < | < | < | < | < |
                """ + INDICATORS);

        FundingBreakdown income = table(result).composition().income();
        assertThat(income.total().orElseThrow().amount()).map(Amount::toString).contains("1508.00万元");
        assertThat(income.lines()).extracting(FundingLine::item).containsExactly("财政拨款", "其他资金");
        FundingBreakdown expenditure = table(result).composition().expenditure();
        assertThat(expenditure.lines()).extracting(FundingLine::item).containsExactly("基本支出", "项目支出");
        assertThat(expenditure.lines().get(0).parts())
                .extracting(FundingLine::item)
                .containsExactly("人员经费", "公用经费");
        assertThat(result.account().unrecognised()).isZero();
    }
}
