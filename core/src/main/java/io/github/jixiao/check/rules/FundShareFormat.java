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
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All shares of a table are printed alike: with as many decimals, and with or without %. One finding a table for each.
 * The 100% of a total needs no decimals.
 */
final class FundShareFormat implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";

    private static final FindingCode DECIMALS = new FindingCode(
            "fund-share-format",
            Severity.INFO,
            "占比的小数位数不一致，如 {share} 与 {other}",
            "the shares have different numbers of decimals, such as {share} and {other}");
    private static final FindingCode SIGN = new FindingCode(
            "fund-share-format",
            Severity.INFO,
            "部分占比缺百分号，如 {share} 与 {other}",
            "some shares lack the percent sign, such as {share} beside {other}");

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("各项占比的小数位数和百分号写法一致", "All shares are printed alike", Citation.FORM, DECIMALS, SIGN);

    /** A share as it is printed. */
    private record Printed(ModelPath path, String text, BigDecimal percent) {

        int decimals() {
            return Math.max(0, percent.scale());
        }

        boolean isWhole() {
            return percent.compareTo(HUNDRED) == 0
                    && path.parent().orElseThrow().last().equals("total");
        }

        boolean signed() {
            return text.endsWith(PERCENT);
        }
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("two decimals each", of("39.67%", "60.33%")),
                RuleExample.holds(
                        "the total is simply 100%",
                        Samples.income(Samples.shares("39.67%", "60.33%")
                                .withTotal(Optional.of(
                                        Samples.line(Samples.TOTAL, "").withShare(Optional.of(Share.of("100%"))))))),
                RuleExample.breaks("one has none", of("100%", "39.67%"), "/composition/income/lines/0/share"),
                RuleExample.breaks("one lacks the sign", of("39.67%", "60.33%"), "/composition/income/lines/1/share")
                        .withPrinted("/composition/income/lines/0/share", "", "39.67%")
                        .withPrinted("/composition/income/lines/1/share", "", "60.33"),
                RuleExample.holds("the sign stands in the heading", of("39.67%", "60.33%"))
                        .withPrinted("/composition/income/lines/0/share", "收入构成/占比（%）", "39.67")
                        .withPrinted("/composition/income/lines/1/share", "收入构成/占比（%）", "60.33"),
                RuleExample.notApplicable("a single share", of("100%", "")));
    }

    private static DepartmentTargetTable of(String one, String other) {
        return Samples.income(Samples.shares(one, other));
    }

    @Override
    public void check(RuleContext context) {
        List<Printed> shares = new ArrayList<>();
        for (Line row : PriorYears.rows(context)) {
            add(context, row, shares);
            row.parts().forEach(part -> add(context, part, shares));
        }
        if (shares.size() < 2) {
            return;
        }
        context.holds();
        Printed most =
                shares.stream().max(Comparator.comparingInt(Printed::decimals)).orElseThrow();
        report(
                context,
                DECIMALS,
                most,
                shares.stream()
                        .filter(share -> share.decimals() < most.decimals() && !share.isWhole())
                        .toList());
        Optional<Printed> signed = shares.stream().filter(Printed::signed).findFirst();
        signed.ifPresent(other -> report(
                context,
                SIGN,
                other,
                shares.stream().filter(share -> !share.signed()).toList()));
    }

    private static void report(RuleContext context, FindingCode code, Printed other, List<Printed> wrong) {
        if (!wrong.isEmpty()) {
            context.report(
                    Finding.of(code)
                            .at(wrong.get(0).path())
                            .with("share", wrong.get(0).text())
                            .with("other", other.text()),
                    wrong.stream().map(Printed::path).toList());
        }
    }

    private static void add(RuleContext context, Line line, List<Printed> shares) {
        Optional<Share> share =
                line.line().share().filter(printed -> printed.percent().isPresent());
        if (share.isPresent()) {
            ModelPath path = line.path().to("share");
            List<Slot> slots = context.printed(path);
            // a cell may hold more than the share
            String text = slots.stream()
                    .map(slot -> LabelKey.fold(slot.printed()))
                    .filter(slot -> Share.parse(slot).equals(share.get()))
                    .findFirst()
                    .orElse(share.get().toString());
            shares.add(new Printed(path, text, share.get().percent().orElseThrow()));
        }
    }
}
