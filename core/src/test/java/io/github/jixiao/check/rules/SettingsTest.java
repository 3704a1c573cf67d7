package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.IndicatorValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office's own numbers, just within and just beyond. */
class SettingsTest {

    private static int findings(Rule rule, DepartmentTargetTable table, String setting, String number) {
        CheckPolicy policy = CheckPolicy.builder()
                .switchOn(rule.id())
                .set(setting, new BigDecimal(number))
                .build();
        return Checker.builder()
                .add(rule)
                .policy(policy)
                .build()
                .check(table)
                .findings()
                .size();
    }

    @ParameterizedTest
    @CsvSource({"10, 110, 0", "10, 110.01, 1", "50, 150, 0"})
    void changesAgainstLastYear(String percent, String amount, int expected) {
        DepartmentTargetTable table =
                Samples.income(Samples.lines(Samples.prior(Samples.line("财政拨款", amount), "2024", "100")));
        assertThat(findings(new FundYoy(), table, "fund-yoy-percent", percent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"20, 120人, 0", "20, 121人, 1", "100, 200人, 0"})
    void targetsAgainstLastYear(String percent, String target, int expected) {
        DepartmentTargetTable table = Samples.indicators(Samples.row("产出指标", "数量指标", "培训人数")
                .withTarget(Optional.of(IndicatorValue.of(target)))
                .withLastYear(Optional.of(IndicatorValue.of("100人"))));
        assertThat(findings(new HistJump(), table, "hist-jump-percent", percent))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, 1.23, 0", "2, 1.234, 1", "7, 1.2345678, 0"})
    void decimals(String most, String amount, int expected) {
        DepartmentTargetTable table = Samples.income(Samples.lines(Samples.line("财政拨款", amount)));
        assertThat(findings(new FundPrecision(), table, "fund-precision-decimals", most))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "10, 0"})
    void weightsOfTheExecution(String execution, int expected) {
        DepartmentTargetTable table = Samples.indicators(Samples.weighted("75", "15"));
        assertThat(findings(new WgtTotal(), table, "wgt-total-execution", execution))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "2, 1"})
    void lengths(String most, int expected) {
        DepartmentTargetTable table = Samples.table().annualTasks("抓党建").build();
        assertThat(findings(new TxtLength(), table, "txt-length-text", most)).isEqualTo(expected);
    }
}
