package io.github.jixiao.form.reading;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The goals while they are being read, and which of them the next block of indicators belongs to. */
final class GoalsDraft {

    private static final ModelPath GOALS = ModelPath.root().to("goals");

    /** A goal while its indicators are still to come. */
    private static final class GoalDraft {
        final Horizon horizon;
        final @Nullable Integer number;
        final PaperCell cell;
        final List<Indicator> indicators = new ArrayList<>();
        final Map<String, String> extras = new LinkedHashMap<>();
        final LevelTrail trail = new LevelTrail();
        String text;

        @Nullable
        Integer endYear;

        GoalDraft(Horizon horizon, @Nullable Integer number, String text, PaperCell cell) {
            this.cell = cell;
            this.horizon = horizon;
            this.number = number;
            this.text = text;
        }

        Goal build() {
            return Goal.builder()
                    .horizon(horizon)
                    .number(Optional.ofNullable(number))
                    .endYear(Optional.ofNullable(endYear))
                    .text(Optional.of(text).filter(printed -> !printed.isEmpty()))
                    .indicators(indicators)
                    .extras(extras)
                    .build();
        }
    }

    /**
     * The list that takes a block of indicators.
     *
     * @param rows the list
     * @param path its path
     * @param trail the levels at which it stopped
     */
    record IndicatorTarget(List<Indicator> rows, ModelPath path, LevelTrail trail) {}

    private final TableDraft draft;
    private final List<GoalDraft> goals = new ArrayList<>();
    private final List<Indicator> shared = new ArrayList<>();
    private final LevelTrail sharedTrail = new LevelTrail();

    /** Goals of each horizon named since its last block of indicators. */
    private final Map<Horizon, List<Integer>> waiting = new EnumMap<>(Horizon.class);

    /** The horizons of the goals named since the last block of indicators of any. */
    private final Set<Horizon> fresh = EnumSet.noneOf(Horizon.class);

    private @Nullable Horizon announced;

    /** That of the last block of indicators. */
    private @Nullable Horizon before;

    GoalsDraft(TableDraft draft) {
        this.draft = draft;
        for (Horizon horizon : Horizon.values()) {
            waiting.put(horizon, new ArrayList<>());
        }
    }

    /** A goal; its text may be empty. One that an overview announced is that one again. Returns its position. */
    int add(
            Horizon horizon,
            @Nullable Integer number,
            String text,
            PaperCell labelCell,
            PaperCell valueCell,
            String label) {
        int index = known(horizon, number, text);
        List<Integer> named = waiting(horizon);
        if (index < 0) {
            index = goals.size();
            goals.add(new GoalDraft(horizon, number, text, valueCell));
        } else {
            named.clear();
            GoalDraft goal = goals.get(index);
            goal.text = goal.text.isEmpty() ? text : goal.text;
        }
        named.add(index);
        fresh.add(horizon);
        ModelPath path = GOALS.at(index);
        draft.slot(path, labelCell, label);
        draft.slot(path.to("text"), valueCell, label);
        if (!text.isEmpty()) {
            valueCell.mark(CellRole.VALUE);
        }
        announced = null;
        return index;
    }

    /** What a goal has that no property models. */
    void extras(int index, Map<String, String> extras) {
        goals.get(index).extras.putAll(extras);
    }

    /** A goal without indicators that has this number or this text, and no other text; -1 where there is none. */
    private int known(Horizon horizon, @Nullable Integer number, String text) {
        for (int i = 0; i < goals.size(); i++) {
            GoalDraft goal = goals.get(i);
            if (goal.horizon != horizon || !goal.indicators.isEmpty()) {
                continue;
            }
            boolean numbered = number != null && number.equals(goal.number);
            boolean alike = !text.isEmpty() && LabelText.oneLine(text).equals(LabelText.oneLine(goal.text));
            boolean open = numbered && (text.isEmpty() || goal.text.isEmpty());
            if (open || (alike && (numbered || number == null || goal.number == null))) {
                return i;
            }
        }
        return -1;
    }

