package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.value.LabelKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No project is listed twice. */
final class ProjDupName implements Rule {

    private static final FindingCode TWICE = new FindingCode(
            "proj-dup-name", Severity.WARNING, "项目“{name}”重复列出", "the project “{name}” is listed twice");

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("项目名称不重复", "No project is listed twice", Citation.COMPLETENESS, TWICE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds(
                        "two projects",
                        Samples.table()
                                .addProjects(Samples.project("培训", "6", "6"), Samples.project("救助", "6", "6"))
                                .build()),
                RuleExample.breaks(
                        "white space and width make no difference",
                        Samples.table()
                                .addProjects(Samples.project("培训(一期)", "6", "6"), Samples.project("培训 （一期）", "6", "6"))
                                .build(),
                        "/projects/1/name"),
                RuleExample.notApplicable(
                        "there are no projects", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        Map<String, ModelPath> first = new HashMap<>();
        for (int i = 0; i < context.table().projects().size(); i++) {
            Optional<String> name = context.table().projects().get(i).name();
            if (TextKey.blank(name)) {
                continue;
            }
            context.holds();
            ModelPath path = ModelPath.root().to("projects").at(i).to("name");
            ModelPath before = first.putIfAbsent(LabelKey.compact(name.get()), path);
            if (before != null) {
                context.report(Finding.of(TWICE).at(path).with("name", name.get()), List.of(before));
            }
        }
    }
}
