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
            new GoalNumbering(),
            new GoalBothHorizons(),
            new GoalNoIndicator(),
            new GoalCoversDuty(),
            new IndL1Unknown(),
            new IndL2Unknown(),
            new IndL2Blank(),
            new IndL2UnderL1(),
            new IndL1Repeated(),
            new IndL2Repeated(),
            new IndMandatoryL1(),
            new IndOutputCover(),
            new IndSatisfactionMissing(),
            new IndCountMin(),
            new IndDupName(),
            new IndL3L2Mismatch(),
            new IndMoneyAsQuantity(),
            new IndNameBlank(),
            new IndNameTemplate(),
            new ValBlank(),
            new ValTaxonomyLabel(),
            new ValPlaceholder(),
            new ValArtefact(),
            new ValNonnumeric(),
            new ValComparatorMissing(),
            new ValUnitMissing(),
            new ValUnitConflict(),
            new ValUnitDrift(),
            new ValPctRange(),
            new ValDirection(),
            new ValQualUnmeasurable(),
            new ValQualInQuantity(),
            new ValSatisfactionFloor(),
            new ValDateYear(),
            new ValCostLeBudget(),
            new ValZeroTarget(),
            new HistJump(),
            new HistFlat(),
            new HistBasis(),
            new BasisMissing(),
            new BasisUnknown(),
            new WgtMissing(),
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
