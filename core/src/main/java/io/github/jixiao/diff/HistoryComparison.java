package io.github.jixiao.diff;

import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** This year's values of last year against last year's targets. */
final class HistoryComparison {

    private static final String TARGET = "target";
    private static final String LAST_YEAR = "lastYear";

    private HistoryComparison() {}

    static List<Change> of(DepartmentTargetTable lastYear, DepartmentTargetTable thisYear) {
        Part before = Part.of(lastYear);
        Part after = Part.of(thisYear);
        RowPairs pairs = new RowPairs(before, after);
        List<Change> changes = new ArrayList<>();
        for (Part row : RowPairs.indicators(after)) {
            Part same = pairs.before(row);
            Part target = same == null ? null : same.child(TARGET);
            Part value = row.child(LAST_YEAR);
            if (target != null && value != null) {
                compare(target, value).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<Change> compare(Part target, Part value) {
        IndicatorValue wanted = IndicatorValue.of(target.printed());
        IndicatorValue stated = IndicatorValue.of(value.printed());
        if (isBlank(wanted) || isBlank(stated) || ValueComparison.sameValue(wanted, stated)) {
            return Optional.empty();
        }
        Optional<Difference> difference = ValueComparison.of(wanted, stated).difference();
        return Optional.of(new Change(
                ChangeKind.CHANGED,
                Optional.of(target.path()),
                Optional.of(value.path()),
                Labels.from(null, value),
                Labels.printed(target),
                Labels.printed(value),
                difference,
                difference.map(Difference::words).orElse(Phrase.NONE)));
    }

    private static boolean isBlank(IndicatorValue value) {
        return value.kind() == ValueKind.BLANK || value.kind() == ValueKind.TEMPLATE;
    }
}
