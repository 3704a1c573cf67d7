package io.github.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.rules.StandardRules;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.json.TargetTableJson;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckerProperties {

    @Provide
    Arbitrary<DepartmentTargetTable> tables() {
        List<DepartmentTargetTable> examples = StandardRules.all().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(RuleExample::table)
                .toList();
        return Arbitraries.oneOf(Tables.any(), Tables.ordinary(), Arbitraries.of(examples));
    }

    @Property(tries = 60)
    void noTableMakesARuleThrow(@ForAll("tables") DepartmentTargetTable table) {
        CheckReport report = Checker.standard().check(table);
        assertThat(report.faults()).isEmpty();
        assertThat(report.rules().keySet())
                .containsExactlyElementsOf(StandardRules.all().stream()
                        .filter(rule -> !rule.description().onRequest())
                        .map(Rule::id)
                        .sorted()
                        .toList());
    }

    @Property(tries = 15)
    void theOrderOfTheRulesMakesNoDifference(@ForAll("tables") DepartmentTargetTable table, @ForAll long seed) {
        List<Rule> shuffled = new ArrayList<>(StandardRules.all());
        Collections.shuffle(shuffled, new Random(seed));
        Checker checker = Checker.builder().addAll(shuffled).build();
        assertThat(checker.check(table)).isEqualTo(Checker.standard().check(table));
    }

    @Property(tries = 20)
    void verdictsFollowFromTheFindings(@ForAll("tables") DepartmentTargetTable table) {
        CheckReport report = Checker.standard().check(table);
        boolean errors = report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(report.passes()).isEqualTo(!errors);
        assertThat(report.rules().entrySet().stream()
                        .filter(rule -> rule.getValue().outcome() == RuleOutcome.BROKEN)
                        .map(java.util.Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        report.findings().stream().map(Finding::code).distinct().toList());
    }

    /** The table is read anew each time, for its values are understood when a rule first asks. */
    @Property(tries = 60)
    void theLocaleOfTheMachineMakesNoDifference(@ForAll("tables") DepartmentTargetTable table) {
        String json = TargetTableJson.write(table);
        CheckPolicy everything = CheckPolicy.builder()
                .switchOn(StandardRules.all().stream()
                        .filter(rule -> rule.description().onRequest())
                        .map(Rule::id)
                        .toArray(String[]::new))
                .build();
        Locale before = Locale.getDefault();
        try {
            List<List<String>> reports = new ArrayList<>();
            for (String tag : List.of("zh-CN", "en-US", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                reports.add(Checker.builder()
                        .addStandard()
                        .policy(everything)
                        .build()
                        .check(TargetTableJson.read(json))
                        .findings()
                        .stream()
                        .map(finding -> finding + finding.message(Locale.ENGLISH))
                        .toList());
            }
            assertThat(reports.get(1)).isEqualTo(reports.get(0));
            assertThat(reports.get(2)).isEqualTo(reports.get(0));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 15)
    void anAcceptedReportPasses(@ForAll("tables") DepartmentTargetTable table) {
        CheckPolicy.Builder policy = CheckPolicy.builder();
        CheckReport before = Checker.standard().check(table);
        before.findings().forEach(finding -> policy.accept(finding, "已核实"));
        CheckReport after =
                Checker.builder().addStandard().policy(policy.build()).build().check(table);
        assertThat(after.findings()).isEmpty();
        assertThat(after.accepted().stream().map(AcceptedFinding::finding)).isEqualTo(before.findings());
        assertThat(after.passes()).isTrue();
    }
}
