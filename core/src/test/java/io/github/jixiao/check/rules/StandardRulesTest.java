package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleOutcome;
import io.github.jixiao.check.RuleResult;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.check.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StandardRulesTest {

    /** Readers of the findings rely on these names. */
    private static final Set<String> ARGUMENTS = Set.of(
            "amount",
            "before",
            "difference",
            "expected",
            "expenditure",
            "field",
            "income",
            "item",
            "level1",
            "level2",
            "name",
            "other",
            "percent",
            "share",
            "sum",
            "total",
            "unit",
            "value",
            "word",
            "years");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");

    @Test
    void rulesKeepTheirNames() {
        assertThat(StandardRules.all().stream().map(Rule::id))
                .containsExactlyInAnyOrder(
                        "fund-income-sum",
                        "fund-expense-sum",
                        "fund-balance",
                        "fund-total-missing",
                        "fund-item-missing",
                        "fund-basic-split",
                        "fund-fiscal-split",
                        "fund-share",
                        "fund-share-sum",
                        "fund-share-format",
                        "fund-history-missing",
                        "fund-history-years",
                        "fund-yoy",
                        "fund-zero-base",
                        "fund-unit",
                        "fund-negative",
                        "fund-precision",
                        "proj-sum",
                        "proj-sum-exceeds",
                        "proj-total-ge-year",
                        "proj-total-eq-year",
                        "proj-dup-name",
                        "proj-fields",
                        "proj-usage-tautology",
                        "proj-amount-match",
                        "proj-phase-mix",
                        "task-sum",
                        "goal-empty",
                        "goal-placeholder",
                        "goal-numbering",
                        "goal-both-horizons",
                        "goal-no-indicator",
                        "goal-covers-duty",
                        "ind-l1-unknown",
                        "ind-l2-unknown",
                        "ind-l2-blank",
                        "ind-l2-under-l1",
                        "ind-l1-repeated",
                        "ind-l2-repeated",
                        "ind-mandatory-l1",
                        "ind-output-cover",
                        "ind-satisfaction-missing",
                        "ind-count-min",
                        "ind-dup-name",
                        "ind-l3-l2-mismatch",
                        "ind-money-as-quantity",
                        "ind-name-blank",
                        "ind-name-template",
                        "val-blank",
                        "val-taxonomy-label",
                        "val-placeholder",
                        "val-artefact",
                        "val-nonnumeric",
                        "val-comparator-missing",
                        "val-unit-missing",
                        "val-unit-conflict",
                        "val-unit-drift",
                        "val-pct-range",
                        "val-direction",
                        "val-qual-unmeasurable",
                        "val-qual-in-quantity",
                        "val-satisfaction-floor",
                        "val-date-year",
                        "val-cost-le-budget",
                        "val-zero-target",
                        "hist-jump",
                        "hist-flat",
                        "hist-basis",
                        "basis-missing",
                        "basis-unknown",
                        "wgt-missing",
                        "wgt-total",
                        "wgt-positive",
                        "wgt-level",
                        "txt-placeholder",
                        "txt-year",
                        "txt-name",
                        "txt-length",
                        "txt-space");
    }

    /** Policies of offices name them. */
    @Test
    void settingsKeepTheirNames() {
        assertThat(StandardRules.all().stream()
                        .flatMap(rule -> rule.settings().stream())
                        .map(RuleSetting::id))
                .containsExactlyInAnyOrder(
                        "fund-yoy-percent",
                        "fund-precision-decimals",
                        "proj-sum-exceeds-amount",
                        "proj-sum-exceeds-percent",
                        "goal-covers-duty-percent",
                        "ind-count-min-indicators",
                        "val-satisfaction-floor-percent",
                        "hist-jump-percent",
                        "hist-flat-money-percent",
                        "hist-flat-percent",
                        "hist-basis-percent",
                        "wgt-total-sum",
                        "wgt-total-execution",
                        "wgt-level-output",
                        "wgt-level-benefit",
                        "wgt-level-satisfaction",
                        "wgt-level-cost",
                        "wgt-level-output-with-cost",
                        "wgt-level-benefit-with-cost",
                        "txt-length-functions",
                        "txt-length-text");
    }

    @TestFactory
    Stream<DynamicTest> everySettingIsDocumented() {
        return StandardRules.all().stream()
                .flatMap(rule -> rule.settings().stream()
                        .map(setting -> dynamicTest(setting.id(), () -> {
                            assertThat(setting.id()).startsWith(rule.id() + "-").matches("[a-z0-9-]+");
                            assertThat(setting.zh()).matches(CHINESE).doesNotEndWith("。");
                            assertThat(setting.en())
                                    .isNotBlank()
                                    .doesNotMatch(CHINESE)
                                    .doesNotEndWith(".");
                            assertThat(setting.standard()).isNotNegative();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsItSays() {
        return StandardRules.all().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> dynamicTest(rule.id() + ": " + example.caption(), () -> check(rule, example))));
    }

    private static void check(Rule rule, RuleExample example) {
        TableReport report = ExampleRun.of(rule, example);
        RuleResult result = Objects.requireNonNull(report.rules().get(rule.id()));
        assertThat(report.faults()).isEmpty();
        assertThat(result.outcome()).isEqualTo(example.outcome());
        if (example.outcome() == RuleOutcome.BROKEN) {
            assertThat(report.findings().stream().map(Finding::path)).isEqualTo(example.places());
        } else {
            assertThat(report.findings()).isEmpty();
            assertThat(result.unjudged()).isEqualTo(example.places());
        }
        report.findings().forEach(StandardRulesTest::checkTexts);
    }

    private static void checkTexts(Finding finding) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(finding.message(locale)).doesNotContain("{", "}");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsDocumented() {
        return StandardRules.all().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    RuleDescription description = rule.description();
                    assertThat(description.zh()).matches(CHINESE).doesNotEndWith("。");
                    assertThat(description.en()).doesNotMatch(CHINESE).doesNotEndWith(".");
                    assertThat(description.citation()).isNotBlank();
                    assertThat(rule.examples().stream().map(RuleExample::outcome))
                            .contains(RuleOutcome.HOLDS, RuleOutcome.BROKEN);
                    for (FindingCode code : description.codes()) {
                        assertThat(code.zh()).matches(CHINESE).doesNotEndWith("。");
                        assertThat(code.en()).doesNotMatch(CHINESE).doesNotEndWith(".");
                        assertThat(arguments(code.zh()))
                                .isEqualTo(arguments(code.en()))
                                .isSubsetOf(ARGUMENTS);
                    }
                }));
    }

    @Test
    void everyKindOfFindingIsShownByAnExample() {
        for (Rule rule : StandardRules.all()) {
            List<Finding> shown = rule.examples().stream()
                    .flatMap(example -> ExampleRun.of(rule, example).findings().stream())
                    .toList();
            for (FindingCode code : rule.description().codes()) {
                assertThat(shown).as(rule.id() + " " + code.en()).anyMatch(finding -> isOf(finding, code));
            }
        }
    }

    private static boolean isOf(Finding finding, FindingCode code) {
        Finding again = Finding.of(code);
        for (var argument : finding.arguments().entrySet()) {
            again = again.with(argument.getKey(), argument.getValue());
        }
        return finding.severity() == code.severity()
                && finding.message(Locale.ENGLISH).equals(again.message(Locale.ENGLISH));
    }

    @Test
    void settingsBearTheNamesOfTheirRules() {
        for (Rule rule : StandardRules.all()) {
            for (RuleSetting setting : rule.settings()) {
                assertThat(setting.id()).startsWith(rule.id() + "-");
                assertThat(setting.zh()).matches(CHINESE).doesNotEndWith("。");
                assertThat(setting.en()).doesNotMatch(CHINESE).doesNotEndWith(".");
            }
        }
    }

    @Test
    void strongerRulesAreNoneThatTheySilence() {
        for (Rule rule : StandardRules.all()) {
            assertThat(rule.description().strongerThan()).doesNotContain(rule.id());
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> names = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }
}
