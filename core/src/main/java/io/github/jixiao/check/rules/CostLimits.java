package io.github.jixiao.check.rules;

import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.rules.FundingSide.Measured;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The money that a table plans, by which costs are bounded, in one unit. */
record CostLimits(DepartmentTargetTable table, Money money, MoneyUnit unit, Optional<Measured> total) {

    private static final List<String> ENDINGS = List.of("专项经费", "工作经费", "项目经费", "专项资金", "经费", "资金", "专项", "项目");

    /** A shorter name is a word like any other in the name of an indicator. */
    private static final int TELLING = 4;

    private static final int SHORTEST = 2;

    static CostLimits of(RuleContext context) {
        DepartmentTargetTable table = context.table();
        Money money = Money.of(context);
        Optional<Measured> most = FundingSide.of(table).stream()
                .flatMap(side -> side.whole(money).stream())
                .max(Comparator.comparing(Measured::value));
        return new CostLimits(table, money, table.moneyUnit().orElse(MoneyUnit.WAN_YUAN), most);
    }

    /** The target's number; empty where nobody knows the unit of the budgets. */
    Optional<BigDecimal> inCommonUnit(IndicatorValue target) {
        boolean known = table.moneyUnit().isPresent() || !money.plain();
        return target.unit()
                .filter(word -> known)
                .flatMap(MoneyUnit::of)
                .map(own -> own.convert(target.upper().or(target::number).orElseThrow(), unit));
    }

    /** A rounded target may be half of its last digit more. */
    BigDecimal tolerance(IndicatorValue target) {
        int decimals = Math.max(0, target.number().orElseThrow().scale());
        MoneyUnit own = target.unit().flatMap(MoneyUnit::of).orElse(unit);
        BigDecimal half = own.convert(new BigDecimal("0.5").movePointLeft(decimals), unit);
        return decimals == 0 ? Money.TOLERANCE : half.max(Money.TOLERANCE);
    }

    Optional<MoneyCell> ofProject(String indicator, boolean annual) {
        int best = project(indicator);
        if (best < 0) {
            return Optional.empty();
        }
        Project project = table.projects().get(best);
        ModelPath place = ModelPath.root().to("projects").at(best);
        MoneyCell year = new MoneyCell(place.to("yearBudget"), project.yearBudget());
        MoneyCell all = new MoneyCell(place.to("totalBudget"), project.totalBudget());
        return Optional.of(annual || all.blank() ? year : all).filter(cell -> !cell.blank());
    }

    String name(String indicator) {
        return table.projects().get(project(indicator)).name().orElseThrow();
    }

    /** The project with the longest name that the indicator's contains; -1 where there is none, or two alike. */
    private int project(String indicator) {
        int best = -1;
        int length = 0;
        for (int i = 0; i < table.projects().size(); i++) {
            String stem = stem(table.projects().get(i).name().orElse(""));
            boolean named = stem.length() >= TELLING
                    ? indicator.contains(stem)
                    : isShortName(stem) && indicator.startsWith(stem);
            if (named && stem.length() >= length) {
                best = stem.length() == length ? -1 : i;
                length = stem.length();
            }
        }
        return best;
    }

    private static boolean isShortName(String stem) {
        return stem.length() >= SHORTEST && !stem.startsWith("其他");
    }

    private static String stem(String name) {
        String stem = LabelKey.compact(name);
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending)) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
