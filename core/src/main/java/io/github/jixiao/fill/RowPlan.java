package io.github.jixiao.fill;

import io.github.jixiao.fill.RecordGroup.Want;
import io.github.jixiao.form.LabelText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which record goes into which row of a block: where the form prints its levels, or where it stands already, else into
 * the next free row; and where rows are lacking.
 */
final class RowPlan {

    /**
     * Rows that are lacking below a row.
     *
     * @param anchor the row below which they go
     * @param wants the records for them
     * @param own1 whether they have a level 1 of their own
     * @param own2 whether they have a level 2 of their own
     */
    record Lack(BlockRow anchor, List<Want> wants, boolean own1, boolean own2) {}

    /** What a row that fits both levels is worth. */
    private static final int BOTH = 8;

    private static final int FIRST = 3;

    private final RecordGroup group;
    private final Levels levels = new Levels();
    private final Map<Want, BlockRow> rows = new LinkedHashMap<>();
    private final boolean[] used;
    private final List<Lack> lacks = new ArrayList<>();
    private int last = -1;
    private @Nullable Want before;

    private RowPlan(RecordGroup group) {
        this.group = group;
        this.used = new boolean[group.rows.size()];
    }

    static RowPlan of(RecordGroup group) {
        RowPlan plan = new RowPlan(group);
        group.wants.forEach(plan::byName);
        group.wants.forEach(plan::place);
        return plan;
    }

    Map<Want, BlockRow> rows() {
        return rows;
    }

    List<Lack> lacks() {
        return lacks;
    }

    private void byName(Want want) {
        String name = LabelText.oneLine(want.name());
        for (BlockRow row : group.rows) {
            if (!name.isEmpty()
                    && !used[row.index]
                    && name.equals(LabelText.oneLine(row.name))
                    && fit(row, want) >= 0) {
                take(want, row);
                return;
            }
        }
    }

    private void take(Want want, BlockRow row) {
        used[row.index] = true;
        rows.put(want, row);
        levels.assign(row, "level1", want.level1());
        levels.assign(row, "level2", want.level2());
    }

    private int fit(BlockRow row, Want want) {
        int first = levels.fit(row, "level1", want.level1());
        int second = levels.fit(row, "level2", want.level2());
        return first < 0 || second < 0 ? -1 : FIRST * first + second;
    }

    private void place(Want want) {
        Want above = before;
        boolean goesOn = above != null && above.sameLevels(want) && last >= 0;
        before = want;
        BlockRow row = rows.containsKey(want) ? rows.get(want) : goesOn ? next(want) : first(want);
        if (row != null) {
            if (!rows.containsKey(want)) {
                take(want, row);
            }
            last = row.index;
        } else {
            lack(want, goesOn);
        }
    }

    /** A further row of a run of records with the same levels. */
    private @Nullable BlockRow next(Want want) {
        for (BlockRow row : group.rows) {
            boolean stands =
                    levels.fit(row, "level1", want.level1()) == 2 && levels.fit(row, "level2", want.level2()) == 2;
            if (!used[row.index] && stands) {
                return row;
            }
        }
        boolean lacking =
                !lacks.isEmpty() && lacks.get(lacks.size() - 1).wants().get(0).sameLevels(want);
        BlockRow following = last + 1 < group.rows.size() ? group.rows.get(last + 1) : null;
        boolean free = following != null && !lacking && !used[following.index] && fit(following, want) >= 0;
        return free ? following : null;
    }

    /** The first row of a run: the one that fits its levels best, of those that fit alike the next. */
    private @Nullable BlockRow first(Want want) {
        BlockRow best = null;
        int most = -1;
        for (BlockRow row : group.rows) {
            int fit = used[row.index] ? -1 : fit(row, want);
            // a level that stands in the form is sought everywhere, a free row only further on
            boolean stands = levels.fit(row, "level1", want.level1()) > 0;
            if (fit > most && (stands || row.index > last)) {
                most = fit;
                best = row;
            }
        }
        return best;
    }

    private void lack(Want want, boolean goesOn) {
        Lack open = lacks.isEmpty() ? null : lacks.get(lacks.size() - 1);
        if (goesOn && open != null && open.wants().get(0).sameLevels(want)) {
            // a level of its own begins with one row, which is copied then
            if (!open.own2()) {
                open.wants().add(want);
            }
            return;
        }
        BlockRow found = goesOn ? group.rows.get(last) : anchor(want);
        if (found == null) {
            return;
        }
        BlockRow anchor = goesOn ? found : lastOfLevel(found);
        boolean own1 = !goesOn && levels.fit(anchor, "level1", want.level1()) < 1;
        boolean own2 = !goesOn && (own1 || levels.fit(anchor, "level2", want.level2()) < 1);
        Lack there = lacks.stream()
                .filter(lack -> lack.anchor() == anchor)
                .findFirst()
                .orElse(null);
        if (there == null) {
            lacks.add(new Lack(anchor, new ArrayList<>(List.of(want)), own1, own2));
        } else if (there.own2()
                && own1 == there.own1()
                && there.wants().stream().noneMatch(one -> isOne(one, want, own1))) {
            there.wants().add(want);
        }
    }

    /** Whether two records share a cell that they would begin anew. */
    private static boolean isOne(Want one, Want other, boolean first) {
        return Levels.same(one.level1(), other.level1()) && (first || Levels.same(one.level2(), other.level2()));
    }

    /** Below a row in the midst of a merged level there can be no level of its own. */
    private BlockRow lastOfLevel(BlockRow row) {
        BlockRow at = row;
        while (at.index + 1 < group.rows.size() && sharesLevel(at, group.rows.get(at.index + 1))) {
            at = group.rows.get(at.index + 1);
        }
        return at;
    }

    private static boolean sharesLevel(BlockRow row, BlockRow next) {
        return row.address("level2").isPresent() && row.address("level2").equals(next.address("level2"));
    }

    /** The last row of the same levels, else of the same level 1, else the last that was taken, else the last of all. */
    private @Nullable BlockRow anchor(Want want) {
        BlockRow both = null;
        for (BlockRow row : group.rows) {
            boolean levelled =
                    row.cell("level1").isPresent() && row.cell("level2").isPresent();
            both = levelled && fit(row, want) == BOTH ? row : both;
        }
        if (both != null) {
            return both;
        }
        BlockRow anchor = last >= 0 ? group.rows.get(last) : null;
        if (anchor != null && levels.fit(anchor, "level1", want.level1()) > 0) {
            return anchor;
        }
        BlockRow same = null;
        for (BlockRow row : group.rows) {
            same = row.cell("level1").isPresent() && levels.fit(row, "level1", want.level1()) == 2 ? row : same;
        }
        if (same != null || anchor != null) {
            return same != null ? same : anchor;
        }
        return group.rows.isEmpty() ? null : group.rows.get(group.rows.size() - 1);
    }
}
