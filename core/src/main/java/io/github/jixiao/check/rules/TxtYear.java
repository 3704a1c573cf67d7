package io.github.jixiao.check.rules;

import io.github.jixiao.check.IndicatorBlock;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Horizon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Title, headings and annual texts speak of the fiscal year. A text may compare with other years and look ahead; it is
 * wrong only where it begins with another year and never names its own.
 */
final class TxtYear implements Rule {

    /** What stands behind the year of a plan: 2025年，… 2025年度… 2025年我局…, but not 2026年底前. */
    private static final String BEHIND = ",，、:：度我将全";

    /** What may stand before it. */
    private static final String NUMBERING = "0123456789一二三四五六七八九十目标任务工作、.．:：()（） \u3000\n";

    private static final FindingCode TITLE = new FindingCode(
            "txt-year",
            Severity.WARNING,
            "标题为 {years} 年，年度为 {expected} 年",
            "the title says {years}, the fiscal year is {expected}");
    private static final FindingCode HEADING = new FindingCode(
            "txt-year",
            Severity.WARNING,
            "栏目“{name}”为 {years} 年，年度为 {expected} 年",
            "the heading “{name}” says {years}, the fiscal year is {expected}");
    private static final FindingCode TEXT = new FindingCode(
            "txt-year",
            Severity.WARNING,
            "内容写的是 {years} 年，年度为 {expected} 年，疑为以前年度的内容",
            "the text speaks of {years}, the fiscal year is {expected}; it may be that of another year");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "标题、栏目和年度内容中的年份与年度一致",
                    "Title, headings and annual texts speak of the fiscal year",
                    Citation.RELEVANCE,
                    TITLE,
                    HEADING,
                    TEXT)
            .silencing("proj-phase-mix");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds(
                        "the title's year",
                        Samples.table().title("2025年整体支出绩效目标表").build()),
                RuleExample.holds("a comparison", tasks("在2024年基础上增长5%，2026年底前建成。")),
                RuleExample.holds("a deadline", tasks("2026年底前建成。")),
                RuleExample.holds("what is left of last year", tasks("完成2024年度结转项目的支付。")),
                RuleExample.holds("a plan of several years", tasks("2024-2026年，分年建设。")),
                RuleExample.holds("what was done, and what is to do", tasks("2024年，完成改革。2025年，深化改革。")),
                RuleExample.breaks(
                        "last year's title",
                        Samples.table().title("2024年整体支出绩效目标表").build(),
                        "/title"),
                RuleExample.breaks("last year's text", tasks("2024年，我局将推进改革。"), "/annualTasks"),
                RuleExample.breaks("behind a numbering", tasks("一、2024年度工作任务：推进改革。"), "/annualTasks"),
                RuleExample.breaks("last year's heading", tasks("推进改革。"), "/annualTasks")
                        .withPrinted("/annualTasks", "2024年度工作任务", "推进改革。"),
                RuleExample.holds("a heading of several years", tasks("推进改革。"))
                        .withPrinted("/annualTasks", "总体任务（2024-2026年）", "推进改革。"),
                RuleExample.notApplicable("no text", Samples.table().build()),
                RuleExample.notApplicable(
                        "the fiscal year is not known",
                        DepartmentTargetTable.builder()
                                .annualTasks("2024年，推进改革。")
                                .build()));
    }

    private static DepartmentTargetTable tasks(String text) {
        return Samples.table().annualTasks(text).build();
    }

    @Override
    public void check(RuleContext context) {
        Optional<Integer> year = context.table().fiscalYear();
        if (year.isEmpty()) {
            return;
        }
        Optional<String> title = context.table().title();
        if (title.isPresent()) {
            context.holds();
            List<PlainYear.At> years = PlainYear.in(title.get());
            if (!years.isEmpty() && years.stream().noneMatch(at -> at.year() == year.get())) {
                context.report(found(TITLE, ModelPath.root().to("title"), years.get(0), year.get()));
            }
        }
        for (Narrative narrative : Narrative.annual(context.table())) {
            context.holds();
            otherYear(narrative.text(), year.get())
                    .ifPresent(at -> context.report(found(TEXT, narrative.path(), at, year.get())));
        }
        if (context.read()) {
            checkHeadings(context, year.get());
        }
    }

    private static Finding found(FindingCode code, ModelPath path, PlainYear.At at, int year) {
        return Finding.of(code).at(path).with("years", at.year()).with("expected", year);
    }

    /** The year that a text begins with, where it never names its own. */
    private static Optional<PlainYear.At> otherYear(String text, int year) {
        List<PlainYear.At> years = PlainYear.in(text);
        if (years.isEmpty() || years.stream().anyMatch(at -> at.year() == year)) {
            return Optional.empty();
        }
        PlainYear.At first = years.get(0);
        int behind = first.start() + PlainYear.LENGTH + 1;
        boolean begins = behind < text.length()
                && text.charAt(behind - 1) == '年'
                && BEHIND.indexOf(text.charAt(behind)) >= 0
                && text.substring(0, first.start()).chars().allMatch(c -> NUMBERING.indexOf(c) >= 0);
        return begins ? Optional.of(first) : Optional.empty();
    }

    private static void checkHeadings(RuleContext context, int year) {
        Set<String> headings = new HashSet<>();
        for (ModelPath path : annual(context)) {
            for (Slot slot : context.printed(path)) {
                List<PlainYear.At> years = headings.add(slot.label()) ? PlainYear.in(slot.label()) : List.of();
                if (years.size() == 1 && years.get(0).year() < year) {
                    context.report(found(HEADING, path, years.get(0), year).with("name", slot.label()));
                }
            }
        }
    }

    /** A cell below every heading of the fiscal year; long-term goals may have columns of any year. */
    private static List<ModelPath> annual(RuleContext context) {
        List<ModelPath> places = new ArrayList<>();
        for (FundingSide side : FundingSide.of(context.table())) {
            side.rows().forEach(row -> places.add(row.amount().path()));
        }
        places.add(ModelPath.root().to("annualTasks"));
        places.add(ModelPath.root().to("projects").at(0).to("yearBudget"));
        for (IndicatorBlock block : context.blocks()) {
            if (block.horizon() == Horizon.ANNUAL) {
                places.add(block.path().at(0).to("target"));
            }
        }
        return places;
    }
}
