package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.FundingLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A standard item is the sum of its standard parts, whether they stand within its line (其中) or beside it. */
final class FundSplit implements Rule {

    private final RuleDescription description;
    private final FundingItem whole;
    private final Set<FundingItem> parts;
    private final Function<DepartmentTargetTable, FundingSide> side;
    private final Function<FundingBreakdown, DepartmentTargetTable> sample;
    private final FindingCode differs;
    private final FindingCode incomplete;

    private FundSplit(
            String id,
            FundingItem whole,
            Function<DepartmentTargetTable, FundingSide> side,
            Function<FundingBreakdown, DepartmentTargetTable> sample,
            String zh,
            String en) {
        this.whole = whole;
        this.side = side;
        this.sample = sample;
        parts = EnumSet.noneOf(FundingItem.class);
        Arrays.stream(FundingItem.values())
                .filter(item -> item.whole().filter(whole::equals).isPresent())
                .forEach(parts::add);
        differs = new FindingCode(
                id,
                Severity.ERROR,
                "{item} {total} 不等于其中各项之和 {sum}，相差 {difference}",
                "{item} {total} is not the sum {sum} of its parts; the difference is {difference}");
        incomplete = new FindingCode(
                id,
                Severity.WARNING,
                "{item} {total} 大于其中各项之和 {sum}，相差 {difference}，其余部分未列明",
                "{item} {total} is more than the sum {sum} of its parts; where the other {difference} belong is not told");
        description = parts.size() > 2
                ? RuleDescription.of(zh, en, Citation.SUITABILITY, differs, incomplete)
                : RuleDescription.of(zh, en, Citation.SUITABILITY, differs);
    }

    static Rule basic() {
        return new FundSplit(
                "fund-basic-split",
                FundingItem.BASIC,
                FundingSide::expenditure,
                Samples::expenditure,
                "基本支出等于人员经费与公用经费之和",
                "Basic expenditure is the sum of personnel and public expenses");
    }

    static Rule fiscal() {
        return new FundSplit(
                "fund-fiscal-split",
                FundingItem.FISCAL,
                FundingSide::income,
                Samples::income,
                "财政拨款等于一般公共预算、政府性基金预算与国有资本经营预算之和",
                "Fiscal appropriation is the sum of the general public, government fund and state capital budgets");
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public List<RuleExample> examples() {
        FundingItem[] items = parts.toArray(FundingItem[]::new);
        String place = side.apply(Samples.table().build())
                .path()
                .to("lines")
                .at(0)
                .to("amount")
                .toString();
        List<RuleExample> examples = new ArrayList<>(List.of(
                RuleExample.holds("the parts within the line add up", within("100", "80", "20")),
                RuleExample.holds("so do those beside it", beside("100", "80", "20")),
                RuleExample.breaks("the parts are too much", within("100", "80", "30"), place),
                RuleExample.breaks("one part is more than the whole", within("100", "180"), place),
                RuleExample.breaks("the lines beside it are too much", beside("100", "80", "30"), place),
                RuleExample.notJudged("a part is no number", within("100", "约80", "20"), partPath(place)),
                RuleExample.notJudged("the whole is blank", within("", "80", "20"), place),
                RuleExample.notApplicable("one part only, as an example", within("100", "80")),
                RuleExample.notApplicable("all parts are blank", within("100", "", "")),
                RuleExample.notApplicable("there are no parts", sample.apply(Samples.lines(line(whole, "100"))))));
        examples.add(
                items.length > 2
                        ? RuleExample.breaks("a part may be missing", within("100", "80", "10"), place)
                        : RuleExample.breaks("the parts are not enough", within("100", "80", "10"), place));
        return examples;
    }

    private static String partPath(String place) {
        return place.replace("/amount", "/parts/0/amount");
    }

    private DepartmentTargetTable within(String total, String... amounts) {
        return sample.apply(Samples.lines(line(whole, total).withParts(lines(amounts))));
    }

    private DepartmentTargetTable beside(String total, String... amounts) {
        List<FundingLine> all = new ArrayList<>(List.of(line(whole, total)));
        all.addAll(lines(amounts));
        return sample.apply(Samples.lines(all.toArray(FundingLine[]::new)));
    }

    private List<FundingLine> lines(String... amounts) {
        List<FundingItem> items = List.copyOf(parts);
        List<FundingLine> lines = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            lines.add(line(items.get(i), amounts[i]));
        }
        return lines;
    }

    private static FundingLine line(FundingItem item, String amount) {
        return Samples.line(item.label(), amount);
    }

    @Override
    public void check(RuleContext context) {
        List<Line> lines = side.apply(context.table()).allLines();
        Optional<Line> split = lines.stream().filter(line -> is(line, whole)).findFirst();
        if (split.isEmpty()) {
            return;
        }
        List<Line> within = standard(split.get().parts());
        List<Line> given = within.isEmpty() ? standard(lines) : within;
        if (given.isEmpty()) {
            return;
        }
        Money money = Money.of(context);
        check(context, money, split.get(), split.get().amount(), given, Line::amount);
        for (String year : split.get().line().prior().keySet()) {
            check(context, money, split.get(), split.get().prior(year), given, line -> line.prior(year));
        }
    }

    private static boolean is(Line line, FundingItem item) {
        return line.item().filter(item::equals).isPresent();
    }

    private List<Line> standard(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.item().filter(parts::contains).isPresent())
                .toList();
    }

    private void check(
            RuleContext context,
            Money money,
            Line split,
            MoneyCell total,
            List<Line> given,
            Function<Line, MoneyCell> column) {
        Money.Sum sum = money.sum(given.stream().map(column).toList());
        Optional<BigDecimal> printed = money.value(total);
        if (sum.unreadable().isPresent() || (sum.value().isPresent() && printed.isEmpty())) {
            context.notJudged(sum.unreadable().orElse(total.path()));
            return;
        }
        if (sum.value().isEmpty()) {
            return;
        }
        BigDecimal difference = printed.orElseThrow().subtract(sum.value().get());
        boolean more = difference.signum() > 0;
        if (more && given.size() < 2) {
            // 其中 may name one part only
            return;
        }
        context.holds();
        if (difference.abs().compareTo(Money.TOLERANCE) > 0 && !allAddUp(money, split, total, column)) {
            context.report(
                    Finding.of(more && given.size() < parts.size() ? incomplete : differs)
                            .at(total.path())
                            .with("item", split.line().item())
                            .with("total", printed.get().toPlainString())
                            .with("sum", sum.value().get().toPlainString())
                            .with("difference", difference.abs().toPlainString()),
                    sum.parts());
        }
    }

    /** A form may have parts of its own beside the standard ones. */
    private static boolean allAddUp(Money money, Line split, MoneyCell total, Function<Line, MoneyCell> column) {
        Optional<BigDecimal> all =
                money.sum(split.parts().stream().map(column).toList()).value();
        return all.isPresent() && !Money.differs(all.get(), money.value(total).orElseThrow());
    }
}
