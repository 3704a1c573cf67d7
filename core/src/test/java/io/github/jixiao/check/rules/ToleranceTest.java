package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Just within and just beyond every limit. */
class ToleranceTest {

    private static String severities(Rule rule, DepartmentTargetTable table) {
        return Checker.builder().add(rule).build().check(table).findings().stream()
                .map(Finding::severity)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "100, ''",
        "100.00, ''",
        "100.001, INFO",
        "100.01, INFO",
        "99.99, INFO",
        "100.011, ERROR",
        "99.98, ERROR"
    })
    void totals(String total, String expected) {
        assertThat(severities(
                        FundSum.income(),
                        Samples.income(Samples.side(
                                Samples.line(Samples.TOTAL, total),
                                Samples.line("财政拨款", "60"),
                                Samples.line("其他资金", "40")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"100.01, ''", "100.011, ERROR", "99.989, ERROR"})
    void balance(String expenditure, String expected) {
        assertThat(severities(
                        new FundBalance(),
                        Samples.both(
                                Samples.side(Samples.line(Samples.TOTAL, "100")),
                                Samples.side(Samples.line(Samples.TOTAL, expenditure)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 12.345% of 1000
        "123.45, 12.35%, ''",
        "123.45, 12.34%, ''",
        "123.45, 12.36%, ERROR",
        "123.451, 12.34%, ERROR",
        "123.45, 12.3%, ''",
        "123.45, 12.4%, ERROR",
        "123.45, 12%, ''",
        "125, 12%, ''",
        "125.1, 12%, ERROR",
        "0, 0%, ''",
        "'', 0%, ''"
    })
    void shares(String amount, String share, String expected) {
        assertThat(severities(
                        new FundShare(),
                        Samples.income(Samples.side(
                                Samples.line(Samples.TOTAL, "1000"),
                                Samples.line("财政拨款", amount).withShare(Optional.of(Share.of(share)))))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "33.33%, 66.67%, ''",
        "33.33%, 66.66%, ''",
        "33.33%, 66.65%, WARNING",
        "33.3%, 66.6%, ''",
        "33.3%, 66.5%, WARNING",
        "33%, 66%, ''",
        "33%, 65%, WARNING",
        "100%, 0.00%, ''"
    })
    void sharesAddUp(String one, String other, String expected) {
        assertThat(severities(new FundShareSum(), Samples.income(Samples.shares(one, other))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"100.01, ''", "100.011, ERROR", "99.99, ''", "99.98, ERROR"})
    void splits(String whole, String expected) {
        assertThat(severities(
                        FundSplit.basic(),
                        Samples.expenditure(Samples.lines(
                                Samples.line("基本支出", whole), Samples.line("人员经费", "80"), Samples.line("公用经费", "20")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "YUAN, 1.23, ''",
        "YUAN, 1.234, INFO",
        "YUAN, 1.230, ''",
        "WAN_YUAN, 1.234567, ''",
        "WAN_YUAN, 1.2345678, INFO",
        "YI_YUAN, 1.2345678901, ''",
        "YI_YUAN, 1.23456789012, INFO"
    })
    void decimals(MoneyUnit unit, String amount, String expected) {
        assertThat(severities(
                        new FundPrecision(),
                        Samples.income(Samples.lines(Samples.line("财政拨款", amount)))
                                .withMoneyUnit(Optional.of(unit))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, 10.1, ''", "10, 10.11, ERROR", "1000, 1005, ''", "1000, 1005.01, ERROR"})
    void listedProjects(String expenditure, String budget, String expected) {
        assertThat(severities(
                        new ProjSumExceeds(),
                        Samples.table()
                                .from(Samples.expenditure(Samples.lines(Samples.line("项目支出", expenditure))))
                                .addProjects(Samples.project("培训", budget, budget))
                                .build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "686万元, ''",
        "686.4万元, ''",
        "685.6万元, ''",
        "685.4万元, ERROR",
        "685万元, ERROR",
        "0.07亿元, ''",
        "0.08亿元, ERROR",
        "6860000元, ''",
        "6864000元, ''",
        "6866000元, ERROR",
        "2000万元, ''"
    })
    void amountsInTexts(String told, String expected) {
        assertThat(severities(
                        new ProjAmountMatch(),
                        Samples.table()
                                .annualTasks("安排康复经费" + told + "。")
                                .addProjects(Samples.project("康复经费", "2000", "686"))
                                .build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"50, ''", "50.01, ''", "50.02, ERROR", "40, ''", "39.98, ERROR", "45, ERROR"})
    void weights(String rest, String expected) {
        assertThat(severities(new WgtTotal(), Samples.indicators(Samples.weighted("30", "20", rest))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"130, ''", "130.01, WARNING", "70, ''", "69.99, WARNING"})
    void changesAgainstLastYear(String amount, String expected) {
        assertThat(severities(
                        new FundYoy(),
                        Samples.income(Samples.lines(Samples.prior(Samples.line("财政拨款", amount), "2024", "100")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"8999, ''", "9000, ERROR", "10000, ERROR", "11000, ERROR", "11001, ''"})
    void unitsMixedUp(String total, String expected) {
        assertThat(severities(
                        new FundUnit(),
                        Samples.income(Samples.side(Samples.line(Samples.TOTAL, total), Samples.line("财政拨款", "1")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10.01, ''", "10.011, ERROR", "9.99, ''", "9.98, WARNING"})
    void projects(String budget, String expected) {
        assertThat(severities(
                        new ProjSum(),
                        Samples.table()
                                .from(Samples.expenditure(Samples.lines(Samples.line("项目支出", "10"))))
                                .addProjects(Samples.project("培训", "20", budget))
                                .build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "150人, 100人, ''",
        "151人, 100人, WARNING",
        "50人, 100人, ''",
        "49人, 100人, WARNING",
        "20人, 10人, WARNING",
        "20人, 9人, ''"
    })
    void targetsAgainstLastYear(String target, String lastYear, String expected) {
        assertThat(severities(
                        new HistJump(),
                        Samples.indicators(Samples.row("产出指标", "数量指标", "培训人数")
                                .withTarget(Optional.of(IndicatorValue.of(target)))
                                .withLastYear(Optional.of(IndicatorValue.of(lastYear))))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"100%, ''", "100.01%, ERROR", "0%, ''"})
    void rates(String target, String expected) {
        assertThat(severities(
                        new ValPctRange(),
                        Samples.indicators(Samples.row("效益指标", "社会效益指标", "政策覆盖率")
                                .withTarget(Optional.of(IndicatorValue.of(target))))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"WAN_YUAN, ''", "YUAN, ERROR"})
    void unitsOfTheirOwnAreConverted(MoneyUnit unit, String expected) {
        assertThat(severities(
                        FundSum.income(),
                        Samples.income(Samples.side(
                                        Samples.line(Samples.TOTAL, "100"),
                                        Samples.line("财政拨款", "90"),
                                        Samples.line("其他资金", "10万元")))
                                .withMoneyUnit(Optional.of(unit))))
                .isEqualTo(expected);
    }
}
