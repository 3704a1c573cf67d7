package io.github.jixiao.model;

import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Tables of odd texts, extreme numbers and absent things in all combinations. */
final class AnyTable {

    private static final Arbitrary<String> ODD_TEXTS = Arbitraries.of(
            "",
            " ",
            "\t\n",
            "\u0000",
            "　",
            "\r\n第二行",
            "\"引号\"与\\反斜线",
            "=1+1",
            "+86",
            "@SUM(A1)",
            "<b>&amp;</b>]]>",
            "\uD800",
            "a\uDC00",
            "𠮷🌱",
            "e\u0301",
            "\u2028\u2029\u0085",
            "\uFEFF",
            "a/b~c",
            "0",
            "01",
            "-1",
            "NaN",
            "null",
            "{}",
            "合计",
            "……",
            "一级指标",
            "kind");

    private static final Arbitrary<BigDecimal> NUMBERS = Arbitraries.frequencyOf(
            Tuple.of(
                    9,
                    Combinators.combine(
                                    Arbitraries.bigIntegers()
                                            .between(BigInteger.TEN.pow(12).negate(), BigInteger.TEN.pow(12)),
                                    Arbitraries.integers().between(0, 8))
                            .as(BigDecimal::new)),
            Tuple.of(
                    1,
                    Arbitraries.of("0.00", "0.00000000000000000000000000001", "999999999999999999999999999999")
                            .map(BigDecimal::new)));

    private AnyTable() {}

