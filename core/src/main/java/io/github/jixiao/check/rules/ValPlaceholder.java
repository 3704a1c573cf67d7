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
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values are filled in. A mark such as / counts as a blank: right for the past of what is new, but not for that of most
 * indicators.
 */
final class ValPlaceholder implements Rule {

    private static final int FEW = 4;
    private static final FindingCode TEMPLATE = new FindingCode(
            "val-placeholder",
            Severity.ERROR,
            "指标值“{value}”是表样中的空白，未填写",
            "the target “{value}” is a gap of the form that is not filled in");
    private static final FindingCode MARKS = new FindingCode(
            "val-placeholder",
            Severity.INFO,
            "以前年度指标值大多（{total} 处）填“{value}”等符号，没有可供比较的历史值",
            "most values of years before ({total}) are marks such as “{value}”, so there is no history to compare with");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "指标值不是符号或表样中的空白", "No value is a mark or a gap of the form", Citation.COMPLETENESS, TEMPLATE, MARKS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator row = Samples.row("产出指标", "时效指标", "平台验收");
        Indicator past = row.withLastYear(Optional.of(IndicatorValue.of("/")))
                .withYearBeforeLast(Optional.of(IndicatorValue.of("——")));
        Indicator numbers = row.withLastYear(row.target()).withYearBeforeLast(row.target());
        return List.of(
                RuleExample.holds("values", Samples.indicators(row)),
                RuleExample.breaks(
                        "a gap of the form",
                        Samples.indicators(row.withTarget(Optional.of(IndicatorValue.of("**月**日前")))),
                        "/goals/0/indicators/0/target"),
                RuleExample.holds("one indicator is new", Samples.indicators(past, numbers, numbers)),
                RuleExample.breaks(
                        "marks for most past values",
                        Samples.indicators(row, past, past, numbers),
                        "/goals/0/indicators/1/yearBeforeLast"),
                RuleExample.notApplicable("no values", Samples.indicators(row.withTarget(Optional.empty()))));
    }

    @Override
    public void check(RuleContext context) {
        List<ModelPath> marks = new ArrayList<>();
        int stated = 0;
        IndicatorValue mark = null;
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Indicator indicator = row.indicator();
            if (indicator.target().isPresent()) {
                context.holds();
                if (indicator.target().get().kind() == ValueKind.TEMPLATE) {
                    context.report(Finding.of(TEMPLATE)
                            .at(row.path().to("target"))
                            .with("value", indicator.target().get()));
                }
            }
            for (String year : List.of("yearBeforeLast", "lastYear")) {
                Optional<IndicatorValue> past =
                        year.equals("lastYear") ? indicator.lastYear() : indicator.yearBeforeLast();
                stated += past.isPresent() ? 1 : 0;
                if (past.filter(value -> value.kind() == ValueKind.BLANK).isPresent()) {
                    marks.add(row.path().to(year));
                    mark = mark == null ? past.get() : mark;
                }
            }
        }
        if (mark != null && stated >= FEW && 2 * marks.size() > stated) {
            context.report(
                    Finding.of(MARKS)
                            .at(marks.get(0))
                            .with("total", marks.size())
                            .with("value", mark),
                    marks);
        }
    }
}
