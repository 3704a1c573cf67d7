package io.github.jixiao.check;

import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.model.IndicatorTaxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all rules see of one table, worked out once. Used by one thread. */
record TableView(
        DepartmentTargetTable table,
        PaperIndex paper,
        IndicatorTaxonomy taxonomy,
        Optional<IndicatorRegime> regime,
        List<IndicatorBlock> blocks,
        CheckPolicy policy,
        Map<Class<?>, Object> facts) {

    static TableView of(
            DepartmentTargetTable table,
            SourceMap map,
            Optional<IndicatorRegime> prescribed,
            IndicatorTaxonomy taxonomy,
            CheckPolicy policy) {
        return new TableView(
                table,
                new PaperIndex(map),
                taxonomy,
                prescribed.or(() -> taxonomy.regimeOf(table.indicators())),
                IndicatorBlock.of(table),
                policy,
                new HashMap<>());
    }
}
