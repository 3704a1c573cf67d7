package io.github.jixiao.report;

import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Project;
import io.github.jixiao.report.BarChart.Bar;
import io.github.jixiao.report.BarChart.Kind;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the money of a table: income, expenditure and projects. */
final class MoneyCharts {

    /** More projects than this make no picture that anybody looks at. */
    private static final int MOST_PROJECTS = 15;

    private final Language language;
    private final DepartmentTargetTable table;

    MoneyCharts(Language language, DepartmentTargetTable table) {
        this.language = language;
        this.table = table;
    }

    void show(Markup page) {
        BarChart money = composition();
        BarChart projects = projects();
        if (money.isEmpty() && projects.isEmpty()) {
            return;
        }
        page.open("div", "class", "charts");
        figure(page, money, "");
        int left = table.projects().size() - MOST_PROJECTS;
        figure(
                page,
                projects,
                language.say("实心为本年度预算，边框为项目总预算。", "Solid: year budget; framed: total budget.")
                        + (left > 0
                                ? language.say("另有 " + left + " 个项目未绘出。", " " + left + " more are not drawn.")
                                : ""));
        page.close();
    }

    private static void figure(Markup page, BarChart chart, String note) {
        if (chart.isEmpty()) {
            return;
        }
        page.open("figure").element("figcaption", chart.title());
        chart.draw(page);
        if (!note.isEmpty()) {
            page.element("p", note, "class", "legend");
        }
        page.close();
    }

    private BarChart composition() {
        List<Bar> bars = new ArrayList<>();
        side(bars, language.say("收入合计", "Total income"), table.composition().income());
        side(
                bars,
                language.say("支出合计", "Total expenditure"),
                table.composition().expenditure());
        return new BarChart(titled(language.say("收支构成", "Composition")), bars);
    }

    private void side(List<Bar> bars, String total, FundingBreakdown side) {
        side.total().ifPresent(line -> bars.add(bar(line, total, Kind.TOTAL)));
        for (FundingLine line : side.lines()) {
            bars.add(bar(line, line.item(), Kind.LINE));
            line.parts().forEach(part -> bars.add(bar(part, part.item(), Kind.PART)));
        }
    }

    private Bar bar(FundingLine line, String label, Kind kind) {
        String share =
                line.share().map(value -> language.bracketed(value.toString())).orElse("");
        return new Bar(
                label, kind, line.amount().flatMap(this::number), Optional.empty(), printed(line.amount()) + share);
    }

    private BarChart projects() {
        List<Bar> bars = new ArrayList<>();
        List<Project> projects = table.projects();
        for (Project project : projects.subList(0, Math.min(MOST_PROJECTS, projects.size()))) {
            bars.add(new Bar(
                    project.name().orElse(language.say("（无名称）", "(no name)")),
                    Kind.LINE,
                    project.yearBudget().flatMap(this::number),
                    project.totalBudget().flatMap(this::number),
                    printed(project.yearBudget()) + " / " + printed(project.totalBudget())));
        }
        return new BarChart(titled(language.say("项目支出", "Projects")), bars);
    }

    private String titled(String name) {
        return name
                + table.moneyUnit()
                        .map(MoneyUnit::label)
                        .map(language::bracketed)
                        .orElse("");
    }

    private String printed(Optional<Amount> amount) {
        return amount.map(Amount::toString).orElse(language.say("未填", "blank"));
    }

    /** An amount as a number of the table's unit; empty where it is none, or nobody knows of which unit. */
    private Optional<BigDecimal> number(Amount amount) {
        return amount.unit().isEmpty()
                ? amount.value()
                : table.moneyUnit().flatMap(unit -> amount.in(unit, table.moneyUnit()));
    }
}
