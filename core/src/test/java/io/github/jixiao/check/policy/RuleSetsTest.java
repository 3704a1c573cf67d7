package io.github.jixiao.check.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.Weight;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetsTest {

    private static final Map<String, Rule> RULES =
            Checker.standard().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));

    @ParameterizedTest
    @MethodSource("io.github.jixiao.check.policy.RuleSets#names")
    void everyOneMakesAChecker(String name) {
        CheckPolicy policy = RuleSets.policy(name);
        assertThat(Checker.standard().withPolicy(policy).rules())
                .isEqualTo(Checker.standard().rules());
        assertThat(policy.accepted()).isEmpty();
    }

    @Test
    void theStandardOneChangesNothing() {
        assertThat(RuleSets.names()).startsWith("standard");
        assertThat(RuleSets.policy("standard")).isEqualTo(CheckPolicy.standard());
    }

    @Test
    void hubeiWantsBothHorizonsAndUnits() {
        DepartmentTargetTable table = table(Indicator.of("产出指标", "数量指标", "培训人次", "≥95"));
        assertThat(check("standard", table))
                .doesNotContainKey("goal-both-horizons")
                .containsEntry("val-unit-missing", Severity.WARNING);
        assertThat(check("hubei", table))
                .containsEntry("goal-both-horizons", Severity.ERROR)
                .containsEntry("val-unit-missing", Severity.ERROR);
    }

    @Test
    void theGuidelineOf2021KnowsCostAsLevel1Only() {
        DepartmentTargetTable table =
                table(Indicator.of("产出指标", "数量指标", "培训人次", "≥95人次"), Indicator.of("产出指标", "成本指标", "培训费用", "≤10万元"));
        assertThat(check("standard", table)).doesNotContainKey("ind-l2-unknown");
        assertThat(check("guideline-2021", table)).containsKey("ind-l2-unknown");
    }

    @Test
    void theGuidelineOf2021HoldsWeightsToItsOwn() {
        DepartmentTargetTable table =
                table(weighted("成本指标", "5"), weighted("产出指标", "55"), weighted("效益指标", "20"), weighted("满意度指标", "10"));
        assertThat(check("standard", table)).doesNotContainKey("wgt-level");
        assertThat(check("guideline-2021", table)).containsEntry("wgt-level", Severity.WARNING);
    }

    @Test
    void theGuidelineOf2021WantsWeights() {
        DepartmentTargetTable table = table(Indicator.of("产出指标", "数量指标", "培训人次", "≥95人次"));
        assertThat(check("standard", table)).doesNotContainKey("wgt-missing");
        assertThat(check("guideline-2021", table)).containsEntry("wgt-missing", Severity.ERROR);
    }

    private static Indicator weighted(String level1, String weight) {
        return Indicator.builder()
                .level1(level1)
                .name("办结率")
                .weight(Weight.parse(weight))
                .build();
    }

    /** What depends on the sense of words stays a warning, and so does what is graded by its own measure. */
    @Test
    void theStrictOneOnlyTakesPlainWarningsForErrors() {
        Map<String, Severity> grades = RuleSets.policy("strict").grades();
        assertThat(grades).isNotEmpty().allSatisfy((id, grade) -> {
            assertThat(grade).isEqualTo(Severity.ERROR);
            assertThat(RULES.get(id).description().codes().stream().map(FindingCode::severity))
                    .as(id)
                    .containsOnly(Severity.WARNING);
        });
        assertThat(grades)
                .containsKeys("basis-missing", "ind-dup-name")
                .doesNotContainKeys("ind-l3-l2-mismatch", "val-qual-unmeasurable", "hist-flat", "goal-covers-duty");
    }

    @Test
    void thereAreNoOthers() {
        assertThatThrownBy(() -> RuleSets.policy("Strict"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("standard, hubei");
    }

    private static DepartmentTargetTable table(Indicator... indicators) {
        return DepartmentTargetTable.builder()
                .fiscalYear(2026)
                .addGoals(Goal.annual(1, "保障履职", indicators))
                .build();
    }

    private static Map<String, Severity> check(String ruleSet, DepartmentTargetTable table) {
        return Checker.standard().withPolicy(RuleSets.policy(ruleSet)).check(table).findings().stream()
                .collect(Collectors.toMap(
                        finding -> finding.code(), finding -> finding.severity(), (one, other) -> one));
    }
}
