package io.github.jixiao.report;

import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleFault;
import io.github.jixiao.check.RuleOutcome;
import io.github.jixiao.check.RuleResult;
import io.github.jixiao.check.TableReport;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what came of the rules, and why some have no verdict. */
final class RuleSummary {

    private final Language language;
    private final Map<String, RuleDescription> rules;

    RuleSummary(Language language, Map<String, RuleDescription> rules) {
        this.language = language;
        this.rules = rules;
    }

    /** One line of counts. */
    String counts(TableReport checked) {
        return language.say("符合 ", "hold: ")
                + count(checked, RuleOutcome.HOLDS)
                + language.say("，不符 ", ", broken: ")
                + count(checked, RuleOutcome.BROKEN)
                + language.say("，未判断 ", ", not judged: ")
                + count(checked, RuleOutcome.NOT_JUDGED)
                + language.say("，不适用 ", ", not applicable: ")
                + count(checked, RuleOutcome.NOT_APPLICABLE);
    }

    private static long count(TableReport checked, RuleOutcome outcome) {
        return checked.rules().values().stream()
                .filter(result -> result.outcome() == outcome)
                .count();
    }

    void showFaults(Markup page, List<RuleFault> faults) {
        for (RuleFault fault : faults) {
            page.element(
                    "p",
                    language.say(
                            "规则 " + fault.rule() + " 运行出错，审核不完整。",
                            "The rule " + fault.rule() + " failed: the check is not complete."),
                    "class",
                    "fault");
        }
    }

    /** The rules without a verdict, folded. */
    void showUnjudged(Markup page, TableReport checked, Marks marks) {
        long count = count(checked, RuleOutcome.NOT_JUDGED);
        if (count == 0) {
            return;
        }
        page.open("details")
                .element(
                        "summary",
                        language.say("缺少依据未判断的规则：" + count + " 条", "Rules not judged for want of input: " + count));
        page.open("ul", "class", "rules");
        checked.rules().forEach((id, result) -> {
            if (result.outcome() == RuleOutcome.NOT_JUDGED) {
                unjudged(page, id, result, marks);
            }
        });
        page.close().close();
    }

    private void unjudged(Markup page, String id, RuleResult result, Marks marks) {
        page.open("li");
        RuleDescription rule = rules.get(id);
        if (rule != null) {
            page.element("bdi", language.say(rule.zh(), rule.en())).text(" ");
        }
        page.element("code", id);
        if (!result.unjudged().isEmpty()) {
            page.open("p", "class", "where").text(language.labelled(language.say("所缺", "Missing"), ""));
            String separator = "";
            for (ModelPath path : result.unjudged()) {
                page.text(separator);
                input(page, path, marks);
                separator = language.say("、", ", ");
            }
            page.close();
        }
        page.close();
    }

    private static void input(Markup page, ModelPath path, Marks marks) {
        Optional<Slot> slot = marks.paper().map().place(path);
        String label = slot.map(Slot::label).filter(text -> !text.isEmpty()).orElse(path.toString());
        Optional<String> cell = slot.flatMap(Slot::address).flatMap(marks::id);
        FindingList.link(page, label, cell);
    }
}
