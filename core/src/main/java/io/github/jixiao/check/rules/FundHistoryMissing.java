package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row that has money this year states that of the years before, where the form asks for it. One finding a row, at the
 * first blank year; one for the table where nobody filled them in at all.
 */
final class FundHistoryMissing implements Rule {

    private static final FindingCode MISSING = new FindingCode(
            "fund-history-missing",
            Severity.WARNING,
            "{item}未填写近两年金额（{years}）",
            "{item} lacks the amounts of earlier years ({years})");

    private static final FindingCode COLUMNS = new FindingCode(
            "fund-history-missing",
            Severity.WARNING,
            "近两年金额（{years}）均未填写",
            "no amounts of earlier years ({years}) are filled in");
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "当年有金额的各项及合计，近两年金额也应填写",
            "Lines and totals with an amount this year state those of the two years before",
            Citation.COMPLETENESS,
            MISSING,
            COLUMNS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        FundingLine total = Samples.line(Samples.TOTAL, "");
        FundingLine full = Samples.prior(Samples.prior(Samples.line("财政拨款", "100"), "2023", "80"), "2024", "90");
        return List.of(
                RuleExample.holds(
                        "a line without money needs no history",
                        Samples.income(Samples.lines(full, Samples.line("其他资金", "")))),
                RuleExample.breaks(
                        "the total's history is blank, as is the total",
                        Samples.income(Samples.side(total, full)),
                        "/composition/income/total/prior/2023"),
                RuleExample.breaks(
                        "one of two years is blank",
                        Samples.income(Samples.lines(full, Samples.prior(Samples.line("其他资金", "5"), "2023", "4"))),
                        "/composition/income/lines/1/prior/2024"),
                RuleExample.breaks(
                                "the columns are there but nobody filled them in",
                                Samples.income(Samples.lines(Samples.line("财政拨款", "100"), Samples.line("其他资金", "5"))),
                                "/composition/income/lines/0/prior/2023")
                        .withBlankCells(
                                "/composition/income/lines/0/prior/2023", "/composition/income/lines/0/prior/2024"),
                RuleExample.notApplicable(
                        "the form has no such columns", Samples.income(Samples.lines(Samples.line("财政拨款", "100")))));
    }

    @Override
    public void check(RuleContext context) {
        List<String> years = PriorYears.columns(context, PriorYears.rows(context));
        if (years.isEmpty()) {
            return;
        }
        List<Line> asked = asked(context.table());
        boolean none = asked.size() > 1
                && asked.stream()
                        .allMatch(line ->
                                years.stream().allMatch(year -> line.prior(year).empty()));
        if (none) {
            context.report(
                    Finding.of(COLUMNS).at(prior(asked.get(0), years.get(0))).with("years", words(years)),
                    asked.stream()
                            .flatMap(line -> years.stream().map(year -> prior(line, year)))
                            .toList());
        } else {
            asked.forEach(line -> check(context, line, years));
        }
    }

    /** The rows that have money; a blank total is the total of this year's lines all the same. */
    private static List<Line> asked(DepartmentTargetTable table) {
        List<Line> asked = new ArrayList<>();
        for (FundingSide side : FundingSide.of(table)) {
            List<Line> lines = side.allLines().stream()
                    .filter(FundHistoryMissing::hasMoney)
                    .toList();
            asked.addAll(lines);
            side.total().filter(total -> !lines.isEmpty() || hasMoney(total)).ifPresent(asked::add);
        }
        return asked;
    }

    private static ModelPath prior(Line line, String year) {
        return line.prior(year).path();
    }

    /** Where nobody knows the year, it is 前年 or 上年. */
    private static String words(List<String> years) {
        return years.stream()
                .map(year -> year.equals("-2") ? "前年" : year.equals("-1") ? "上年" : year)
                .collect(Collectors.joining("、"));
    }

    /** 0 this year says nothing of the years before. */
    static boolean hasMoney(Line line) {
        return line.line()
                .amount()
                .filter(amount -> !line.amount().blank())
                .filter(amount ->
                        amount.value().map(value -> value.signum() != 0).orElse(true))
                .isPresent();
    }

    private static void check(RuleContext context, Line line, List<String> years) {
        context.holds();
        List<String> missing =
                years.stream().filter(year -> line.prior(year).empty()).toList();
        if (!missing.isEmpty()) {
            context.report(
                    Finding.of(MISSING)
                            .at(prior(line, missing.get(0)))
                            .with("item", line.line().item())
                            .with("years", words(missing)),
                    missing.stream().map(year -> prior(line, year)).toList());
        }
    }
}
