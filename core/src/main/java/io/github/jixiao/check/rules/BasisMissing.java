package io.github.jixiao.check.rules;

import io.github.jixiao.check.IndicatorBlock;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every target says how it was found, where the form has a column for it; the two kinds of goals have forms apart. */
final class BasisMissing implements Rule {

    private static final FindingCode MISSING =
            new FindingCode("basis-missing", Severity.WARNING, "指标值确定依据未填写", "the basis of the target is blank");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "有“指标值确定依据”一栏的，每个指标都填写依据",
            "Where the form has a column for it, every target states its basis",
            Citation.FEASIBILITY,
            MISSING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator bare = Samples.row("产出指标", "数量指标", "培训人次");
        Indicator based = bare.withBasis(Optional.of("历史标准"));
        return List.of(
                RuleExample.holds("every row has one", Samples.indicators(based, based)),
                RuleExample.breaks("one row has none", Samples.indicators(based, bare), "/goals/0/indicators/1/basis"),
                RuleExample.breaks(
                                "the column is on the paper, but blank",
                                Samples.indicators(bare),
                                "/goals/0/indicators/0/basis")
                        .withBlankCells("/goals/0/indicators/0/basis"),
                RuleExample.notApplicable("the form has no such column", Samples.indicators(bare)));
    }

    @Override
    public void check(RuleContext context) {
        for (Horizon horizon : Horizon.values()) {
            List<IndicatorRow> rows = new ArrayList<>();
            for (IndicatorBlock block : context.blocks()) {
                if (block.horizon() == horizon) {
                    rows.addAll(IndicatorRow.of(block));
                }
            }
            if (rows.stream().anyMatch(row -> hasColumn(context, row))) {
                check(context, rows);
            }
        }
    }

    private static boolean hasColumn(RuleContext context, IndicatorRow row) {
        return row.indicator().basis().isPresent()
                || !context.printed(row.path().to("basis")).isEmpty();
    }

    private static void check(RuleContext context, List<IndicatorRow> rows) {
        for (IndicatorRow row : rows) {
            if (row.named()) {
                context.holds();
                if (TextKey.blank(row.indicator().basis())) {
                    context.report(Finding.of(MISSING).at(row.path().to("basis")));
                }
            }
        }
    }
}
