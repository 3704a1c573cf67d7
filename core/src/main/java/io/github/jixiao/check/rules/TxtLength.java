package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.LabelKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts are no longer than the office's system takes; so only offices with such a system ask for it. */
final class TxtLength implements Rule {

    private static final Set<String> TEXTS = Set.of("annualTasks", "text", "purpose", "content");

    private static final RuleSetting FUNCTIONS =
            RuleSetting.of("txt-length-functions", "字", "600", "部门职能概述的字数上限", "the most characters of the functions");
    private static final RuleSetting OTHERS = RuleSetting.of(
            "txt-length-text", "字", "450", "年度工作任务、目标、用途等文字的字数上限", "the most characters of tasks, goals and purposes");

    private static final FindingCode LONG = new FindingCode(
            "txt-length",
            Severity.INFO,
            "共 {total} 字，超过 {expected} 字",
            "has {total} characters; {expected} are the most");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "职能概述、工作任务、目标等文字不超过规定字数", "No text is longer than the office's system takes", Citation.FORM, LONG)
            .whenAsked();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(FUNCTIONS, OTHERS);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("just as long, white space apart", of(600, 450)),
                RuleExample.breaks("one character more each", of(601, 451), "/functions", "/annualTasks"),
                RuleExample.notApplicable("there is no text", Samples.table().build()));
    }

    private static DepartmentTargetTable of(int functions, int tasks) {
        return Samples.table()
                .functions("  " + "职".repeat(functions))
                .annualTasks("务".repeat(tasks) + "\n")
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (Map.Entry<ModelPath, String> text : context.texts().entrySet()) {
            String property = text.getKey().last();
            boolean functions = property.equals("functions");
            if (!functions && !(TEXTS.contains(property) && Texts.isText(text.getKey()))) {
                continue;
            }
            context.holds();
            int most = context.setting(functions ? FUNCTIONS : OTHERS).intValue();
            long length = text.getValue()
                    .chars()
                    .filter(c -> !LabelKey.isBlank((char) c))
                    .count();
            if (length > most) {
                context.report(
                        Finding.of(LONG).at(text.getKey()).with("total", length).with("expected", most));
            }
        }
    }
}
