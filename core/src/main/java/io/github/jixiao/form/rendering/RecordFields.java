package io.github.jixiao.form.rendering;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What of a kind of record can stand in a column: each {@link Meaning} with the property that it prints. */
final class RecordFields<T> {

    static final RecordFields<Department> DEPARTMENT = new RecordFields<Department>(department -> Map.of())
            .text(Meaning.DEPARTMENT_NAME, "name", Department::name)
            .text(Meaning.DEPARTMENT_CODE, "code", Department::code)
            .text(Meaning.PREPARER, "preparer", Department::preparer)
            .text(Meaning.PHONE, "phone", Department::phone)
            .text(Meaning.DATE, "date", Department::date);

    static final RecordFields<FundingLine> LINE = new RecordFields<>(FundingLine::extras)
            .text(Meaning.ITEM, "item", line -> Optional.of(line.item()))
            .money(Meaning.AMOUNT, "amount", FundingLine::amount)
            .add(Meaning.SHARE, "share", Kind.NUMBER, line -> line.share().map(PrintedContent::of))
            .money(
                    Meaning.PRIOR,
                    "prior",
                    line -> line.prior().values().stream().findFirst());

    static final RecordFields<Task> TASK = new RecordFields<>(Task::extras)
            .text(Meaning.TASK_NAME, "name", Task::name)
            .text(Meaning.TASK_CONTENT, "content", Task::content)
            .text(Meaning.TASK_FUNCTION, "function", Task::function)
            .text(Meaning.TASK_PROJECT, "project", Task::project)
            .money(Meaning.TASK_AMOUNT, "amount", Task::amount)
            .money(Meaning.TASK_FISCAL, "fiscal", Task::fiscal)
            .money(Meaning.TASK_OTHER, "other", Task::other);

    static final RecordFields<Project> PROJECT = new RecordFields<>(Project::extras)
            .text(Meaning.PROJECT_NAME, "name", Project::name)
            .word(Meaning.PROJECT_TYPE, "type", Project::type)
            .money(Meaning.TOTAL_BUDGET, "totalBudget", Project::totalBudget)
            .money(Meaning.YEAR_BUDGET, "yearBudget", Project::yearBudget)
            .text(Meaning.PURPOSE, "purpose", Project::purpose);

    static final RecordFields<Indicator> INDICATOR = indicator().word(Meaning.TARGET, "target", Indicator::target);

    private static final RecordFields<Indicator> INDICATOR_SPLIT = indicator()
            .word(Meaning.COMPARISON, "target", indicator -> split(indicator, SplitTarget::sign))
            .word(Meaning.TARGET, "target", indicator -> split(indicator, SplitTarget::value))
            .word(Meaning.UNIT, "target", indicator -> split(indicator, SplitTarget::unit));

    private static final double EXTRA_WIDTH = 3;

    /** How cells of a field are drawn. */
    private enum Kind {
        TEXT(StyleRole.TEXT),
        WORD(StyleRole.CENTERED),
        LEVEL(StyleRole.CENTERED),
        NUMBER(StyleRole.NUMBER),
        MONEY(StyleRole.NUMBER);

        private final StyleRole role;

        Kind(StyleRole role) {
            this.role = role;
        }
    }

    /** A property of a record as it is printed. */
    private record Field<T>(String property, Kind kind, Function<T, Optional<CellContent>> content) {}

    private final Map<Meaning, Field<T>> fields = new EnumMap<>(Meaning.class);
    private final Function<T, Map<String, String>> extras;

    private RecordFields(Function<T, Map<String, String>> extras) {
        this.extras = extras;
    }

    /** The fields of the records of a block; targets are split where the columns ask for it. */
    static RecordFields<?> of(Meaning block, List<FormColumn> columns) {
        return switch (block) {
            case BASICS -> DEPARTMENT;
            case COMPOSITION -> LINE;
            case TASKS -> TASK;
            case PROJECTS -> PROJECT;
            case LONG_TERM_INDICATORS, ANNUAL_INDICATORS -> indicators(columns);
            default -> throw new IllegalArgumentException("has no columns: " + block);
        };
    }

    static RecordFields<Indicator> indicators(List<FormColumn> columns) {
        return columns.stream().anyMatch(column -> column.meaning() == Meaning.COMPARISON)
                        && columns.stream().anyMatch(column -> column.meaning() == Meaning.UNIT)
                ? INDICATOR_SPLIT
                : INDICATOR;
    }

