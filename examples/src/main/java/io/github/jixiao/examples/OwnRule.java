package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.FixedTable;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.json.TargetTableJson;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.MoneyUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks a file by the standard rules and one of an office's own, and puts right what can be. */
public final class OwnRule {

    // readme: begin
    /** Projects from a certain year budget on say that they are major ones. */
    private static final class MajorProjects implements Rule {
        private static final RuleSetting FROM = RuleSetting.of(
                "office-major-from", "万元", "200", "本年度预算多少以上为重点项目", "the year budget that makes a project major");
        private static final FindingCode UNTYPED = new FindingCode(
                "office-major", Severity.WARNING, "预算 {amount} 万元，应注明为重点项目", "{amount}万元 make this a major project");

        @Override
        public RuleDescription description() {
            return RuleDescription.of("大额项目注明项目类型", "Large projects say that they are major", "本局编报通知", UNTYPED);
        }

        @Override
        public List<RuleSetting> settings() {
            return List.of(FROM);
        }

        @Override
        public void check(RuleContext context) {
            List<Project> projects = context.table().projects();
            Optional<MoneyUnit> unit = context.table().moneyUnit();
            for (int i = 0; i < projects.size(); i++) {
                Project project = projects.get(i);
                ModelPath type = ModelPath.root().to("projects").at(i).to("type");
                Optional<BigDecimal> amount =
                        project.yearBudget().flatMap(budget -> budget.in(MoneyUnit.WAN_YUAN, unit));
                if (amount.isPresent() && amount.get().compareTo(context.setting(FROM)) >= 0) {
                    context.holds();
                    if (project.type().isEmpty()) {
                        Finding finding = Finding.of(UNTYPED).at(type).with("amount", amount.get());
                        context.report(finding.fixedBy(Fix.fill(type, "重点项目")));
                    }
                }
            }
        }
    }

    private static final Checker CHECKER =
            Checker.builder().addStandard().add(new MajorProjects()).build();

    static void check(Path file) throws IOException {
        CheckReport report = CHECKER.check(TargetTables.standard().read(file));
        report.findings().forEach(System.out::println);
        for (FixedTable fixed : report.fixed()) {
            fixed.changes()
                    .forEach(fix ->
                            System.out.println(fix.path() + " → " + fix.after().orElse("")));
            System.out.println(TargetTableJson.write(fixed.table()));
        }
    }
    // readme: end

    private OwnRule() {}

    /**
     * Checks a file.
     *
     * @param arguments the file
     * @throws IOException where the file cannot be opened
     */
    public static void main(String... arguments) throws IOException {
        check(Path.of(arguments[0]));
    }
}
