package io.github.jixiao.diff;

import io.github.jixiao.diff.Pairing.Row;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pairs of all rows of two tables. Goals are paired first, then the indicators of all goals together. */
final class RowPairs {

    static final String INDICATORS = "indicators";

    private static final String GOALS = "goals";
    private static final String SHARED = "sharedIndicators";

    /** What a row is called by, in the order of preference; the lists that are not here have rules of their own. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "lines",
            List.of("item"),
            "parts",
            List.of("item"),
            "tasks",
            List.of("name", "content"),
            "projects",
            List.of("name", "purpose"),
            INDICATORS,
            List.of("name"),
            SHARED,
            List.of("name"));

    /** What an indicator shares with others of its kind. */
    private static final Set<String> LEVELS = Set.of("level1", "level2");

    private final Pairing goals;
    private final Pairing indicators;

    RowPairs(Part before, Part after) {
        goals = goals(before.rows(GOALS), after.rows(GOALS));
        List<Row> first = new ArrayList<>();
        List<Row> second = new ArrayList<>();
        for (Part goal : before.rows(GOALS)) {
            Part same = goals.after(goal);
            add(goal.rows(INDICATORS), same == null ? goal : same, first);
        }
        after.rows(GOALS).forEach(goal -> add(goal.rows(INDICATORS), goal, second));
        add(before.rows(SHARED), SHARED, first);
        add(after.rows(SHARED), SHARED, second);
        indicators = indicators(first, second);
    }

    private static void add(List<Part> rows, Object block, List<Row> out) {
        rows.forEach(row -> out.add(new Row(row, row.index(), block)));
    }

    /** The pairs of two lists that have the same name. */
    Pairing of(String list, List<Part> before, List<Part> after) {
        return switch (list) {
            case GOALS -> goals;
            case INDICATORS, SHARED -> indicators;
            default -> named(Pairing.rows(before), Pairing.rows(after));
        };
    }

    /** The indicator of the first table that is an indicator of the second; null where there is none. */
    @Nullable
    Part before(Part indicator) {
        return indicators.before(indicator);
    }

    /** All indicators of a table, those of its goals first. */
    static List<Part> indicators(Part table) {
        List<Part> all = new ArrayList<>();
        table.rows(GOALS).forEach(goal -> all.addAll(goal.rows(INDICATORS)));
        all.addAll(table.rows(SHARED));
        return all;
    }

    /** Whether a pair of rows belongs to goals that are no pair. */
    boolean moved(Part before, Part after) {
        Part from = before.holder();
        Part to = after.holder();
        boolean indicator = indicators.after(before) == after;
        return indicator && (from.isRow() || to.isRow()) && goals.after(from) != to;
    }

    /** The property that names a row; empty where the row has no name. */
    static String naming(Part row) {
        return NAMES.getOrDefault(row.owner(), List.of()).stream()
                .filter(row::has)
                .findFirst()
                .orElse("");
    }

    /** The name of a row; empty where it has none. */
    static String name(Part row) {
        return row.text(naming(row));
    }

    private static @Nullable String key(Row row) {
        String key = Likeness.key(name(row.part()));
        return key.isEmpty() ? null : key;
    }

    /** All that a row says beside its name, and its place: where nothing else changed, the name did. */
    private static @Nullable Object rest(Row row, Set<String> general) {
        Part part = row.part();
        boolean more = part.children().stream()
                .anyMatch(child -> !child.name().equals(naming(part)) && !general.contains(child.name()));
        return more ? List.of(row.index(), row.block(), part.content(Set.of(naming(part)))) : null;
    }

    /** Rows without a name are known by nothing but their place. */
    private static @Nullable Object nameless(Row row) {
        return key(row) == null ? List.of(row.index(), row.block()) : null;
    }

    private static Object content(Row row) {
        return row.part().content(Set.of());
    }

    private static Pairing named(List<Row> before, List<Row> after) {
        return new Pairing(before, after)
                .by(RowPairs::content)
                .by(RowPairs::key)
                .by(row -> FundingItem.of(row.part().text("item")).orElse(null))
                .alike(row -> name(row.part()), Row::block)
                .by(row -> rest(row, Set.of()))
                .by(RowPairs::nameless);
    }

    private static Pairing goals(List<Part> before, List<Part> after) {
        Function<Row, Object> horizon = row -> row.part().text("horizon");
        Function<Row, Object> number =
                row -> List.of(horizon.apply(row), row.part().text("number"));
        return new Pairing(Pairing.rows(before), Pairing.rows(after))
                .by(RowPairs::content)
                .by(row -> with(number.apply(row), text(row)))
                .by(row -> with(horizon.apply(row), text(row)))
                .alike(row -> row.part().text("text"), horizon)
                .by(number)
                .by(RowPairs::text)
                .by(row -> List.of(horizon.apply(row), row.index()));
    }

    private static @Nullable String text(Row goal) {
        String text = LabelKey.compact(goal.part().text("text"));
        return text.isEmpty() ? null : text;
    }

    /** One that stands under another goal is known by its name, not by likeness. */
    private static Pairing indicators(List<Row> before, List<Row> after) {
        Function<Row, Object> level2 = row -> Likeness.key(row.part().text("level2"));
        Function<Row, Object> place = row -> List.of(row.block(), level2.apply(row));
        return new Pairing(before, after)
                .by(row -> List.of(row.block(), content(row)))
                .by(row -> with(place.apply(row), key(row)))
                .by(row -> with(row.block(), key(row)))
                .by(row -> with(content(row), key(row)))
                .by(row -> with(level2.apply(row), key(row)))
                .alike(row -> name(row.part()), place)
                .by(row -> rest(row, LEVELS))
                .by(RowPairs::nameless);
    }

    private static @Nullable Object with(Object place, @Nullable String key) {
        return key == null ? null : List.of(place, key);
    }
}