    private static RecordFields<Indicator> indicator() {
        return new RecordFields<>(Indicator::extras)
                .add(Meaning.LEVEL1, "level1", Kind.LEVEL, row -> row.level1().map(PrintedContent::of))
                .add(Meaning.LEVEL2, "level2", Kind.LEVEL, row -> row.level2().map(PrintedContent::of))
                .text(Meaning.INDICATOR_NAME, "name", Indicator::name)
                .word(Meaning.YEAR_BEFORE_LAST, "yearBeforeLast", Indicator::yearBeforeLast)
                .word(Meaning.LAST_YEAR, "lastYear", Indicator::lastYear)
                .word(Meaning.BASIS, "basis", Indicator::basis)
                .add(Meaning.WEIGHT, "weight", Kind.NUMBER, row -> row.weight().map(PrintedContent::of))
                .word(Meaning.DIRECTION, "direction", Indicator::direction)
                .text(Meaning.EXPLANATION, "explanation", Indicator::explanation)
                .text(Meaning.SCORING, "scoring", Indicator::scoring)
                .text(Meaning.REMARK, "remark", Indicator::remark);
    }

    private static Optional<String> split(Indicator indicator, Function<SplitTarget, String> part) {
        return indicator.target().map(SplitTarget::of).map(part);
    }

    private RecordFields<T> text(Meaning meaning, String property, Function<T, Optional<String>> value) {
        return add(meaning, property, Kind.TEXT, value.andThen(text -> text.map(PrintedContent::of)));
    }

    private RecordFields<T> word(Meaning meaning, String property, Function<T, ? extends Optional<?>> value) {
        return add(meaning, property, Kind.WORD, row -> value.apply(row).map(PrintedContent::of));
    }

    private RecordFields<T> money(Meaning meaning, String property, Function<T, Optional<Amount>> value) {
        return add(meaning, property, Kind.MONEY, value.andThen(amount -> amount.map(PrintedContent::of)));
    }

    private RecordFields<T> add(
            Meaning meaning, String property, Kind kind, Function<T, Optional<CellContent>> content) {
        fields.put(meaning, new Field<>(property, kind, content));
        return this;
    }

    boolean has(Meaning meaning) {
        return fields.containsKey(meaning);
    }

    Set<Meaning> meanings() {
        return fields.keySet();
    }

    String property(Meaning meaning) {
        return fields.get(meaning).property();
    }

    /** What a record prints for a meaning; empty where the property is absent. */
    Optional<CellContent> content(Meaning meaning, T row) {
        return fields.get(meaning).content().apply(row);
    }

    Map<String, String> extras(T row) {
        return extras.apply(row);
    }

    StyleRole role(Meaning meaning) {
        return fields.get(meaning).kind().role;
    }

    boolean isMoney(Meaning meaning) {
        return fields.get(meaning).kind() == Kind.MONEY;
    }

    /** The columns to draw: those of the form as far as they are wanted, and one for each label of the extras. */
    List<RecordColumn<T>> columns(List<FormColumn> form, List<T> rows, Optional<MoneyUnit> unitInHeading) {
        List<RecordColumn<T>> columns = new ArrayList<>();
        for (FormColumn column : form) {
            if (column.always()
                    || rows.stream()
                            .anyMatch(row -> content(column.meaning(), row).isPresent())) {
                columns.add(column(column, unitInHeading));
            }
        }
        columns.addAll(extraColumns(rows));
        return columns;
    }

    RecordColumn<T> column(FormColumn column, Optional<MoneyUnit> unitInHeading) {
        Meaning meaning = column.meaning();
        Kind kind = fields.get(meaning).kind();
        List<String> heading = kind == Kind.MONEY
                ? unitInHeading.map(unit -> withUnit(column.heading(), unit)).orElse(column.heading())
                : column.heading();
        return new RecordColumn<>(
                heading,
                column.width(),
                kind.role,
                kind == Kind.LEVEL,
                row -> content(meaning, row).orElse(CellContent.BLANK));
    }

    List<RecordColumn<T>> extraColumns(List<T> rows) {
        Set<String> labels = new LinkedHashSet<>();
        rows.forEach(row -> labels.addAll(extras(row).keySet()));
        List<RecordColumn<T>> columns = new ArrayList<>();
        for (String label : labels) {
            columns.add(new RecordColumn<>(
                    List.of(label),
                    EXTRA_WIDTH,
                    StyleRole.TEXT,
                    false,
                    row -> CellContent.text(extras(row).getOrDefault(label, ""))));
        }
        return columns;
    }

    private static List<String> withUnit(List<String> heading, MoneyUnit unit) {
        List<String> marked = new ArrayList<>(heading);
        marked.set(0, heading.get(0) + "（" + unit.label() + "）");
        return marked;
    }
}
