package io.github.jixiao.check.rules;

import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.rules.FundingSide.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of earlier years (近两年收支金额) that a table has, by its keys and by the cells on the paper. */
final class PriorYears {

    private PriorYears() {}

    /** All rows of both sides, their totals included. */
    static List<Line> rows(RuleContext context) {
        List<Line> rows = new ArrayList<>();
        FundingSide.of(context.table()).forEach(side -> rows.addAll(side.rows()));
        return rows;
    }

    /** The years of all rows, in the order of the paper where it is known, else of the table. */
    static List<String> columns(RuleContext context, List<Line> rows) {
        Set<String> years = new LinkedHashSet<>(context.printedBelow(
                rows.stream().map(row -> row.path().to("prior")).toList()));
        for (Line row : rows) {
            years.addAll(row.line().prior().keySet());
        }
        return List.copyOf(years);
    }
}
