package io.github.jixiao.check;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.Arrays;
import java.util.List;

/**
 * A table that shows what a rule means. Immutable.
 *
 * @param caption what is to be seen, in a few English words
 * @param table the table
 * @param printed where its properties stand, for rules that look at the paper; else empty
 * @param outcome what comes of the rule
 * @param places where the findings stand, or what could not be judged; empty for other outcomes
 */
public record RuleExample(
        String caption, DepartmentTargetTable table, SourceMap printed, RuleOutcome outcome, List<ModelPath> places) {

    /**
     * Takes a copy of the list.
     *
     * @param caption what is to be seen
     * @param table the table
     * @param printed where its properties stand
     * @param outcome what comes of the rule
     * @param places where the findings stand
     */
    public RuleExample {
        places = List.copyOf(places);
    }

    /**
     * A table for which the rule holds.
     *
     * @param caption what is to be seen, in a few English words
     * @param table the table
     * @return the example
     */
    public static RuleExample holds(String caption, DepartmentTargetTable table) {
        return of(caption, table, RuleOutcome.HOLDS);
    }

    /**
     * A table that breaks the rule.
     *
     * @param caption what is to be seen, in a few English words
     * @param table the table
     * @param pointers the paths of the findings
     * @return the example
     */
    public static RuleExample breaks(String caption, DepartmentTargetTable table, String... pointers) {
        return of(caption, table, RuleOutcome.BROKEN, pointers);
    }

    /**
     * A table on which the rule gives no verdict.
     *
     * @param caption what is to be seen, in a few English words
     * @param table the table
     * @param pointers the paths of what is missing or unreadable
     * @return the example
     */
    public static RuleExample notJudged(String caption, DepartmentTargetTable table, String... pointers) {
        return of(caption, table, RuleOutcome.NOT_JUDGED, pointers);
    }

    /**
     * A table that has nothing the rule speaks of.
     *
     * @param caption what is to be seen, in a few English words
     * @param table the table
     * @return the example
     */
    public static RuleExample notApplicable(String caption, DepartmentTargetTable table) {
        return of(caption, table, RuleOutcome.NOT_APPLICABLE);
    }

    private static RuleExample of(
            String caption, DepartmentTargetTable table, RuleOutcome outcome, String... pointers) {
        List<ModelPath> places = Arrays.stream(pointers).map(ModelPath::parse).toList();
        return new RuleExample(caption, table, SourceMap.empty(), outcome, places);
    }

    /**
     * This example on paper that also has a property printed at a place.
     *
     * @param pointer the path of the property
     * @param label the labels that lead to it
     * @param text the text exactly as printed
     * @return the copy
     */
    public RuleExample withPrinted(String pointer, String label, String text) {
        SourceMap.Builder map = SourceMap.builder();
        printed.paths().forEach(path -> printed.slots(path).forEach(slot -> map.add(path, slot)));
        map.add(ModelPath.parse(pointer), new SourceMap.Slot(java.util.Optional.empty(), label, text));
        return new RuleExample(caption, table, map.build(), outcome, places);
    }

    /**
     * This example on paper that has a blank cell at each of some places.
     *
     * @param pointers the paths whose cells are blank
     * @return the copy
     */
    public RuleExample withBlankCells(String... pointers) {
        SourceMap.Builder map = SourceMap.builder();
        for (String pointer : pointers) {
            map.add(ModelPath.parse(pointer), new SourceMap.Slot(java.util.Optional.empty(), "", ""));
        }
        return new RuleExample(caption, table, map.build(), outcome, places);
    }
}
