package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.LabelKey;
import java.util.List;
import java.util.Optional;

/** The purpose of a project says more than its name. */
final class ProjUsageTautology implements Rule {

    /** What may stand before a name without saying anything. */
    private static final List<String> BEFORE =
            List.of("主要用于", "用于", "用作", "保障", "开展", "实施", "支付", "支出", "本单位", "本部门", "我局", "项目");

    /** What may stand behind it. */
    private static final List<String> BEHIND = List.of(
            "的", "等", "支出", "开支", "经费", "资金", "费用", "专项", "项目", "工作", "工程", "方面", "所需", "有关", "相关", "。", "，", ".", ",",
            ";", "；");

    private static final FindingCode REPEATS = new FindingCode(
            "proj-usage-tautology",
            Severity.INFO,
            "用途只重复了项目名称“{name}”，应说明具体支出内容",
            "the purpose only repeats the name “{name}” and should say what the money is spent on");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "项目支出方向和用途说明具体支出内容，不只重复项目名称",
            "The purpose of a project says what the money is spent on, not its name again",
            Citation.COMPLETENESS,
            REPEATS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("what the money is spent on", of("康复经费", "用于残疾儿童康复救助")),
                RuleExample.holds("the name with something more", of("就业工作经费", "用于就业和培训")),
                RuleExample.breaks("the name again", of("其他助残项目经费", "用于其他助残项目"), "/projects/0/purpose"),
                RuleExample.breaks("nothing but the name", of("宣传专项", "宣传专项"), "/projects/0/purpose"),
                RuleExample.notApplicable("there is no purpose", of("宣传专项", "")));
    }

    private static DepartmentTargetTable of(String name, String purpose) {
        return Samples.table()
                .addProjects(Samples.project(name, "6", "6").withPurpose(Optional.of(purpose)))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (int i = 0; i < context.table().projects().size(); i++) {
            Project project = context.table().projects().get(i);
            if (TextKey.blank(project.name()) || TextKey.blank(project.purpose())) {
                continue;
            }
            context.holds();
            String name = project.name().get();
            // a long text says more than any name
            String purpose = project.purpose().get();
            if (purpose.length() <= 2 * name.length() + 10 && core(name).equals(core(purpose))) {
                context.report(Finding.of(REPEATS)
                        .at(ModelPath.root().to("projects").at(i).to("purpose"))
                        .with("name", name));
            }
        }
    }

    /** What a text says beyond the usual words around it; never nothing at all. */
    private static String core(String text) {
        String core = LabelKey.compact(text);
        for (boolean changed = true; changed; ) {
            String before = core;
            for (String word : BEFORE) {
                core = core.startsWith(word) && core.length() > word.length() ? core.substring(word.length()) : core;
            }
            for (String word : BEHIND) {
                core = core.endsWith(word) && core.length() > word.length()
                        ? core.substring(0, core.length() - word.length())
                        : core;
            }
            changed = !core.equals(before);
        }
        return core;
    }
}