    /** Names a goal again, as beside its rows of a block that several goals share; false where there is none such. */
    boolean again(Horizon horizon, int number) {
        for (int i = 0; i < goals.size(); i++) {
            GoalDraft goal = goals.get(i);
            if (goal.horizon == horizon && Integer.valueOf(number).equals(goal.number)) {
                waiting(horizon).clear();
                waiting(horizon).add(i);
                return true;
            }
        }
        return false;
    }

    /** Whether the text beside a header repeated on the next page says nothing new: it is blank or that of the last goal. */
    boolean goesOn(Horizon horizon, String text) {
        int last = last(horizon);
        return last >= 0
                && !goals.get(last).indicators.isEmpty()
                && (text.isEmpty() || LabelText.oneLine(text).equals(LabelText.oneLine(goals.get(last).text)));
    }

    private List<Integer> waiting(Horizon horizon) {
        return waiting.getOrDefault(horizon, List.of());
    }

    void endYear(int endYear, PaperCell cell, String label) {
        for (int i = goals.size() - 1; i >= 0; i--) {
            if (goals.get(i).horizon == Horizon.LONG_TERM) {
                goals.get(i).endYear = endYear;
                cell.mark(CellRole.VALUE);
                draft.slot(GOALS.at(i).to("endYear"), cell, label);
                return;
            }
        }
        draft.extra(label, String.valueOf(endYear), cell);
    }

    /** A heading over or beside the next block of indicators. */
    void announce(Horizon horizon) {
        announced = horizon;
    }

    /** The goal, still without indicators, whose text stands above the columns of a header; null where none does. */
    @Nullable
    IndicatorTarget above(RecordHeader header) {
        int best = -1;
        double most = 0;
        for (List<Integer> named : waiting.values()) {
            for (int index : named) {
                double shared = header.overlap(goals.get(index).cell);
                if (shared > most) {
                    most = shared;
                    best = index;
                }
            }
        }
        if (best < 0) {
            return null;
        }
        waiting(goals.get(best).horizon).remove((Integer) best);
        return target(best);
    }

    /** Where the next block of indicators goes. */
    IndicatorTarget indicatorTarget(@Nullable Horizon named) {
        Horizon horizon = named != null ? named : announced != null ? announced : inferred();
        announced = null;
        before = horizon;
        fresh.clear();
        List<Integer> candidates = List.copyOf(waiting(horizon));
        waiting(horizon).clear();
        if (candidates.size() == 1) {
            return target(candidates.get(0));
        }
        // none waits: a heading repeated on the next page; several wait: they share the block
        int last = candidates.isEmpty() && shared.isEmpty() ? last(horizon) : -1;
        return last >= 0
                ? target(last)
                : new IndicatorTarget(shared, ModelPath.root().to("sharedIndicators"), sharedTrail);
    }

    private int last(Horizon horizon) {
        int last = goals.size() - 1;
        while (last >= 0 && goals.get(last).horizon != horizon) {
            last--;
        }
        return last;
    }

    /**
     * An unnamed block goes on with the one before where no goal stands between, or belongs to the only goals that do;
     * else it is annual, unless only long-term goals stand above it and none of them has indicators yet.
     */
    private Horizon inferred() {
        if (before != null && fresh.size() == 1) {
            return fresh.iterator().next();
        }
        if (before != null && waiting.values().stream().allMatch(List::isEmpty)) {
            return before;
        }
        boolean annual = goals.stream().anyMatch(goal -> goal.horizon == Horizon.ANNUAL);
        boolean longTerm =
                goals.stream().anyMatch(goal -> goal.horizon == Horizon.LONG_TERM && goal.indicators.isEmpty());
        return !annual && longTerm ? Horizon.LONG_TERM : Horizon.ANNUAL;
    }

    private IndicatorTarget target(int goal) {
        GoalDraft taken = goals.get(goal);
        return new IndicatorTarget(taken.indicators, GOALS.at(goal).to("indicators"), taken.trail);
    }

    List<Goal> build() {
        return goals.stream().map(GoalDraft::build).toList();
    }

    List<Indicator> shared() {
        return shared;
    }
}
