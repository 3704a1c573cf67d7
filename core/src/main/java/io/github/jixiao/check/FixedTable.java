package io.github.jixiao.check;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table in which was put right what no sensible person would object to. Immutable.
 *
 * @param table the table as it is now
 * @param changes what was changed, in the order of the table; their paths are those of the table as it was
 */
public record FixedTable(DepartmentTargetTable table, List<Fix> changes) {

    /**
     * Takes a copy of the list.
     *
     * @param table the table as it is now
     * @param changes what was changed
     */
    public FixedTable {
        changes = List.copyOf(changes);
    }

    /** Applies the fixes of findings, each place once. What is taken out goes last: it moves what stands behind it. */
    static FixedTable of(DepartmentTargetTable table, List<Finding> findings) {
        List<Fix> fixes = new ArrayList<>();
        Set<ModelPath> places = new HashSet<>();
        for (Finding finding : findings) {
            finding.fix().filter(fix -> places.add(fix.path())).ifPresent(fixes::add);
        }
        DepartmentTargetTable fixed = table;
        for (Fix fix : fixes) {
            Optional<String> text = fix.after();
            fixed = text.isPresent() ? TableTexts.with(fixed, fix.path(), text.get()) : fixed;
        }
        for (int i = fixes.size() - 1; i >= 0; i--) {
            Fix fix = fixes.get(i);
            fixed = fix.after().isPresent() ? fixed : TableTexts.without(fixed, fix.path());
        }
        return new FixedTable(fixed, fixes);
    }
}
