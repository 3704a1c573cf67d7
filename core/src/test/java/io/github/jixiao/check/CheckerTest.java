package io.github.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.check.rules.StandardRules;
import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.reading.CellAccount;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.model.IndicatorTaxonomy;
import io.github.jixiao.model.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final DepartmentTargetTable GOOD = Tables.sample();
    private static final ModelPath TITLE = ModelPath.root().to("title");

    /** A rule made of what it does. */
    private record TestRule(RuleDescription description, Consumer<RuleContext> body) implements Rule {

        static TestRule of(String id, Consumer<RuleContext> body) {
            return new TestRule(RuleDescription.of("标题", "the title", "本单位", code(id)), body);
        }

        TestRule silencing(String... ids) {
            return new TestRule(description.silencing(ids), body);
        }

        @Override
        public void check(RuleContext context) {
            body.accept(context);
        }
    }

    private static FindingCode code(String id) {
        return new FindingCode(id, Severity.ERROR, "标题“{value}”有误", "the title “{value}” is wrong");
    }

    private static Rule reports(String id, String pointer) {
        return TestRule.of(
                id,
                context -> context.report(
                        Finding.of(code(id)).at(ModelPath.parse(pointer)).with("value", "甲")));
    }

    private static Checker checker(Rule... rules) {
        return Checker.builder().addAll(List.of(rules)).build();
    }

    private static List<String> codes(CheckReport report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    @Test
    void aSharedFactIsWorkedOutOnceForEachTable() {
        record Letters(int count) {}
        List<Integer> seen = new ArrayList<>();
        int[] made = new int[1];
        Consumer<RuleContext> asks = context -> seen.add(context.shared(Letters.class, () -> {
                    made[0]++;
                    return new Letters(context.table().title().orElse("").length());
                })
                .count());
        Checker checker = checker(TestRule.of("one", asks), TestRule.of("two", asks));
        checker.check(GOOD.withTitle(Optional.of("甲")));
        checker.check(GOOD.withTitle(Optional.of("甲乙")));
        assertThat(seen).containsExactly(1, 1, 2, 2);
        assertThat(made[0]).isEqualTo(2);
    }

    @Test
    void aGoodTableIsSilent() {
        CheckReport report = Checker.standard().check(GOOD);
        assertThat(report.findings()).isEmpty();
        assertThat(report.passes()).isTrue();
        assertThat(report.rules().keySet())
                .containsExactlyInAnyOrderElementsOf(StandardRules.all().stream()
                        .filter(rule -> !rule.description().onRequest())
                        .map(Rule::id)
                        .toList());
        assertThat(report.rules().values().stream().map(RuleResult::outcome))
                .doesNotContain(RuleOutcome.BROKEN, RuleOutcome.NOT_JUDGED);
    }

    @Test
    void oneCheckerServesManyThreads() {
        DepartmentTargetTable bad = GOOD.withMoneyUnit(Optional.empty());
        CheckReport alone = Checker.standard().check(bad);
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> Checker.standard()
                                .check(i % 2 == 0 ? bad : GOOD)
                                .findings())
                        .distinct())
                .containsExactlyInAnyOrder(alone.findings(), List.of());
    }

    @Test
    void aUsersRuleIsARuleLikeAnyOther() {
        Rule titled = TestRule.of("office-title", context -> {
            context.holds();
            Optional<String> title = context.table().title();
            if (title.filter(text -> text.contains("部门")).isEmpty()) {
                context.report(Finding.of(code("office-title")).at(TITLE).with("value", title.orElse("")));
            }
        });
        CheckReport report = Checker.builder().addStandard().add(titled).build().check(GOOD);
        assertThat(report.findings())
                .singleElement()
                .hasToString("[error] office-title /title：标题“青禾县残疾人联合会2026年整体支出绩效目标表”有误");
        assertThat(report.passes()).isFalse();
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        assertThatThrownBy(() -> checker(reports("a", ""), reports("a", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @Test
    void aRuleThatThrowsIsAFaultAndTheOthersGoOn() {
        Rule bad = TestRule.of("bad", context -> {
            context.report(Finding.of(code("bad")).at(TITLE));
            throw new IllegalStateException("broken");
        });
        CheckReport report =
                checker(bad, TestRule.of("good", RuleContext::holds)).check(GOOD);
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo("bad");
            assertThat(fault.cause()).hasMessage("broken");
        });
        assertThat(report.findings()).isEmpty();
        assertThat(report.complete()).isFalse();
        assertThat(report.passes()).isFalse();
        assertThat(outcome(report, "good")).isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(report, "bad")).isEqualTo(RuleOutcome.NOT_JUDGED);
    }

    @Test
    void aFindingOfAnotherRuleIsAFault() {
        Rule stranger = TestRule.of("mine", context -> context.report(Finding.of(code("yours"))));
        assertThat(checker(stranger).check(GOOD).faults()).hasSize(1);
    }

    @Test
    void outcomesTellHowFarARuleCame() {
        Rule unjudged = TestRule.of("unjudged", context -> {
            context.holds();
            context.notJudged(TITLE);
        });
        CheckReport report = checker(
                        TestRule.of("silent", context -> {}),
                        TestRule.of("holds", RuleContext::holds),
                        unjudged,
                        reports("broken", "/title"))
                .check(GOOD);
        assertThat(report.rules())
                .isEqualTo(Map.of(
                        "silent", new RuleResult(RuleOutcome.NOT_APPLICABLE, List.of()),
                        "holds", new RuleResult(RuleOutcome.HOLDS, List.of()),
                        "unjudged", new RuleResult(RuleOutcome.NOT_JUDGED, List.of(TITLE)),
                        "broken", new RuleResult(RuleOutcome.BROKEN, List.of())));
    }

    @Test
    void theWorstOutcomeOfSeveralTablesCounts() {
        ReadTable good = read(GOOD, SourceMap.empty());
        ReadTable bad = read(GOOD.withTitle(Optional.of("乙")), SourceMap.empty());
        Rule rule = TestRule.of("title", context -> {
            context.holds();
            if (context.table().title().equals(Optional.of("乙"))) {
                context.report(Finding.of(code("title")).at(TITLE).with("value", "乙"));
            }
        });
        CheckReport report =
                checker(rule).check(new ReadResult(List.of(bad, good), List.of(), Optional.empty(), List.of()));
        assertThat(report.tables()).hasSize(2);
        assertThat(report.findings()).hasSize(1);
        assertThat(outcome(report, "title")).isEqualTo(RuleOutcome.BROKEN);
        assertThat(report.tables().get(1).findings()).isEmpty();
    }

    @Test
    void whatCouldNotBeReadDoesNotPass() {
        CheckReport nothing = Checker.standard().check(ReadResult.rejected(Finding.of(code("unreadable"))));
        assertThat(nothing.passes()).isFalse();
        assertThat(nothing.complete()).isFalse();
        ReadTable doubtful =
                new ReadTable(GOOD, "", SourceMap.empty(), List.of(Finding.of(code("lost"))), CellAccount.NONE);
        assertThat(Checker.standard().check(doubtful).passes()).isFalse();
        assertThat(Checker.standard().check(doubtful).findings()).isEmpty();
    }

    @Test
    void aStrongerRuleSilencesTheWeakerOneAtItsPlace() {
        TestRule strong = ((TestRule) reports("strong", "/goals/0")).silencing("weak");
        assertThat(codes(checker(strong, reports("weak", "/goals/0")).check(GOOD)))
                .containsExactly("strong");
        assertThat(codes(checker(strong, reports("weak", "/goals/0/text")).check(GOOD)))
                .containsExactly("strong");
        assertThat(codes(checker(strong, reports("weak", "/goals")).check(GOOD)))
                .containsExactly("strong");
        assertThat(codes(checker(strong, reports("weak", "/goals/1")).check(GOOD)))
                .containsExactly("strong", "weak");
        assertThat(codes(checker(strong, reports("other", "/goals/0")).check(GOOD)))
                .containsExactlyInAnyOrder("strong", "other");
    }

    @Test
    void aWeakerRuleIsSilentWhereItRelatesToTheStrongersPlace() {
        TestRule strong = ((TestRule) reports("strong", "/title")).silencing("weak");
        Rule weak = TestRule.of(
                "weak",
                context -> context.report(Finding.of(code("weak")).at(ModelPath.parse("/goals")), List.of(TITLE)));
        CheckReport report = checker(strong, weak).check(GOOD);
        assertThat(codes(report)).containsExactly("strong");
        assertThat(report.rules())
                .containsEntry("weak", new RuleResult(RuleOutcome.NOT_JUDGED, List.of(ModelPath.parse("/goals"))));
    }

    @Test
    void aRuleThatIsOffStillSilencesTheWeakerOne() {
        TestRule strong = ((TestRule) reports("strong", "/title")).silencing("weak");
        CheckReport report = Checker.builder()
                .add(strong)
                .add(reports("weak", "/title"))
                .policy(CheckPolicy.builder().switchOff("strong").build())
                .build()
                .check(GOOD);
        assertThat(report.findings()).isEmpty();
        assertThat(report.rules()).containsOnlyKeys("weak");
    }

    @Test
    void aPolicyGrades() {
        CheckReport report = Checker.builder()
                .add(reports("a", "/title"))
                .policy(CheckPolicy.builder().grade("a", Severity.INFO).build())
                .build()
                .check(GOOD);
        assertThat(report.findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.INFO);
        assertThat(report.passes()).isTrue();
    }

    @Test
    void anAcceptedFindingStaysListedUntilItsValueChanges() {
        Rule rule = TestRule.of(
                "title",
                context -> context.report(Finding.of(code("title"))
                        .at(TITLE)
                        .with("value", context.table().title().orElse(""))));
        Finding known = checker(rule).check(GOOD).findings().get(0);
        Checker checker = Checker.builder()
                .add(rule)
                .policy(CheckPolicy.builder().accept(known, "已核实").build())
                .build();
        CheckReport report = checker.check(GOOD);
        assertThat(report.findings()).isEmpty();
        assertThat(report.accepted()).containsExactly(new AcceptedFinding(known, "已核实"));
        assertThat(report.passes()).isTrue();
        assertThat(outcome(report, "title")).isEqualTo(RuleOutcome.BROKEN);
        assertThat(checker.check(GOOD.withTitle(Optional.of("另一个标题"))).findings())
                .hasSize(1);
    }

    @Test
    void aFindingIsAcceptedByItsDigestOrItsTextInEitherLanguage() {
        Finding known = checker(reports("a", "/title")).check(GOOD).findings().get(0);
        List<String> sayings =
                List.of(Acceptance.digest(known), known.message(Locale.CHINESE), known.message(Locale.ENGLISH));
        assertThat(sayings)
                .allSatisfy(saying -> assertThat(new Acceptance("a", TITLE, saying, "已核实").covers(known))
                        .isTrue());
        assertThat(new Acceptance("a", TITLE, "another text", "已核实").covers(known))
                .isFalse();
        assertThat(new Acceptance("b", TITLE, sayings.get(0), "已核实").covers(known))
                .isFalse();
        assertThat(new Acceptance("a", ModelPath.root(), sayings.get(0), "已核实").covers(known))
                .isFalse();
    }

    @Test
    void anAcceptanceNeedsAReason() {
        assertThatThrownBy(() -> new Acceptance("a", TITLE, "0000", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void digestsAreStable() {
        assertThat(Acceptance.digest(Finding.of(code("a")).with("value", "甲")))
                .isEqualTo(Acceptance.digest(Finding.of(code("b")).with("value", "甲")))
                .hasSize(16)
                .isNotEqualTo(Acceptance.digest(Finding.of(code("a")).with("value", "乙")));
    }

    @Test
    void aFindingStandsAtItsCellElseWithinElseAround() {
        SourceMap map = SourceMap.builder()
                .add(ModelPath.parse("/goals/0/text"), slot(1, "目标1"))
                .add(ModelPath.parse("/goals/0/indicators/0/name"), slot(2, "三级指标"))
                .add(ModelPath.parse("/goals/1"), slot(3, "目标2"))
                .build();
        assertThat(place(map, "/goals/0/text")).isEqualTo("目标1（第1个表格第2行第1格）");
        assertThat(place(map, "/goals/0/indicators")).isEqualTo("三级指标（第1个表格第3行第1格）");
        assertThat(place(map, "/goals")).isEqualTo("目标1（第1个表格第2行第1格）");
        assertThat(place(map, "/goals/1/indicators")).isEqualTo("目标2（第1个表格第4行第1格）");
        assertThat(place(map, "/goals/0/number")).isEqualTo("/goals/0/number");
    }

    private static String place(SourceMap map, String pointer) {
        Finding finding =
                checker(reports("a", pointer)).check(read(GOOD, map)).findings().get(0);
        String line = finding.toString();
        return line.substring("[error] a ".length(), line.indexOf('：'));
    }

    @Test
    void relatedPlacesAreOnThePaperToo() {
        SourceMap map = SourceMap.builder()
                .add(TITLE, slot(0, "标题"))
                .add(ModelPath.parse("/goals/1"), slot(3, "目标2"))
                .build();
        Rule rule = TestRule.of(
                "a",
                context ->
                        context.report(Finding.of(code("a")).at(TITLE), List.of(ModelPath.parse("/goals/1"), TITLE)));
        assertThat(checker(rule).check(read(GOOD, map)).findings().get(0).related())
                .containsExactly(address(3));
    }

    @Test
    void aRuleSeesWhichCellsAreOnThePaper() {
        SourceMap map = SourceMap.builder()
                .add(ModelPath.parse("/composition/income/lines/0/prior/2023"), slot(1, ""))
                .add(ModelPath.parse("/composition/income/lines/0/prior/2024"), slot(1, ""))
                .build();
        Rule rule = TestRule.of("a", context -> {
            ModelPath prior = ModelPath.parse("/composition/income/lines/0/prior");
            if (context.read() && context.printedBelow(List.of(prior)).equals(List.of("2023", "2024"))) {
                context.holds();
            }
        });
        assertThat(outcome(checker(rule).check(read(GOOD, map)), "a")).isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(checker(rule).check(GOOD), "a")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void aTaxonomyOfOnesOwnIsUsed() {
        IndicatorRegime own = new IndicatorRegime(
                "OWN", "本市表样", List.of(IndicatorLevel.of("成效").required().with(IndicatorLevel.of("数字"))));
        Rule rule = TestRule.of("a", context -> context.regime().ifPresent(regime -> context.holds()));
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .addSharedIndicators(io.github.jixiao.model.Indicator.of("成效指标", "数字指标", "次数", "3次"))
                .build();
        Checker checker = Checker.builder()
                .add(rule)
                .taxonomy(IndicatorTaxonomy.standard().with(own))
                .build();
        assertThat(outcome(checker.check(table), "a")).isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(checker(rule).check(table), "a")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    private static RuleOutcome outcome(CheckReport report, String rule) {
        return Objects.requireNonNull(report.rules().get(rule)).outcome();
    }

    private static ReadTable read(DepartmentTargetTable table, SourceMap map) {
        return new ReadTable(table, "", map, List.of(), CellAccount.NONE);
    }

    private static SourceMap.Slot slot(int row, String label) {
        return new SourceMap.Slot(Optional.of(address(row)), label, "");
    }

    private static Address address(int row) {
        return new Address.TableCell("word/document.xml", List.of(0, row, 0));
    }
}
