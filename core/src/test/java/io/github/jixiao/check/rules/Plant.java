package io.github.jixiao.check.rules;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A mistake in a table that is right otherwise.
 *
 * @param rule the rule that must find it
 * @param mistake makes the mistake
 * @param places where the rule finds it
 * @param consequences what other rules find in it: rule and place
 */
record Plant(
        String rule, UnaryOperator<DepartmentTargetTable> mistake, List<String> places, List<String> consequences) {

    /** A mistake that lies in texts: pairs of a place and what stands there, nothing where the text is empty. */
    static Plant texts(String rule, String... pairs) {
        return new Plant(rule, table -> set(table, pairs), List.of(pairs[0]), List.of());
    }

    /** A table with some texts set: pairs of a place and what stands there, nothing where the text is empty. */
    static DepartmentTargetTable set(DepartmentTargetTable table, String... pairs) {
        DepartmentTargetTable edited = table;
        for (int i = 0; i < pairs.length; i += 2) {
            ModelPath path = ModelPath.parse(pairs[i]);
            edited = pairs[i + 1].isEmpty()
                    ? TableTexts.without(edited, path)
                    : TableTexts.with(edited, path, pairs[i + 1]);
        }
        return edited;
    }

    static Plant of(String rule, UnaryOperator<DepartmentTargetTable> mistake, String... places) {
        return new Plant(rule, mistake, List.of(places), List.of());
    }

    /** This mistake, found elsewhere than at its first text. */
    Plant foundAt(String... where) {
        return new Plant(rule, mistake, List.of(where), consequences);
    }

    /** This mistake, of which other rules speak too: each by its id and the place. */
    Plant followedBy(String... findings) {
        return new Plant(rule, mistake, places, List.of(findings));
    }

    DepartmentTargetTable in(DepartmentTargetTable table) {
        return mistake.apply(table);
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>(consequences);
        places.forEach(place -> findings.add(rule + " " + place));
        return findings;
    }

    @Override
    public String toString() {
        return rule + " at " + String.join(", ", places);
    }
}
