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
import java.util.List;
import java.util.Optional;

/**
 * An annual text that states money states some of the fiscal year. Broken only where every sentence with money names
 * another year or says that it is accumulated, and nothing in the text names this year.
 */
final class ProjPhaseMix implements Rule {

    private static final Words ACCUMULATED = Words.of("累计 总投资 总概算 截至 上年 去年 以前年度 十三五 十四五 三年共 五年共");

    /** What was left of other years is spent in this one. */
    private static final String LEFT_OVER = "结转";

    private static final Words THIS_YEAR = Words.of("今年 本年 当年 全年 年内");

    private static final FindingCode OTHER = new FindingCode(
            "proj-phase-mix",
            Severity.WARNING,
            "年度内容只有往年或累计的金额（“{name}”“{value}”），应写明 {years} 年的金额",
            "the annual text states only accumulated money or that of other years (“{name}”, “{value}”), none of {years}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "年度任务、年度目标中的金额是本年度的，不只是累计或往年的",
            "The money in annual texts is that of the year, not only accumulated or of other years",
            Citation.RELEVANCE,
            OTHER);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("money of this year", of("投入600万元改造管网。")),
                RuleExample.holds("last year's for comparison", of("2025年投入600万元，2024年投入500万元。")),
                RuleExample.holds("what is left of last year", of("支付2024年结转项目600万元。")),
                RuleExample.holds("a school year", of("2024-2025学年免除学费1200万元。")),
                RuleExample.breaks("last year's money", of("2024年投入600万元改造管网。"), "/annualTasks"),
                RuleExample.breaks("accumulated money", of("管网改造累计完成投资2400万元。"), "/annualTasks"),
                RuleExample.notJudged(
                        "the fiscal year is not known",
                        DepartmentTargetTable.builder()
                                .annualTasks("2024年投入600万元。")
                                .build(),
                        "/fiscalYear"),
                RuleExample.notApplicable("a price is no money spent", of("2024年起按600元/人发放。")),
                RuleExample.notApplicable("no money is told", of("改造管网。")));
    }

    private static DepartmentTargetTable of(String tasks) {
        return Samples.table().annualTasks(tasks).build();
    }

    @Override
    public void check(RuleContext context) {
        for (Narrative narrative : Narrative.annual(context.table())) {
            List<String> sentences = narrative.sentencesWithMoney().stream()
                    .filter(sentence -> !MoneyMention.of(sentence).isEmpty())
                    .toList();
            if (sentences.isEmpty()) {
                continue;
            }
            Optional<Integer> year = context.table().fiscalYear();
            if (year.isEmpty()) {
                context.notJudged(ModelPath.root().to("fiscalYear"));
                continue;
            }
            context.holds();
            List<Optional<String>> evidence = sentences.stream()
                    .map(sentence -> evidence(sentence, year.get()))
                    .toList();
            if (!namesThisYear(narrative.text(), year.get())
                    && evidence.stream().allMatch(Optional::isPresent)) {
                MoneyMention first = MoneyMention.of(sentences.get(0)).get(0);
                context.report(Finding.of(OTHER)
                        .at(narrative.path())
                        .with("name", evidence.get(0).orElseThrow())
                        .with("value", first.amount())
                        .with("years", year.get()));
            }
        }
    }

    private static boolean namesThisYear(String text, int year) {
        return THIS_YEAR.isIn(text) || PlainYear.in(text).stream().anyMatch(at -> at.year() == year);
    }

    /** What shows that the money of a sentence is not that of the year. */
    private static Optional<String> evidence(String sentence, int year) {
        if (sentence.contains(LEFT_OVER)) {
            return Optional.empty();
        }
        return ACCUMULATED
                .in(sentence)
                .or(() -> PlainYear.in(sentence).stream()
                        .filter(at -> at.year() < year)
                        .map(at -> at.year() + "年")
                        .findFirst());
    }
}
