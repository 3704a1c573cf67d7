package io.github.jixiao.check.rules;

import io.github.jixiao.check.RuleContext;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.value.Placeholder;
import io.github.jixiao.value.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The weights of all indicators of one horizon, where the column is used.
 *
 * @param blocks the rows that have a name or a weight, by the blocks that they stand in
 */
record WeightColumn(List<List<IndicatorRow>> blocks) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The columns that are used: at most one for annual and one for long-term goals. */
    static List<WeightColumn> of(RuleContext context) {
        List<WeightColumn> columns = new ArrayList<>();
        if (IndicatorRows.of(context).blocks().stream().noneMatch(WeightColumn::isUsed)) {
            return columns;
        }
        for (Horizon horizon : Horizon.values()) {
            List<List<IndicatorRow>> blocks = new ArrayList<>();
            for (IndicatorRows.Block block : IndicatorRows.of(context).blocks()) {
                if (block.horizon() == horizon) {
                    blocks.add(block.rows().stream()
                            .filter(row -> row.named() || !blank(row))
                            .toList());
                }
            }
            WeightColumn column = new WeightColumn(blocks);
            if (column.rows().stream().anyMatch(row -> value(row).isPresent())) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static boolean isUsed(IndicatorRows.Block block) {
        return block.rows().stream().anyMatch(row -> row.indicator().weight().isPresent());
    }

    static ModelPath path(IndicatorRow row) {
        return row.path().to("weight");
    }

    static Optional<BigDecimal> value(IndicatorRow row) {
        return row.indicator().weight().flatMap(Weight::value);
    }

    static boolean blank(IndicatorRow row) {
        return row.indicator()
                .weight()
                .filter(weight -> !Placeholder.matches(weight.toString()))
                .isEmpty();
    }

    List<IndicatorRow> rows() {
        return blocks.stream().flatMap(List::stream).toList();
    }

    /** The first row that has no weight. */
    Optional<IndicatorRow> gap() {
        return rows().stream().filter(WeightColumn::blank).findFirst();
    }

    Optional<IndicatorRow> unreadable() {
        return rows().stream()
                .filter(row -> !blank(row) && value(row).isEmpty())
                .findFirst();
    }

    BigDecimal sum() {
        return sum(rows());
    }

    /** Weights are points of a hundred; where all of them are fractions of one, they are counted so. */
    private BigDecimal sum(List<IndicatorRow> rows) {
        BigDecimal sum =
                rows.stream().map(row -> value(row).orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return fractions() ? sum.multiply(HUNDRED) : sum;
    }

    private boolean fractions() {
        return rows().stream()
                .map(WeightColumn::value)
                .flatMap(Optional::stream)
                .allMatch(weight -> weight.compareTo(BigDecimal.ONE) < 0);
    }

    /** Whether all weights together, or those of every goal, make up one of some totals. */
    boolean addsUpTo(List<BigDecimal> totals) {
        return isOneOf(sum(), totals) || blocks.stream().allMatch(block -> isOneOf(sum(block), totals));
    }

    private static boolean isOneOf(BigDecimal sum, List<BigDecimal> totals) {
        return totals.stream().anyMatch(total -> !differs(sum, total));
    }

    static boolean differs(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) > 0;
    }
}
