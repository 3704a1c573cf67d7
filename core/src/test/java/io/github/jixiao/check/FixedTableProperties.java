package io.github.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Tables;
import io.github.jixiao.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FixedTableProperties {

    @Provide
    Arbitrary<DepartmentTargetTable> tables() {
        return Arbitraries.oneOf(
                Tables.any(), Tables.ordinary(), Tables.ordinary().map(FixedTableProperties::spoilt));
    }

    /** With blank totals, shares and numbers that are wrong, mistyped texts, and goals of which there is only the label. */
    private static DepartmentTargetTable spoilt(DepartmentTargetTable table) {
        var goals = new ArrayList<>(table.goals());
        goals.replaceAll(goal -> goal.withNumber(goal.number().map(number -> 2 * number)));
        goals.add(0, Goal.builder().horizon(Horizon.ANNUAL).build());
        return table.withGoals(goals)
                .withTitle(Optional.of("\u3000２０２５年 部门\u3000整体支出\u200B 绩效目标表 "))
                .withFunctions(Optional.of("\u3000\u3000一、培训３０家企业。\n\u3000\u3000二、⼈才 建设，≧９５％。"))
                .withComposition(table.composition()
                        .withIncome(spoilt(table.composition().income()))
                        .withExpenditure(spoilt(table.composition().expenditure())));
    }

    private static FundingBreakdown spoilt(FundingBreakdown side) {
        FundingLine total = FundingLine.builder().item("合计").build();
        return side.withLines(side.lines().stream()
                        .map(line -> line.withShare(Optional.of(Share.of("12.34"))))
                        .toList())
                .withTotal(Optional.of(total));
    }

    @Property(tries = 120)
    void fixedAgainNothingChanges(@ForAll("tables") DepartmentTargetTable table) {
        FixedTable fixed = Checker.standard().check(table).fixed().get(0);
        FixedTable again = Checker.standard().check(fixed.table()).fixed().get(0);
        assertThat(again.changes()).isEmpty();
        assertThat(again.table()).isEqualTo(fixed.table());
    }

    @Property(tries = 60)
    void whatIsNotListedStaysAsItWas(@ForAll("tables") DepartmentTargetTable table) {
        FixedTable fixed = Checker.standard().check(table).fixed().get(0);
        Map<ModelPath, String> before = TableTexts.of(table);
        List<String> expected = new ArrayList<>();
        before.forEach((path, text) -> {
            Optional<Fix> change = fixed.changes().stream()
                    .filter(fix -> within(path, fix.path()))
                    .findFirst();
            if (change.isEmpty()) {
                expected.add(text);
            } else {
                change.get().after().ifPresent(expected::add);
            }
        });
        for (Fix fix : fixed.changes()) {
            assertThat(Optional.ofNullable(before.get(fix.path()))).isIn(fix.before(), Optional.empty());
            if (!before.containsKey(fix.path())) {
                fix.after().ifPresent(expected::add);
            }
        }
        assertThat(TableTexts.of(fixed.table()).values()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean within(ModelPath path, ModelPath around) {
        for (Optional<ModelPath> at = Optional.of(path);
                at.isPresent();
                at = at.get().parent()) {
            if (at.get().equals(around)) {
                return true;
            }
        }
        return false;
    }
}
