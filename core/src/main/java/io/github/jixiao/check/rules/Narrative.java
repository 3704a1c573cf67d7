package io.github.jixiao.check.rules;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that says what is done in the fiscal year, at its place in the model. */
record Narrative(ModelPath path, String text) {

    private static final String ENDS = "。；;！!\n";

    /** The annual tasks and the texts of annual goals. */
    static List<Narrative> annual(DepartmentTargetTable table) {
        List<Narrative> all = new ArrayList<>();
        add(all, ModelPath.root().to("annualTasks"), table.annualTasks());
        ModelPath goals = ModelPath.root().to("goals");
        for (int i = 0; i < table.goals().size(); i++) {
            Goal goal = table.goals().get(i);
            if (goal.horizon() == Horizon.ANNUAL) {
                add(all, goals.at(i).to("text"), goal.text());
            }
        }
        return all;
    }

    /** These, and the functions. */
    static List<Narrative> all(DepartmentTargetTable table) {
        List<Narrative> all = annual(table);
        add(all, ModelPath.root().to("functions"), table.functions());
        return all;
    }

    private static void add(List<Narrative> all, ModelPath path, Optional<String> text) {
        text.filter(present -> !TextKey.blank(text)).ifPresent(present -> all.add(new Narrative(path, present)));
    }

    /** The sentences that state money: what stands between two full stops, semicolons or line breaks. */
    List<String> sentencesWithMoney() {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(MoneyMention.YUAN); at >= 0; at = text.indexOf(MoneyMention.YUAN, from)) {
            int start = at;
            while (start > from && ENDS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            int end = at;
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            sentences.add(text.substring(start, end));
            from = end;
        }
        return sentences;
    }
}
