package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.LabelKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every project is one of the department's budget, by the same name. A table may leave out projects of the budget. */
final class ProjNameMatch implements Rule {

    /** Shorter names are within too many others. */
    private static final int LEAST = 4;

    private static final FindingCode UNKNOWN = new FindingCode(
            "proj-name-match", Severity.WARNING, "部门预算中没有名为“{name}”的项目", "the budget has no project named “{name}”");
    private static final FindingCode SIMILAR = new FindingCode(
            "proj-name-match",
            Severity.WARNING,
            "项目名称“{name}”与部门预算的“{expected}”不一致",
            "the project “{name}” is named “{expected}” in the budget");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "项目名称与部门预算一致", "Projects are named as in the department's budget", Citation.RELEVANCE, UNKNOWN, SIMILAR);

    private final DepartmentTargetTable budget;
    private final Map<String, String> names = new LinkedHashMap<>();

    ProjNameMatch(DepartmentTargetTable budget) {
        this.budget = budget;
        budget.projects()
                .forEach(project -> project.name()
                        .filter(name -> !TextKey.blank(project.name()))
                        .ifPresent(name -> names.putIfAbsent(LabelKey.compact(name), name)));
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(RuleContext context) {
        if (names.isEmpty() || BudgetRules.otherYear(context, budget)) {
            return;
        }
        for (int i = 0; i < context.table().projects().size(); i++) {
            Optional<String> name = context.table().projects().get(i).name();
            if (TextKey.blank(name)) {
                continue;
            }
            context.holds();
            String key = LabelKey.compact(name.get());
            if (!names.containsKey(key)) {
                Optional<String> similar = similar(key);
                Finding finding = Finding.of(similar.isPresent() ? SIMILAR : UNKNOWN)
                        .at(ModelPath.root().to("projects").at(i).to("name"))
                        .with("name", name.get());
                context.report(similar.map(expected -> finding.with("expected", expected))
                        .orElse(finding));
            }
        }
    }

    private Optional<String> similar(String key) {
        return names.entrySet().stream()
                .filter(other -> Math.min(key.length(), other.getKey().length()) >= LEAST
                        && (key.contains(other.getKey()) || other.getKey().contains(key)))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
