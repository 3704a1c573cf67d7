package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.FixedTable;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
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

/** Checks a file by the standard rules and one of an office's own, and puts right what can be. */
public final class OwnRule {

    // readme: begin
    /** Projects from a certain year budget on say that they are major ones. */
    private static final class MajorProjects implements Rule {
        private static final BigDecimal FROM = new BigDecimal(200);
        private static final FindingCode UNTYPED = new FindingCode(
                "office-major", Severity.WARNING, "预算 {amount} 万元，应注明为重点项目", "{amount}万元 make this a major project");

        @Override
        public RuleDescription description() {
            return RuleDescription.of("大额项目注明项目类型", "Large projects say that they are major", "本局编报通知", UNTYPED);
        }

        @Override
        public void check(RuleContext context) {
            int row = 0;
            for (Project project : context.table().projects()) {
                ModelPath type = ModelPath.root().to("projects").at(row++).to("type");
                BigDecimal amount = project.yearBudget()
                        .flatMap(budget ->
                                budget.in(MoneyUnit.WAN_YUAN, context.table().moneyUnit()))
                        .orElse(BigDecimal.ZERO);
                if (amount.compareTo(FROM) >= 0 && project.type().isPresent()) {
                    context.holds();
                } else if (amount.compareTo(FROM) >= 0) {
                    Finding finding = Finding.of(UNTYPED).at(type).with("amount", amount);
                    context.report(finding.fixedBy(Fix.fill(type, "重点项目")));
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
