package io.github.jixiao.model;

import io.github.jixiao.value.Weight;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Indicators of the 2015 taxonomy, with the columns that their form has. */
final class OrdinaryIndicator {

    private static final List<String> LEVELS = List.of(
            "产出指标/数量指标",
            "产出指标/质量指标",
            "产出指标/时效指标",
            "产出指标/成本指标",
            "效益指标/经济效益指标",
            "效益指标/社会效益指标",
            "效益指标/生态效益指标",
            "效益指标/可持续影响指标",
            "满意度指标/服务对象满意度指标");

    /** A column that not every form has. */
    enum Column {
        HISTORY(row -> row.withYearBeforeLast(Optional.empty()).withLastYear(Optional.empty())),
        BASIS(row -> row.withBasis(Optional.empty())),
        WEIGHT(row -> row.withWeight(Optional.empty())),
        DIRECTION(row -> row.withDirection(Optional.empty())),
        EXPLANATION(row -> row.withExplanation(Optional.empty())),
        SCORING(row -> row.withScoring(Optional.empty())),
        REMARK(row -> row.withRemark(Optional.empty())),
        OWN(row -> row.withExtras(Map.of()));

        private final UnaryOperator<Indicator> without;

        Column(UnaryOperator<Indicator> without) {
            this.without = without;
        }
    }

    private OrdinaryIndicator() {}

    /** The columns of one table. */
    static Arbitrary<List<Column>> columns() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of(Column.HISTORY, Column.BASIS))),
                Tuple.of(1, Arbitraries.of(Column.class).list().uniqueElements().ofMaxSize(Column.values().length)));
    }

    static List<Indicator> keep(List<Indicator> rows, List<Column> columns) {
        return rows.stream().map(row -> keep(row, columns)).toList();
    }

    private static Indicator keep(Indicator row, List<Column> columns) {
        Indicator kept = row;
        for (Column column : Column.values()) {
            kept = columns.contains(column) ? kept : column.without.apply(kept);
        }
        return kept;
    }

    static List<Indicator> withoutHistory(List<Indicator> rows) {
        return rows.stream().map(Column.HISTORY.without).toList();
    }

    /** The rows of a block, mostly in the order of the taxonomy. */
    static Arbitrary<List<Indicator>> rows() {
        Arbitrary<Boolean> sorted = Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false));
        return Combinators.combine(row().list().ofMinSize(1).ofMaxSize(6), sorted)
                .as((rows, sort) -> sort
                        ? rows.stream()
                                .sorted(Comparator.comparingInt(OrdinaryIndicator::rank))
                                .toList()
                        : rows);
    }

    /** The rows of a block that several goals share; mostly there is none. */
    static Arbitrary<List<Indicator>> sharedRows() {
        return Arbitraries.frequencyOf(Tuple.of(7, Arbitraries.just(List.of())), Tuple.of(1, rows()));
    }

    private static int rank(Indicator row) {
        return LEVELS.indexOf(row.level1().orElseThrow() + "/" + row.level2().orElseThrow());
    }

    private static Arbitrary<Indicator> row() {
        Arbitrary<String> name = Combinators.combine(
                        Arbitraries.of("", "", "指标1："),
                        Arbitraries.of("残疾人康复救助补贴", "改造集中供水工程", "工程验收", "资金支付", "群众受益", "LED路灯安装"),
                        Arbitraries.of("人次", "数量", "合格率", "及时率", "覆盖率（≥18岁）"))
                .as((number, subject, measure) -> number + subject + measure);
        Arbitrary<Weight> weight = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 1))
                .as((value, decimals) -> Weight.of(BigDecimal.valueOf(value).setScale(decimals)));
        return Builders.withBuilder(Indicator::builder)
                .use(Arbitraries.of(LEVELS))
                .in((row, levels) -> row.level1(levels.substring(0, levels.indexOf('/')))
                        .level2(levels.substring(levels.indexOf('/') + 1)))
                .use(name)
                .in((row, value) -> row.name(value))
                .use(OrdinaryTable.value().optional(0.95))
                .in(Indicator.Builder::target)
                .use(OrdinaryTable.value().optional(0.8))
                .in(Indicator.Builder::yearBeforeLast)
                .use(OrdinaryTable.value().optional(0.8))
                .in(Indicator.Builder::lastYear)
                .use(Arbitraries.of("历史标准", "计划标准", "行业标准", "历史数据").optional(0.9))
                .in(Indicator.Builder::basis)
                .use(weight.optional(0.95))
                .in(Indicator.Builder::weight)
                .use(Arbitraries.of("正向", "反向").optional(0.9))
                .in(Indicator.Builder::direction)
                .use(OrdinaryText.line().optional(0.8))
                .in(Indicator.Builder::explanation)
                .use(OrdinaryText.prose().optional(0.8))
                .in(Indicator.Builder::scoring)
                .use(OrdinaryText.line().optional(0.5))
                .in(Indicator.Builder::remark)
                .use(OrdinaryTable.extras("佐证材料", "牵头科室"))
                .in(Indicator.Builder::extras)
                .build(Indicator.Builder::build);
    }
}
