package io.github.jixiao.fill;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which line and which goal of the form each of the table's is. */
final class Correspondence {

    private static final ModelPath GOALS = ModelPath.root().to("goals");

    private final Map<ModelPath, ModelPath> pairs = new HashMap<>();
    private final List<Integer> lacking = new ArrayList<>();
    private final DepartmentTargetTable table;
    private final DepartmentTargetTable form;

    Correspondence(DepartmentTargetTable table, DepartmentTargetTable form) {
        this.table = table;
        this.form = form;
        side("income", table.composition().income(), form.composition().income());
        side(
                "expenditure",
                table.composition().expenditure(),
                form.composition().expenditure());
        for (Horizon horizon : Horizon.values()) {
            goals(horizon);
        }
    }

    private void side(String name, FundingBreakdown ours, FundingBreakdown theirs) {
        ModelPath side = ModelPath.root().to("composition").to(name);
        if (ours.total().isPresent() && theirs.total().isPresent()) {
            pairs.put(side.to("total"), side.to("total"));
        }
        Map<ModelPath, FundingLine> free = new LinkedHashMap<>();
        lines(side, theirs, free);
        Map<ModelPath, FundingLine> wanted = new LinkedHashMap<>();
        lines(side, ours, wanted);
        wanted.forEach((path, line) -> free.entrySet().stream()
                .filter(other -> isSame(line, other.getValue()))
                .findFirst()
                .ifPresent(other -> {
                    pairs.put(path, other.getKey());
                    free.remove(other.getKey());
                }));
    }

    private static void lines(ModelPath side, FundingBreakdown breakdown, Map<ModelPath, FundingLine> out) {
        for (int i = 0; i < breakdown.lines().size(); i++) {
            FundingLine line = breakdown.lines().get(i);
            ModelPath path = side.to("lines").at(i);
            out.put(path, line);
            for (int part = 0; part < line.parts().size(); part++) {
                out.put(path.to("parts").at(part), line.parts().get(part));
            }
        }
    }

    private static boolean isSame(FundingLine one, FundingLine other) {
        Optional<FundingItem> standard = one.standardItem();
        return standard.isPresent()
                ? standard.equals(other.standardItem())
                : LabelText.item(one.item()).equals(LabelText.item(other.item()));
    }

    private void goals(Horizon horizon) {
        List<Integer> theirs = new ArrayList<>();
        for (int i = 0; i < form.goals().size(); i++) {
            if (form.goals().get(i).horizon() == horizon) {
                theirs.add(i);
            }
        }
        int next = 0;
        for (int i = 0; i < table.goals().size(); i++) {
            Goal goal = table.goals().get(i);
            if (goal.horizon() != horizon) {
                continue;
            }
            if (next < theirs.size()) {
                pairs.put(GOALS.at(i), GOALS.at(theirs.get(next++)));
            } else {
                lacking.add(i);
            }
        }
    }

    /** The goals of the table for which the form has none. */
    List<Integer> lackingGoals() {
        return lacking;
    }

    /** The form's path of a property; empty where the form lacks the line or goal that it belongs to. */
    Optional<ModelPath> of(ModelPath path) {
        List<String> below = new ArrayList<>();
        Optional<ModelPath> at = Optional.of(path);
        while (at.isPresent() && !pairs.containsKey(at.get())) {
            below.add(0, at.get().last());
            at = at.get().parent();
        }
        boolean listed =
                path.toString().startsWith("/goals/") || path.toString().startsWith("/composition/");
        if (at.isEmpty()) {
            return listed ? Optional.empty() : Optional.of(path);
        }
        ModelPath theirs = pairs.get(at.get());
        // a part is not where its whole is
        if (!below.isEmpty() && below.get(0).equals("parts")) {
            return Optional.empty();
        }
        for (String segment : below) {
            theirs = theirs.to(segment);
        }
        return Optional.of(theirs);
    }

    /** Prior amounts by year where the form counts them back: 2024 of 2026 is -2. */
    ModelPath counted(ModelPath prior) {
        String year = prior.last();
        boolean digits = year.chars().allMatch(c -> c >= '0' && c <= '9');
        return !digits || table.fiscalYear().isEmpty()
                ? prior
                : prior.parent()
                        .orElseThrow()
                        .to(String.valueOf(
                                Integer.parseInt(year) - table.fiscalYear().get()));
    }
}
