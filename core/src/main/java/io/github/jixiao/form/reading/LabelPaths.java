package io.github.jixiao.form.reading;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labels to which a cell belongs: those at its left, and those above it. */
final class LabelPaths {

    private static final int FARTHEST_HEAD = 60;

    private final Paper paper;
    private final int from;
    private final FactLabels labels;

    LabelPaths(Paper paper, int from, FactLabels labels) {
        this.paper = paper;
        this.from = from;
        this.labels = labels;
    }

    /** The nearest label to the left in the same row, values between passed over. */
    @Nullable
    PaperCell left(PaperCell cell) {
        PaperCell nearest = null;
        for (PaperCell other : paper.covering(cell.row)) {
            if (other.columnEnd <= cell.column && labels.at(other) != null) {
                nearest = other;
            }
        }
        return nearest;
    }

    @Nullable
    PaperCell lineAbove(PaperCell cell) {
        for (PaperCell above : cellsAbove(cell)) {
            FactLabel label = labels.at(above);
            if (label != null && label.isLine()) {
                return above;
            }
        }
        return null;
    }

    List<FactLabel> above(PaperCell cell) {
        List<FactLabel> above = new ArrayList<>();
        for (PaperCell label : cellsAbove(cell)) {
            FactLabel found = labels.at(label);
            if (found != null) {
                above.add(found);
            }
        }
        return above;
    }

    /** The labels above a cell, the nearest first, up to the first that has nothing to do with money. */
    List<PaperCell> cellsAbove(PaperCell cell) {
        List<PaperCell> above = new ArrayList<>();
        for (int row = cell.row - 1; row >= from && row >= cell.row - FARTHEST_HEAD; row--) {
            PaperCell best = widest(cell, row);
            FactLabel label = best == null ? null : labels.at(best);
            if (best == null || label == null) {
                continue;
            }
            boolean money = label.meaning() == null || label.meaning().place() == Place.MONEY;
            if (!money) {
                break;
            }
            if (!above.contains(best)) {
                above.add(best);
            }
        }
        return above;
    }

    private @Nullable PaperCell widest(PaperCell cell, int row) {
        PaperCell best = null;
        double most = 0;
        for (PaperCell other : paper.covering(row)) {
            double shared = paper.overlap(cell.column, cell.columnEnd, other.column, other.columnEnd);
            if (shared > most) {
                most = shared;
                best = other;
            }
        }
        return best;
    }

    /** The label, here or above in the same column, that says that the money is not that of the year. */
    @Nullable
    FactLabel ofOtherPeriod(PaperCell cell) {
        for (int row = cell.row; row >= from; row--) {
            PaperCell at = row == cell.row ? cell : paper.at(row, cell.column);
            FactLabel label = at == null ? null : labels.at(at);
            if (label == null || (at != null && at.column != cell.column)) {
                return null;
            }
            if (label.meaning() == Meaning.OTHER_PERIOD) {
                return label;
            }
            if (label.isTotal() || !label.isLine()) {
                return null;
            }
        }
        return null;
    }
}
