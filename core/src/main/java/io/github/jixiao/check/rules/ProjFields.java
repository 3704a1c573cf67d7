package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.Amount;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every project fills in the columns that its form has. */
final class ProjFields implements Rule {

    private static final FindingCode BLANK =
            new FindingCode("proj-fields", Severity.ERROR, "{field}未填写", "{field} is blank");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "项目名称、类型、总预算、本年度预算、支出方向和用途均填写",
            "Every project states its name, type, total budget, year budget and purpose",
            Citation.COMPLETENESS,
            BLANK);

    /**
     * A column of the block 项目支出情况.
     *
     * @param usual whether the form always has it; of the others a table without a single value has no column
     */
    private record Field(String property, String label, boolean usual, Function<Project, Optional<String>> value) {

        ModelPath at(int project) {
            return ModelPath.root().to("projects").at(project).to(property);
        }

        boolean blank(Project project) {
            return TextKey.blank(value.apply(project));
        }
    }

    private static final List<Field> FIELDS = List.of(
            new Field("name", "项目名称", true, Project::name),
            new Field("type", "项目类型", false, Project::type),
            new Field("totalBudget", "项目总预算", true, project -> text(project.totalBudget())),
            new Field("yearBudget", "项目本年度预算", true, project -> text(project.yearBudget())),
            new Field("purpose", "项目主要支出方向和用途", true, Project::purpose));

    private static Optional<String> text(Optional<Amount> amount) {
        return amount.map(Amount::toString);
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Project full = Samples.project("培训", "6", "6");
        return List.of(
                RuleExample.holds(
                        "the form has no column for the type",
                        Samples.table().addProjects(full).build()),
                RuleExample.breaks(
                        "one project has a type, the other has none, nor a purpose",
                        Samples.table()
                                .addProjects(full.withType(Optional.of("经常性")), full.withPurpose(Optional.empty()))
                                .build(),
                        "/projects/1/type",
                        "/projects/1/purpose"),
                RuleExample.breaks(
                                "the paper has no column for the total budget, and a blank cell for that of the year",
                                Samples.table()
                                        .addProjects(Project.builder()
                                                .name("培训")
                                                .purpose("培训")
                                                .build())
                                        .build(),
                                "/projects/0/yearBudget")
                        .withBlankCells("/projects/0/yearBudget"),
                RuleExample.notApplicable(
                        "there are no projects", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        List<Project> projects = context.table().projects();
        for (Field field : FIELDS) {
            if (!hasColumn(context, field)) {
                continue;
            }
            for (int i = 0; i < projects.size(); i++) {
                context.holds();
                if (field.blank(projects.get(i))) {
                    context.report(Finding.of(BLANK).at(field.at(i)).with("field", field.label()));
                }
            }
        }
    }

    private static boolean hasColumn(RuleContext context, Field field) {
        List<Project> projects = context.table().projects();
        for (int i = 0; i < projects.size(); i++) {
            if (!field.blank(projects.get(i)) || !context.printed(field.at(i)).isEmpty()) {
                return true;
            }
        }
        return field.usual() && !context.read();
    }
}
