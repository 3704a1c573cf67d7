package io.github.jixiao.model;

import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Tables as offices submit them. */
final class OrdinaryTable {

    private OrdinaryTable() {}

    static Arbitrary<DepartmentTargetTable> table() {
        Arbitrary<DepartmentTargetTable> drafts = Builders.withBuilder(DepartmentTargetTable::builder)
                .use(title())
                .in(DepartmentTargetTable.Builder::title)
                .use(Arbitraries.integers().between(2019, 2030))
                .in(DepartmentTargetTable.Builder::fiscalYear)
                .use(Arbitraries.frequency(Tuple.of(4, MoneyUnit.WAN_YUAN), Tuple.of(1, MoneyUnit.YUAN)))
                .in(DepartmentTargetTable.Builder::moneyUnit)
                .use(department())
                .in(DepartmentTargetTable.Builder::department)
                .use(composition())
                .in(DepartmentTargetTable.Builder::composition)
                .use(OrdinaryText.prose().optional(0.9))
                .in(DepartmentTargetTable.Builder::functions)
                .use(OrdinaryText.prose().optional(0.8))
                .in(DepartmentTargetTable.Builder::annualTasks)
                .use(Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just(List.<Task>of())),
                        Tuple.of(1, task().list().ofMinSize(1).ofMaxSize(4))))
                .in(DepartmentTargetTable.Builder::tasks)
                .use(tasksTotal().optional(0.8))
                .in(DepartmentTargetTable.Builder::tasksTotal)
                .use(project().list().ofMinSize(1).ofMaxSize(5))
                .in(DepartmentTargetTable.Builder::projects)
                .use(goals())
                .in(DepartmentTargetTable.Builder::goals)
                .use(extras("主管部门", "单位地址", "预算科目"))
                .in(DepartmentTargetTable.Builder::extras)
                .build(DepartmentTargetTable.Builder::build);
        return Combinators.combine(drafts, OrdinaryIndicator.columns(), OrdinaryIndicator.sharedRows())
                .as(OrdinaryTable::settle)
                .withoutEdgeCases();
    }

    /** Makes the parts, generated each for itself, agree with each other. */
    private static DepartmentTargetTable settle(
            DepartmentTargetTable draft, List<OrdinaryIndicator.Column> columns, List<Indicator> shared) {
        int year = draft.fiscalYear().orElseThrow();
        String name = draft.department().name().orElseThrow();
        List<Goal> goals = new ArrayList<>();
        boolean onlyAnnual = draft.goals().stream().allMatch(goal -> goal.horizon() == Horizon.ANNUAL);
        boolean share = onlyAnnual && draft.goals().size() > 1 && !shared.isEmpty();
        for (Goal goal : draft.goals()) {
            List<Indicator> rows = share ? List.of() : OrdinaryIndicator.keep(goal.indicators(), columns);
            goals.add(goal.withIndicators(rows).withEndYear(goal.endYear().map(years -> year + years)));
        }
        Composition money = draft.composition();
        return draft.withTitle(draft.title()
                        .map(title -> title.replace("{name}", name).replace("{year}", Integer.toString(year))))
                .withComposition(
                        money.withIncome(years(money.income(), year)).withExpenditure(years(money.expenditure(), year)))
                .withTasksTotal(draft.tasks().isEmpty() ? Optional.empty() : draft.tasksTotal())
                .withGoals(goals)
                .withSharedIndicators(share ? OrdinaryIndicator.keep(shared, columns) : List.of());
    }

    private static FundingBreakdown years(FundingBreakdown side, int year) {
        return side.withLines(
                        side.lines().stream().map(line -> years(line, year)).toList())
                .withTotal(side.total().map(total -> years(total, year)));
    }

    private static FundingLine years(FundingLine line, int year) {
        Map<String, Amount> prior = new LinkedHashMap<>();
        line.prior().forEach((back, amount) -> prior.put(Integer.toString(year + Integer.parseInt(back)), amount));
        return line.withPrior(prior)
                .withParts(line.parts().stream().map(part -> years(part, year)).toList());
    }

    private static Arbitrary<String> title() {
        return Arbitraries.of(
                "{name}{year}年整体支出绩效目标表", "{year}年部门整体支出绩效目标申报表", "{name}{year}年度部门整体绩效目标表", "部门整体支出绩效目标申报表");
    }

    private static Arbitrary<Department> department() {
        Arbitrary<String> name = Combinators.combine(
                        Arbitraries.of("青禾县", "临江市云岭区", "白石镇"), Arbitraries.of("残疾人联合会", "水利局", "教育局（本级）", "文化和旅游局"))
                .as(String::concat);
        return Builders.withBuilder(Department::builder)
                .use(name)
                .in(Department.Builder::name)
                .use(Arbitraries.of("101001", "A-305").optional(0.2))
                .in(Department.Builder::code)
                .use(Arbitraries.of("林小满", "欧阳青禾", "阿依古丽·买买提").optional(0.9))
                .in(Department.Builder::preparer)
                .use(Arbitraries.of("0710-5550123", "13800000000").optional(0.9))
                .in(Department.Builder::phone)
                .use(Arbitraries.of("2026年1月15日", "2026-01-15").optional(0.2))
                .in(Department.Builder::date)
                .build(Department.Builder::build);
    }

    private static Arbitrary<Composition> composition() {
        FundingLine fiscal = parts("财政拨款", "一般公共预算", "政府性基金");
        FundingLine basic = parts("基本支出", "人员经费", "公用经费");
        Arbitrary<FundingBreakdown> income = Arbitraries.oneOf(
                breakdown(parts("财政拨款"), parts("其他资金")),
                breakdown(fiscal, parts("其他资金")),
                breakdown(fiscal, parts("财政专户管理资金"), parts("单位资金")));
        Arbitrary<FundingBreakdown> expenditure =
                Arbitraries.oneOf(breakdown(parts("基本支出"), parts("项目支出")), breakdown(basic, parts("项目支出")));
        return Combinators.combine(income, expenditure)
                .as((in, out) ->
                        Composition.builder().income(in).expenditure(out).build());
    }

    private static FundingLine parts(String item, String... parts) {
        FundingLine.Builder line = FundingLine.builder().item(item);
        for (String part : parts) {
            line.addParts(FundingLine.builder().item(part).build());
        }
        return line.build();
    }

    private static Arbitrary<FundingBreakdown> breakdown(FundingLine... forms) {
        List<Arbitrary<FundingLine>> lines = new ArrayList<>();
        for (FundingLine form : forms) {
            lines.add(filled(form));
        }
        return Combinators.combine(Combinators.combine(lines).as(filled -> filled), filled(parts("合计")))
                .as((filled, total) ->
                        FundingBreakdown.builder().lines(filled).total(total).build());
    }

    /** The line with money; earlier years are counted back from the fiscal year. */
    private static Arbitrary<FundingLine> filled(FundingLine form) {
        Arbitrary<FundingLine> filled = Builders.withBuilder(
                        () -> FundingLine.builder().from(form))
                .use(amount().optional(0.9))
                .in(FundingLine.Builder::amount)
                .use(share().optional(0.7))
                .in(FundingLine.Builder::share)
                .use(amount().optional(0.8))
                .in((line, amount) ->
                        amount.map(value -> line.putPrior("-2", value)).orElse(line))
                .use(amount().optional(0.8))
                .in((line, amount) ->
                        amount.map(value -> line.putPrior("-1", value)).orElse(line))
                .build(FundingLine.Builder::build);
        if (form.parts().isEmpty()) {
            return filled;
        }
        List<Arbitrary<FundingLine>> parts =
                form.parts().stream().map(OrdinaryTable::filled).toList();
        return Combinators.combine(filled, Combinators.combine(parts).as(list -> list))
                .as(FundingLine::withParts);
    }

    static Arbitrary<Amount> amount() {
        Arbitrary<Amount> plain = Combinators.combine(
                        Arbitraries.integers().between(0, 9_999_999),
                        Arbitraries.integers().between(0, 2))
                .as((digits, decimals) -> Amount.of(BigDecimal.valueOf(digits, decimals)));
        return Arbitraries.frequencyOf(
                Tuple.of(30, plain), Tuple.of(1, plain.map(amount -> amount.withUnit(MoneyUnit.WAN_YUAN))));
    }

    private static Arbitrary<Share> share() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 2))
                .as((percent, decimals) -> Share.of(BigDecimal.valueOf(percent).setScale(decimals)));
    }

    private static Arbitrary<Task> task() {
        return Builders.withBuilder(Task::builder)
                .use(OrdinaryText.line())
                .in((task, name) -> task.name(name))
                .use(OrdinaryText.prose().optional(0.9))
                .in(Task.Builder::content)
                .use(OrdinaryText.line().optional(0.2))
                .in(Task.Builder::function)
                .use(OrdinaryText.line().optional(0.2))
                .in(Task.Builder::project)
                .use(amount())
                .in((task, amount) -> task.amount(amount))
                .use(amount().optional(0.8))
                .in(Task.Builder::fiscal)
                .use(amount().optional(0.5))
                .in(Task.Builder::other)
                .build(Task.Builder::build);
    }

    private static Arbitrary<Task> tasksTotal() {
        return Combinators.combine(amount(), amount().optional(0.8), amount().optional(0.5))
                .as((amount, fiscal, other) -> Task.builder()
                        .amount(amount)
                        .fiscal(fiscal)
                        .other(other)
                        .build());
    }

    private static Arbitrary<Project> project() {
        Arbitrary<String> name = OrdinaryText.line().map(line -> line + "经费");
        return Builders.withBuilder(Project::builder)
                .use(name)
                .in((project, value) -> project.name(value))
                .use(Arbitraries.of("特定目标类", "其他运转类").optional(0.2))
                .in(Project.Builder::type)
                .use(amount().optional(0.95))
                .in(Project.Builder::totalBudget)
                .use(amount().optional(0.95))
                .in(Project.Builder::yearBudget)
                .use(OrdinaryText.prose().optional(0.9))
                .in(Project.Builder::purpose)
                .use(extras("责任科室"))
                .in(Project.Builder::extras)
                .build(Project.Builder::build);
    }

    private static Arbitrary<List<Goal>> goals() {
        Arbitrary<List<Goal>> none = Arbitraries.just(List.of());
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(2, none), Tuple.of(1, goals(Horizon.LONG_TERM, 2))),
                        goals(Horizon.ANNUAL, 3))
                .as((longTerm, annual) -> {
                    List<Goal> all = new ArrayList<>(longTerm);
                    all.addAll(annual);
                    return all;
                });
    }

    /** Goals numbered from 1; the end year is counted from the fiscal year. */
    private static Arbitrary<List<Goal>> goals(Horizon horizon, int most) {
        boolean annual = horizon == Horizon.ANNUAL;
        Arbitrary<Goal> goal = Combinators.combine(
                        OrdinaryText.prose(),
                        OrdinaryIndicator.rows(),
                        Arbitraries.integers().between(1, 4).optional(annual ? 0 : 0.5))
                .as((text, rows, years) -> Goal.builder()
                        .horizon(horizon)
                        .text(text)
                        .endYear(years)
                        .indicators(annual ? rows : OrdinaryIndicator.withoutHistory(rows))
                        .build());
        return goal.list().ofMinSize(1).ofMaxSize(most).map(goals -> {
            List<Goal> numbered = new ArrayList<>();
            for (Goal each : goals) {
                numbered.add(each.withNumber(Optional.of(numbered.size() + 1)));
            }
            return numbered;
        });
    }

    static Arbitrary<Map<String, String>> extras(String... labels) {
        Arbitrary<Map<String, String>> some = Arbitraries.maps(Arbitraries.of(labels), OrdinaryText.line())
                .ofMinSize(1)
                .ofMaxSize(labels.length);
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Map.of())), Tuple.of(1, some));
    }

    static Arbitrary<IndicatorValue> value() {
        return OrdinaryText.value().map(IndicatorValue::of);
    }
}
