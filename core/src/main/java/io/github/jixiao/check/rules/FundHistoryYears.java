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
import java.util.List;
import java.util.Set;

/** The columns of earlier years are the two before the fiscal year. One finding a table: the heading is wrong once. */
final class FundHistoryYears implements Rule {

    private static final FindingCode WRONG = new FindingCode(
            "fund-history-years",
            Severity.WARNING,
            "近两年应为 {expected}，表中为 {years}",
            "the two years before should be {expected}; the table has {years}");
    /** One production system prints last year first: the figures are right where they stand. */
    private static final FindingCode REVERSED = new FindingCode(
            "fund-history-years",
            Severity.INFO,
            "近两年应依次为 {expected}，表中为 {years}",
            "the two years before should stand in the order {expected}; the table has {years}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "近两年依次为本年度之前的两个年度",
            "The earlier years are the two before the fiscal year, in that order",
            Citation.FORM,
            WRONG,
            REVERSED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("2023 and 2024 for 2025", of("2023", "2024")),
                RuleExample.breaks("last year's form", of("2022", "2023"), "/composition/income/lines/0/prior/2022"),
                RuleExample.breaks("last year first", of("2024", "2023"), "/composition/income/lines/0/prior/2024"),
                RuleExample.notJudged(
                        "the fiscal year is not known",
                        DepartmentTargetTable.builder()
                                .composition(of("2023", "2024").composition())
                                .build(),
                        "/fiscalYear"),
                RuleExample.notApplicable("the years have no numbers", of("-2", "-1")));
    }

    private static DepartmentTargetTable of(String first, String second) {
        FundingLine line = Samples.line("财政拨款", "100");
        return Samples.income(Samples.lines(Samples.prior(Samples.prior(line, first, "80"), second, "90")));
    }

    @Override
    public void check(RuleContext context) {
        List<Line> rows = PriorYears.rows(context);
        List<String> years = PriorYears.columns(context, rows);
        if (years.isEmpty() || !years.stream().allMatch(FundHistoryYears::isYear)) {
            return;
        }
        if (context.table().fiscalYear().isEmpty()) {
            context.notJudged(ModelPath.root().to("fiscalYear"));
            return;
        }
        context.holds();
        int fiscalYear = context.table().fiscalYear().get();
        List<String> expected = List.of(String.valueOf(fiscalYear - 2), String.valueOf(fiscalYear - 1));
        boolean right = Set.copyOf(expected).containsAll(years);
        if (right && (years.size() < 2 || years.equals(expected))) {
            return;
        }
        String wrong = years.stream()
                .filter(year -> right || !expected.contains(year))
                .findFirst()
                .orElseThrow();
        context.report(Finding.of(right ? REVERSED : WRONG)
                .at(place(context, rows, wrong))
                .with("expected", String.join("、", expected))
                .with("years", String.join("、", years)));
    }

    private static ModelPath place(RuleContext context, List<Line> rows, String year) {
        return rows.stream()
                .map(row -> row.prior(year))
                .filter(cell -> !cell.empty() || !context.printed(cell.path()).isEmpty())
                .findFirst()
                .orElseThrow()
                .path();
    }

    private static boolean isYear(String key) {
        return key.length() == 4 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
