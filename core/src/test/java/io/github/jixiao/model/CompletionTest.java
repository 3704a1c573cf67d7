package io.github.jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static FundingBreakdown incomeOf(DepartmentTargetTable table) {
        return table.composition().income();
    }

    private static DepartmentTargetTable table(FundingBreakdown income) {
        return DepartmentTargetTable.builder()
                .moneyUnit(MoneyUnit.WAN_YUAN)
                .composition(Composition.builder().income(income).build())
                .build();
    }

    private static FundingBreakdown lines(FundingLine... lines) {
        return FundingBreakdown.builder().addLines(lines).build();
    }

    @Test
    void addsUpAndDivides() {
        FundingBreakdown income = incomeOf(table(lines(FundingLine.of("财政拨款", "656.84"), FundingLine.of("其他资金", "999")))
                .completed());
        FundingLine total = income.total().orElseThrow();
        assertThat(total.item()).isEqualTo("合计");
        assertThat(total.amount()).map(Amount::toString).contains("1655.84");
        assertThat(total.share()).map(Share::toString).contains("100.00%");
        assertThat(income.lines())
                .extracting(line -> line.share().orElseThrow().toString())
                .containsExactly("39.67%", "60.33%");
    }

    @Test
    void addsUpEarlierYearsEachByItself() {
        FundingLine first = FundingLine.builder()
                .item("财政拨款")
                .putPrior("2024", Amount.of("10.50"))
                .putPrior("2025", Amount.of("20"))
                .build();
        FundingLine second = FundingLine.builder()
                .item("其他资金")
                .putPrior("2025", Amount.of("1"))
                .build();
        FundingLine total =
                incomeOf(table(lines(first, second)).completed()).total().orElseThrow();
        assertThat(total.prior())
                .containsExactly(
                        java.util.Map.entry("2024", Amount.of("10.5")), java.util.Map.entry("2025", Amount.of("21")));
        assertThat(total.amount()).isEmpty();
    }

    @Test
    void whatIsPrintedStays() {
        FundingBreakdown printed = FundingBreakdown.builder()
                .addLines(FundingLine.of("财政拨款", "60").withShare(Optional.of(Share.of("1%"))))
                .total(FundingLine.of("总计", "100"))
                .build();
        FundingBreakdown income = incomeOf(table(printed).completed());
        assertThat(income.lines()).isEqualTo(printed.lines());
        assertThat(income.total().orElseThrow().item()).isEqualTo("总计");
        assertThat(income.total().orElseThrow().amount()).contains(Amount.of("100"));
    }

    @Test
    void aBlankLineAddsNothingButTextHasNoSum() {
        FundingLine blank = FundingLine.builder().item("其他资金").build();
        FundingLine about =
                FundingLine.builder().item("其他资金").amount(Amount.parse("约100")).build();
        FundingLine fiscal = FundingLine.of("财政拨款", "60");
        assertThat(incomeOf(table(lines(fiscal, blank)).completed()).total())
                .get()
                .extracting(FundingLine::amount)
                .isEqualTo(Optional.of(Amount.of("60")));
        FundingBreakdown unknown = incomeOf(table(lines(fiscal, about)).completed());
        assertThat(unknown.total()).get().extracting(FundingLine::amount).isEqualTo(Optional.empty());
        assertThat(unknown.lines()).isEqualTo(List.of(fiscal, about));
    }

    @Test
    void convertsAmountsWithAUnitOfTheirOwn() {
        FundingBreakdown income = FundingBreakdown.builder()
                .addLines(FundingLine.of("财政拨款", "600000元"), FundingLine.of("其他资金", "40"))
                .total(FundingLine.of("合计", "1000000元"))
                .build();
        assertThat(incomeOf(table(income).completed()).lines())
                .extracting(line -> line.share().orElseThrow())
                .containsExactly(Share.of("60"), Share.of("40"));
        assertThat(incomeOf(table(income.withTotal(Optional.empty())).completed())
                        .total()
                        .orElseThrow()
                        .amount())
                .contains(Amount.of("100"));
        assertThat(incomeOf(table(income).withMoneyUnit(Optional.empty()).completed())
                        .lines()
                        .get(0)
                        .share())
                .as("without a unit of the table nothing can be converted")
                .isEmpty();
    }

    @Test
    void zeroHasNoShares() {
        FundingBreakdown income =
                incomeOf(table(lines(FundingLine.of("财政拨款", "0"))).completed());
        assertThat(income.total().orElseThrow().amount()).contains(Amount.of(0));
        assertThat(income.total().orElseThrow().share()).isEmpty();
    }

    @Test
    void anEmptySideStaysEmpty() {
        DepartmentTargetTable empty = DepartmentTargetTable.builder().build();
        assertThat(empty.completed()).isEqualTo(empty);
    }

    @Test
    void addsUpTasks() {
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .addTasks(
                        Task.builder()
                                .amount(Amount.of("1286.42"))
                                .fiscal(Amount.of("1286.42"))
                                .build(),
                        Task.builder()
                                .amount(Amount.of("2350"))
                                .fiscal(Amount.of("1850"))
                                .build())
                .build();
        Task total = table.completed().tasksTotal().orElseThrow();
        assertThat(total.amount()).contains(Amount.of("3636.42"));
        assertThat(total.fiscal()).contains(Amount.of("3136.42"));
        assertThat(total.other()).isEmpty();
        Task printed = Task.builder().amount(Amount.of("1")).build();
        assertThat(table.withTasksTotal(Optional.of(printed)).completed().tasksTotal())
                .contains(printed.withFiscal(Optional.of(Amount.of("3136.42"))));
    }
}
