package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The deadline of an annual goal lies in the year of the table, that of a long-term goal between it and the goal's end. */
final class ValDateYear implements Rule {

    private static final FindingCode ANNUAL = new FindingCode(
            "val-date-year", Severity.WARNING, "期限“{value}”不在 {years} 年度内", "the deadline “{value}” is not in {years}");
    private static final FindingCode LONG_TERM = new FindingCode(
            "val-date-year",
            Severity.WARNING,
            "期限“{value}”不在长期目标期间（{years}）内",
            "the deadline “{value}” is not within the term of the goal ({years})");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "年度目标的完成期限在本年度内，长期目标的在其期间内",
            "The deadlines of annual goals lie in the year of the table, those of long-term goals within their term",
            Citation.SUITABILITY,
            ANNUAL,
            LONG_TERM);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("within the year", annual("2025年12月底前")),
                RuleExample.holds("a period that began earlier", annual("2024年7月-2025年6月")),
                RuleExample.holds("a long-term goal", longTerm("2027年底")),
                RuleExample.breaks("last year's", annual("2024年12月31日前完成"), place),
                RuleExample.breaks("next year's", annual("2026年6月"), place),
                RuleExample.breaks("after the goal's end", longTerm("2029年底"), place),
                RuleExample.notJudged(
                        "the table has no year", annual("2025年底").withFiscalYear(Optional.empty()), "/fiscalYear"),
                RuleExample.notApplicable("no year is printed", annual("12月底前")),
                RuleExample.notApplicable("how long it works", annual("≥10年")));
    }

    private static DepartmentTargetTable annual(String target) {
        return Samples.indicators(Indicator.of("产出指标", "时效指标", "完成时间", target));
    }

    private static DepartmentTargetTable longTerm(String target) {
        return Samples.goals(Goal.builder()
                .horizon(Horizon.LONG_TERM)
                .endYear(2028)
                .text("完善体系")
                .addIndicators(Indicator.of("产出指标", "时效指标", "完成时间", target))
                .build());
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRows.Block block : IndicatorRows.of(context).blocks()) {
            boolean annual = block.horizon() == Horizon.ANNUAL;
            Optional<Integer> first = context.table().fiscalYear();
            Optional<Integer> last = annual ? first : endYear(context.table(), block.path());
            for (IndicatorRow row : block.rows()) {
                Optional<LocalDate> to = row.indicator().target().flatMap(IndicatorValue::to);
                if (to.isEmpty()) {
                    continue;
                }
                if (first.isEmpty()) {
                    context.notJudged(ModelPath.root().to("fiscalYear"));
                    continue;
                }
                context.holds();
                IndicatorValue value = row.indicator().target().get();
                LocalDate from = annual ? value.from().orElse(to.get()) : to.get();
                boolean late = last.filter(year -> from.getYear() > year).isPresent();
                if (late || to.get().getYear() < first.get()) {
                    context.report(Finding.of(annual ? ANNUAL : LONG_TERM)
                            .at(row.path().to("target"))
                            .with("value", value)
                            .with(
                                    "years",
                                    first.get()
                                            + (annual
                                                    ? ""
                                                    : "—"
                                                            + last.map(String::valueOf)
                                                                    .orElse(""))));
                }
            }
        }
    }

    private static Optional<Integer> endYear(DepartmentTargetTable table, ModelPath indicators) {
        String position = indicators.parent().map(ModelPath::last).orElseThrow();
        return table.goals().get(Integer.parseInt(position)).endYear();
    }
}