    static Arbitrary<DepartmentTargetTable> table() {
        return Builders.withBuilder(DepartmentTargetTable::builder)
                .use(text().optional(0.7))
                .in(DepartmentTargetTable.Builder::title)
                .use(Arbitraries.integers().optional(0.7))
                .in(DepartmentTargetTable.Builder::fiscalYear)
                .use(Arbitraries.of(MoneyUnit.class).optional(0.7))
                .in(DepartmentTargetTable.Builder::moneyUnit)
                .use(department())
                .in(DepartmentTargetTable.Builder::department)
                .use(composition())
                .in(DepartmentTargetTable.Builder::composition)
                .use(text().optional(0.7))
                .in(DepartmentTargetTable.Builder::functions)
                .use(text().optional(0.7))
                .in(DepartmentTargetTable.Builder::annualTasks)
                .use(task().list().ofMaxSize(2))
                .in(DepartmentTargetTable.Builder::tasks)
                .use(task().optional(0.5))
                .in(DepartmentTargetTable.Builder::tasksTotal)
                .use(project().list().ofMaxSize(3))
                .in(DepartmentTargetTable.Builder::projects)
                .use(goal().list().ofMaxSize(3))
                .in(DepartmentTargetTable.Builder::goals)
                .use(indicator().list().ofMaxSize(2))
                .in(DepartmentTargetTable.Builder::sharedIndicators)
                .use(extras())
                .in(DepartmentTargetTable.Builder::extras)
                .build(DepartmentTargetTable.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<String> text() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, OrdinaryText.line()),
                Tuple.of(2, OrdinaryText.value()),
                Tuple.of(2, ODD_TEXTS),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(6)));
    }

    /** A name in a map; halves of surrogate pairs have no form in JSON there. */
    private static Arbitrary<String> label() {
        return text().filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
    }

    static Arbitrary<Amount> amount() {
        Arbitrary<Amount> numbers = NUMBERS.map(Amount::of);
        return Arbitraries.frequencyOf(
                Tuple.of(6, numbers),
                Tuple.of(
                        2,
                        Combinators.combine(numbers, Arbitraries.of(MoneyUnit.class))
                                .as(Amount::withUnit)),
                Tuple.of(2, text().map(Amount::parse)));
    }

    static Arbitrary<Share> share() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, NUMBERS.map(Share::of)),
                Tuple.of(1, Arbitraries.of("0.5", "1", "0", "100%", "约三成").map(Share::parse)),
                Tuple.of(1, text().map(Share::parse)));
    }

    static Arbitrary<Weight> weight() {
        return Arbitraries.frequencyOf(Tuple.of(6, NUMBERS.map(Weight::of)), Tuple.of(1, text().map(Weight::parse)));
    }

    static Arbitrary<IndicatorValue> value() {
        return text().filter(text -> !text.isBlank()).map(IndicatorValue::of);
    }

    static Arbitrary<Indicator> indicator() {
        return Builders.withBuilder(Indicator::builder)
                .use(text().optional(0.7))
                .in(Indicator.Builder::level1)
                .use(text().optional(0.7))
                .in(Indicator.Builder::level2)
                .use(text().optional(0.7))
                .in(Indicator.Builder::name)
                .use(value().optional(0.7))
                .in(Indicator.Builder::target)
                .use(value().optional(0.3))
                .in(Indicator.Builder::yearBeforeLast)
                .use(value().optional(0.3))
                .in(Indicator.Builder::lastYear)
                .use(text().optional(0.3))
                .in(Indicator.Builder::basis)
                .use(weight().optional(0.3))
                .in(Indicator.Builder::weight)
                .use(text().optional(0.3))
                .in(Indicator.Builder::direction)
                .use(text().optional(0.3))
                .in(Indicator.Builder::explanation)
                .use(text().optional(0.3))
                .in(Indicator.Builder::scoring)
                .use(text().optional(0.3))
                .in(Indicator.Builder::remark)
                .use(extras())
                .in(Indicator.Builder::extras)
                .build(Indicator.Builder::build);
    }

    private static Arbitrary<Department> department() {
        return Builders.withBuilder(Department::builder)
                .use(text().optional(0.5))
                .in(Department.Builder::name)
                .use(text().optional(0.5))
                .in(Department.Builder::code)
                .use(text().optional(0.5))
                .in(Department.Builder::preparer)
                .use(text().optional(0.5))
                .in(Department.Builder::phone)
                .use(text().optional(0.5))
                .in(Department.Builder::date)
                .build(Department.Builder::build);
    }

    private static Arbitrary<Composition> composition() {
        return Combinators.combine(breakdown(), breakdown())
                .as((income, expenditure) -> Composition.builder()
                        .income(income)
                        .expenditure(expenditure)
                        .build());
    }

    private static Arbitrary<FundingBreakdown> breakdown() {
        return Combinators.combine(line(2).list().ofMaxSize(3), line(0).optional(0.5))
                .as((lines, total) ->
                        FundingBreakdown.builder().lines(lines).total(total).build());
    }

    private static Arbitrary<FundingLine> line(int depth) {
        return Builders.withBuilder(FundingLine::builder)
                .use(text())
                .in(FundingLine.Builder::item)
                .use(amount().optional(0.7))
                .in(FundingLine.Builder::amount)
                .use(share().optional(0.7))
                .in(FundingLine.Builder::share)
                .use(Arbitraries.maps(Arbitraries.oneOf(Arbitraries.of("-2", "-1", "2024", "2025"), label()), amount())
                        .ofMaxSize(2))
                .in(FundingLine.Builder::prior)
                .use(
                        depth == 0
                                ? Arbitraries.just(List.<FundingLine>of())
                                : line(depth - 1).list().ofMaxSize(depth))
                .in(FundingLine.Builder::parts)
                .use(extras())
                .in(FundingLine.Builder::extras)
                .build(FundingLine.Builder::build);
    }

    private static Arbitrary<Task> task() {
        return Builders.withBuilder(Task::builder)
                .use(text().optional(0.7))
                .in(Task.Builder::name)
                .use(text().optional(0.5))
                .in(Task.Builder::content)
                .use(text().optional(0.3))
                .in(Task.Builder::function)
                .use(text().optional(0.3))
                .in(Task.Builder::project)
                .use(amount().optional(0.7))
                .in(Task.Builder::amount)
                .use(amount().optional(0.5))
                .in(Task.Builder::fiscal)
                .use(amount().optional(0.5))
                .in(Task.Builder::other)
                .use(extras())
                .in(Task.Builder::extras)
                .build(Task.Builder::build);
    }

    private static Arbitrary<Project> project() {
        return Builders.withBuilder(Project::builder)
                .use(text().optional(0.7))
                .in(Project.Builder::name)
                .use(text().optional(0.3))
                .in(Project.Builder::type)
                .use(amount().optional(0.7))
                .in(Project.Builder::totalBudget)
                .use(amount().optional(0.7))
                .in(Project.Builder::yearBudget)
                .use(text().optional(0.5))
                .in(Project.Builder::purpose)
                .use(extras())
                .in(Project.Builder::extras)
                .build(Project.Builder::build);
    }

    private static Arbitrary<Goal> goal() {
        return Builders.withBuilder(Goal::builder)
                .use(Arbitraries.of(Horizon.class))
                .in(Goal.Builder::horizon)
                .use(Arbitraries.integers().optional(0.7))
                .in(Goal.Builder::number)
                .use(Arbitraries.integers().optional(0.3))
                .in(Goal.Builder::endYear)
                .use(text().optional(0.7))
                .in(Goal.Builder::text)
                .use(indicator().list().ofMaxSize(3))
                .in(Goal.Builder::indicators)
                .use(extras())
                .in(Goal.Builder::extras)
                .build(Goal.Builder::build);
    }

    private static Arbitrary<Map<String, String>> extras() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Map.of())),
                Tuple.of(1, Arbitraries.maps(label(), text()).ofMaxSize(3)));
    }
}
