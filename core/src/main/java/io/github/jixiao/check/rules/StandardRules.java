package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import java.util.List;

/** The rules that reviewers hold department tables to. */
public final class StandardRules {

    private static final List<Rule> ALL = List.of(
            FundSum.income(),
            FundSum.expenditure(),
            new FundBalance(),
            new FundTotalMissing(),
            new FundItemMissing(),
            FundSplit.basic(),
            FundSplit.fiscal(),
            new FundShare(),
            new FundShareSum(),
            new FundShareFormat(),
            new FundHistoryMissing(),
            new FundHistoryYears(),
            new FundYoy(),
            new FundZeroBase(),
            new FundUnit(),
            new FundNegative(),
            new FundPrecision(),
            new ProjSum(),
            new ProjSumExceeds(),
            new ProjTotalGeYear(),
            new ProjTotalEqYear(),
            new ProjDupName(),
            new ProjFields(),
            new ProjUsageTautology(),
            new ProjAmountMatch(),
            new ProjPhaseMix(),
            new TaskSum(),
            new GoalEmpty(),
            new GoalPlaceholder(),
            new GoalNoIndicator(),
            new IndL1Unknown(),
            new IndL2Unknown(),
            new IndL2Blank(),
            new IndL2UnderL1(),
            new IndL1Repeated(),
            new IndMandatoryL1(),
            new IndDupName(),
            new IndNameBlank(),
            new ValBlank(),
            new ValTaxonomyLabel(),
            new ValPctRange(),
            new HistJump(),
            new BasisMissing(),
            new WgtTotal(),
            new WgtPositive(),
            new WgtLevel(),
            new TxtPlaceholder(),
            new TxtYear(),
            new TxtName(),
            new TxtLength(),
            new TxtSpace());

    private StandardRules() {}

    /**
     * All rules of the standard.
     *
     * @return always the same, by subject
     */
    public static List<Rule> all() {
        return ALL;
    }
}
