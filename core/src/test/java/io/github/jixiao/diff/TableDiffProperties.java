package io.github.jixiao.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Tables;
import io.github.jixiao.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableDiffProperties {

    private static final Set<String> NO_FREE_TEXT = Set.of("fiscalYear", "moneyUnit", "horizon", "number", "endYear");

    @Provide
    Arbitrary<DepartmentTargetTable> tables() {
        return Arbitraries.oneOf(Tables.any(), Tables.ordinary());
    }

    @Provide
    Arbitrary<DepartmentTargetTable> ordinary() {
        return Tables.ordinary();
    }

    @Property(tries = 40)
    void aTableDoesNotDifferFromItself(@ForAll("tables") DepartmentTargetTable table) {
        assertThat(TableDiff.between(table, table).changes()).isEmpty();
    }

    @Property(tries = 60)
    void theOtherWayRoundEverythingIsTheOtherWayRound(
            @ForAll("tables") DepartmentTargetTable one, @ForAll("tables") DepartmentTargetTable other) {
        assertThat(TableDiff.between(one, other).changes().stream().map(TableDiffProperties::facts))
                .containsExactlyInAnyOrderElementsOf(TableDiff.between(other, one).changes().stream()
                        .map(TableDiffProperties::mirrored)
                        .toList());
    }

    @Property(tries = 40)
    void rowsInAnotherOrderAreNoChange(@ForAll("ordinary") DepartmentTargetTable table, @ForAll Random random) {
        assertThat(TableDiff.between(table, shuffled(table, random)).changes()).isEmpty();
    }

    @Property(tries = 150)
    void oneTextSetIsOneChangeThere(@ForAll("tables") DepartmentTargetTable table, @ForAll int choice) {
        List<ModelPath> free = new ArrayList<>(TableTexts.of(table).keySet());
        free.removeIf(path -> NO_FREE_TEXT.contains(path.last()) || namesARowThatSaysNothingElse(path, table));
        if (free.isEmpty()) {
            return;
        }
        ModelPath path = free.get(Math.floorMod(choice, free.size()));
        List<Change> changes =
                TableDiff.between(table, TableTexts.with(table, path, "换")).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).pathAfter()).contains(path);
        assertThat(changes.get(0).after(Locale.CHINESE)).isEqualTo("换");
    }

    /** Every text of both tables is told, or is the same as that of its other half; none is told twice. */
    @Property(tries = 50)
    void everythingIsToldOnce(
            @ForAll("tables") DepartmentTargetTable before, @ForAll("tables") DepartmentTargetTable after) {
        List<Change> changes = TableDiff.between(before, after).changes();
        Map<ModelPath, String> first = new LinkedHashMap<>(TableTexts.of(before));
        Map<ModelPath, String> second = new LinkedHashMap<>(TableTexts.of(after));
        for (Change change : changes) {
            if (change.kind() != ChangeKind.MOVED) {
                change.pathBefore()
                        .ifPresent(path -> take(first, path, change.before().size()));
                change.pathAfter()
                        .ifPresent(path -> take(second, path, change.after().size()));
            }
        }
        assertThat(counts(first)).isEqualTo(counts(second));
    }

    private static void take(Map<ModelPath, String> texts, ModelPath path, int expected) {
        List<ModelPath> told = texts.keySet().stream()
                .filter(text -> text.equals(path)
                        || (text.toString().startsWith(path + "/")
                                && !text.toString()
                                        .substring(path.toString().length())
                                        .startsWith("/indicators/")))
                .toList();
        assertThat(told).hasSize(expected);
        told.forEach(texts::remove);
    }

    private static Map<String, Integer> counts(Map<ModelPath, String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach((path, text) -> counts.merge(number(path) ? "number" : text, 1, Integer::sum));
        return counts;
    }

    /** Numbers are compared by value. */
    private static boolean number(ModelPath path) {
        return Set.of("amount", "fiscal", "other", "totalBudget", "yearBudget", "share", "weight")
                        .contains(path.last())
                || path.parent().map(ModelPath::last).filter("prior"::equals).isPresent();
    }

    /** Such a row cannot be known again: it is one row less and one row more. */
    private static boolean namesARowThatSaysNothingElse(ModelPath path, DepartmentTargetTable table) {
        ModelPath row = path.parent().orElseThrow();
        String list = row.parent().map(ModelPath::last).orElse("");
        if (!Set.of("lines", "parts", "tasks", "projects", "indicators", "sharedIndicators")
                .contains(list)) {
            return false;
        }
        Set<ModelPath> others = new HashSet<>();
        for (ModelPath text : TableTexts.of(table).keySet()) {
            if (text.toString().startsWith(row + "/")
                    && !text.equals(path)
                    && !Set.of("level1", "level2").contains(text.last())) {
                others.add(text);
            }
        }
        return others.isEmpty();
    }

    private static List<Object> facts(Change change) {
        return List.of(
                change.kind(),
                List.of(change.pathBefore(), change.pathAfter()),
                List.of(change.before(), change.after()),
                by(change));
    }

    private static List<Object> mirrored(Change change) {
        ChangeKind kind = switch (change.kind()) {
            case ADDED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            default -> change.kind();
        };
        return List.of(
                kind,
                List.of(change.pathAfter(), change.pathBefore()),
                List.of(change.after(), change.before()),
                by(change).map(BigDecimal::negate));
    }

    /** Money in two units is told in that of the second table. */
    private static Optional<BigDecimal> by(Change change) {
        return change.difference().map(difference -> {
            Optional<MoneyUnit> unit = MoneyUnit.of(difference.unit().zh());
            return unit.map(from -> from.convert(difference.by(), MoneyUnit.YUAN))
                    .orElse(difference.by())
                    .stripTrailingZeros();
        });
    }

    static DepartmentTargetTable shuffled(DepartmentTargetTable table, Random random) {
        List<Goal> goals = new ArrayList<>();
        table.goals().forEach(goal -> goals.add(goal.withIndicators(mixed(goal.indicators(), random))));
        return table.withTasks(mixed(table.tasks(), random))
                .withProjects(mixed(table.projects(), random))
                .withSharedIndicators(mixed(table.sharedIndicators(), random))
                .withGoals(mixed(goals, random))
                .withComposition(table.composition()
                        .withIncome(mixed(table.composition().income(), random))
                        .withExpenditure(mixed(table.composition().expenditure(), random)));
    }

    private static FundingBreakdown mixed(FundingBreakdown side, Random random) {
        return side.withLines(mixed(side.lines(), random));
    }

    private static <T> List<T> mixed(List<T> rows, Random random) {
        List<T> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** A new property of the model wants its word here. */
    @Property(tries = 30)
    void everyTextHasALabelOfWords(@ForAll("tables") DepartmentTargetTable table) {
        Part.of(table).children().forEach(TableDiffProperties::assertLabels);
    }

    private static void assertLabels(Part part) {
        boolean printed = Set.of("extras", "prior").contains(part.owner());
        if (part.isText() && !printed) {
            assertThat(Labels.of(part)).isNotEqualTo(Phrase.of(part.name())).isNotEqualTo(Phrase.NONE);
        }
        part.children().forEach(TableDiffProperties::assertLabels);
    }
}
