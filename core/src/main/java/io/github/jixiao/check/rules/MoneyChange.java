package io.github.jixiao.check.rules;

import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.finding.ModelPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the money of a department changes against last year.
 *
 * @param item the lines by which it is told, as printed
 * @param percent the change against last year
 * @param path the amount of this year
 */
record MoneyChange(String item, Percent percent, ModelPath path) {

    /** By the first side of which both years are known; where none is, what is unreadable is told to the context. */
    static Optional<MoneyChange> of(RuleContext context) {
        Money money = Money.of(context);
        String lastYear = FundYoy.lastYear(context.table());
        Optional<ModelPath> unreadable = Optional.empty();
        for (FundingSide side : FundingSide.of(context.table())) {
            List<Line> lines = stated(side, lastYear);
            Money.Sum now = money.sum(lines.stream().map(Line::amount).toList());
            Money.Sum before =
                    money.sum(lines.stream().map(line -> line.prior(lastYear)).toList());
            Optional<BigDecimal> base = before.value().filter(value -> value.signum() > 0);
            if (now.value().isPresent() && base.isPresent()) {
                String item = lines.stream().map(line -> line.line().item()).collect(Collectors.joining("、"));
                return Optional.of(new MoneyChange(
                        item,
                        Percent.ofChange(base.get(), now.value().get()),
                        now.parts().get(0)));
            }
            unreadable = unreadable.or(now::unreadable).or(before::unreadable);
        }
        unreadable.ifPresent(context::notJudged);
        return Optional.empty();
    }

    /** The lines that have money, if last year's is known of all of them; else the total. */
    private static List<Line> stated(FundingSide side, String lastYear) {
        List<Line> lines =
                side.lines().stream().filter(line -> !line.amount().blank()).toList();
        boolean known = !lines.isEmpty()
                && lines.stream().noneMatch(line -> line.prior(lastYear).blank());
        return known
                ? lines
                : side.total().stream()
                        .filter(total -> !total.amount().blank())
                        .filter(total -> !total.prior(lastYear).blank())
                        .toList();
    }
}
