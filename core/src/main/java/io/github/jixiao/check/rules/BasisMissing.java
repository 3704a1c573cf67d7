package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every target says how it was found, where the form has a column for it; the two kinds of goals have forms apart. */
final class BasisMissing implements Rule {

    private static final FindingCode MISSING =
            new FindingCode("basis-missing", Severity.WARNING, "指标值确定依据未填写", "the basis of the target is blank");

    private static final FindingCode COLUMN = new FindingCode(
            "basis-missing",
            Severity.WARNING,
            "“指标值确定依据”一栏均未填写（{total} 项指标）",
            "the column of bases is blank for all {total} targets");
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "有“指标值确定依据”一栏的，每个指标都填写依据",
            "Where the form has a column for it, every target states its basis",
            Citation.FEASIBILITY,
            MISSING,
            COLUMN);

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
                RuleExample.breaks(
                                "so it is for all rows", Samples.indicators(bare, bare), "/goals/0/indicators/0/basis")
                        .withBlankCells("/goals/0/indicators/0/basis", "/goals/0/indicators/1/basis"),
                RuleExample.notApplicable("the form has no such column", Samples.indicators(bare)));
    }

    @Override
    public void check(RuleContext context) {
        IndicatorRows all = IndicatorRows.of(context);
        for (List<IndicatorRow> rows : List.of(all.annual(), all.longTerm())) {
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
        List<ModelPath> missing = new ArrayList<>();
        int named = 0;
        for (IndicatorRow row : rows) {
            if (row.named()) {
                context.holds();
                named++;
                if (TextKey.blank(row.indicator().basis())) {
                    missing.add(row.path().to("basis"));
                }
            }
        }
        if (named > 1 && missing.size() == named) {
            context.report(Finding.of(COLUMN).at(missing.get(0)).with("total", named), missing);
        } else {
            missing.forEach(path -> context.report(Finding.of(MISSING).at(path)));
        }
    }
}
