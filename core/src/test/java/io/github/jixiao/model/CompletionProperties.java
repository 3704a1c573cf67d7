package io.github.jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompletionProperties {

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Provide
    Arbitrary<DepartmentTargetTable> ordinary() {
        return Tables.ordinary();
    }

    @Property(tries = 100)
    void completingTwiceChangesNothingMore(@ForAll("any") DepartmentTargetTable table) {
        DepartmentTargetTable completed = table.completed();
        assertThat(completed.completed()).isEqualTo(completed);
    }

    @Property(tries = 100)
    void onlyTotalsAndSharesChange(@ForAll("any") DepartmentTargetTable table) {
        DepartmentTargetTable completed = table.completed();
        assertThat(completed.withComposition(table.composition()).withTasksTotal(table.tasksTotal()))
                .isEqualTo(table);
        assertThat(withoutShares(completed)).isEqualTo(withoutShares(table));
    }

    private static List<FundingLine> withoutShares(DepartmentTargetTable table) {
        return table.composition().income().lines().stream()
                .map(line -> line.withShare(Optional.empty()))
                .toList();
    }

    @Property(tries = 100)
    void computedSharesAddUpToTheWhole(@ForAll("ordinary") DepartmentTargetTable table) {
        FundingBreakdown side = table.composition().expenditure();
        FundingBreakdown bare = side.withTotal(Optional.empty())
                .withLines(side.lines().stream()
                        .map(line -> line.withShare(Optional.empty()))
                        .toList());
        List<FundingLine> lines = table.withComposition(table.composition().withExpenditure(bare))
                .completed()
                .composition()
                .expenditure()
                .lines();
        BigDecimal sum = BigDecimal.ZERO;
        for (FundingLine line : lines) {
            sum = sum.add(line.share().flatMap(share -> share.percent()).orElse(BigDecimal.ZERO));
        }
        if (sum.signum() != 0) {
            assertThat(sum).isBetween(new BigDecimal("99.98"), new BigDecimal("100.02"));
        }
    }
}
