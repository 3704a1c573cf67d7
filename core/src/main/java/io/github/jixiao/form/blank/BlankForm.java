package io.github.jixiao.form.blank;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.model.IndicatorTaxonomy;
import io.github.jixiao.value.MoneyUnit;
import java.util.Optional;

/**
 * An empty form to fill in (空白表): what is printed in it beforehand, and how many rows it has. Immutable.
 *
 * @param fiscalYear the year that is printed; where absent, there is a place for it
 * @param moneyUnit the unit of all amounts
 * @param regime the levels 1 and 2 that are printed and offered
 * @param longTermGoals how many long-term goals there are places for, where the layout has such goals
 * @param goals how many annual goals there are places for
 * @param indicatorRows how many indicators there are places for under each level 2
 * @param projectRows how many projects there are places for; tasks in a layout that lists those
 */
public record BlankForm(
        Optional<Integer> fiscalYear,
        MoneyUnit moneyUnit,
        IndicatorRegime regime,
        int longTermGoals,
        int goals,
        int indicatorRows,
        int projectRows) {

    private static final String REGIME = "GUIDELINE_2015";
    private static final int MOST = 99;

    /**
     * Checks the numbers.
     *
     * @param fiscalYear the year
     * @param moneyUnit the unit
     * @param regime the levels
     * @param longTermGoals how many long-term goals
     * @param goals how many annual goals
     * @param indicatorRows how many rows under each level 2
     * @param projectRows how many rows of projects
     * @throws IllegalArgumentException where the year is not one of 1990 to 2099, or a number not one of 1 to 99; there
     *     may be no long-term goals
     */
    public BlankForm {
        fiscalYear.ifPresent(year -> require(year, 1990, 2099, "fiscal year"));
        require(longTermGoals, 0, MOST, "number of long-term goals");
        require(goals, 1, MOST, "number of goals");
        require(indicatorRows, 1, MOST, "number of rows under a level 2");
        require(projectRows, 1, MOST, "number of rows of projects");
    }

    private static void require(int number, int least, int most, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "the " + what + " is to be one of " + least + " to " + most + ", not " + number);
        }
    }

    /**
     * The form as offices hand it out: without a year, in 万元, with the levels of 财预〔2015〕88号, one annual goal, two
     * rows under each level 2, and five of projects.
     *
     * @return the form; others are copies of it
     */
    public static BlankForm standard() {
        IndicatorRegime regime =
                IndicatorTaxonomy.standard().regime(REGIME).orElseThrow(() -> new IllegalStateException(REGIME));
        return new BlankForm(Optional.empty(), MoneyUnit.WAN_YUAN, regime, 0, 1, 2, 5);
    }

    /**
     * This for a year.
     *
     * @param year the fiscal year
     * @return the copy
     */
    public BlankForm withFiscalYear(int year) {
        return new BlankForm(Optional.of(year), moneyUnit, regime, longTermGoals, goals, indicatorRows, projectRows);
    }

    /**
     * This with another unit.
     *
     * @param unit the unit of all amounts
     * @return the copy
     */
    public BlankForm withMoneyUnit(MoneyUnit unit) {
        return new BlankForm(fiscalYear, unit, regime, longTermGoals, goals, indicatorRows, projectRows);
    }

    /**
     * This with other levels.
     *
     * @param levels the levels 1 and 2
     * @return the copy
     */
    public BlankForm withRegime(IndicatorRegime levels) {
        return new BlankForm(fiscalYear, moneyUnit, levels, longTermGoals, goals, indicatorRows, projectRows);
    }

    /**
     * This with another number of long-term goals.
     *
     * @param number how many, 0 to 99
     * @return the copy
     */
    public BlankForm withLongTermGoals(int number) {
        return new BlankForm(fiscalYear, moneyUnit, regime, number, goals, indicatorRows, projectRows);
    }

    /**
     * This with another number of annual goals.
     *
     * @param number how many, 1 to 99
     * @return the copy
     */
    public BlankForm withGoals(int number) {
        return new BlankForm(fiscalYear, moneyUnit, regime, longTermGoals, number, indicatorRows, projectRows);
    }

    /**
     * This with another number of rows under each level 2.
     *
     * @param number how many, 1 to 99
     * @return the copy
     */
    public BlankForm withIndicatorRows(int number) {
        return new BlankForm(fiscalYear, moneyUnit, regime, longTermGoals, goals, number, projectRows);
    }

    /**
     * This with another number of rows for projects or tasks.
     *
     * @param number how many, 1 to 99
     * @return the copy
     */
    public BlankForm withProjectRows(int number) {
        return new BlankForm(fiscalYear, moneyUnit, regime, longTermGoals, goals, indicatorRows, number);
    }

    /**
     * Draws the form. The same form gives the same document.
     *
     * @param layout what it looks like
     * @param vocabulary the words by which the form is read when it is filled in
     * @return the title and what stands beside it, the table, and how to fill it in
     */
    public SourceDocument render(FormLayout layout, FormVocabulary vocabulary) {
        return new BlankFormRenderer(this, layout, vocabulary).render();
    }
}
