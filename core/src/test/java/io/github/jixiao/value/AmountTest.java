package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static final Optional<MoneyUnit> WAN = Optional.of(MoneyUnit.WAN_YUAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1655.84            | 1655.84
                    10.00              | 10.00
                    1,655.84           | 1655.84
                    226,145,100.00     | 226145100.00
                    12，480.66         | 12480.66
                    １，６５５．８４    | 1655.84
                    　 1655.84 | 1655.84
                    -33.5              | -33.5
                    −33.5              | -33.5
                    –33.5              | -33.5
                    +5                 | 5
                    ¥1,000.00          | 1000.00
                    ￥1000             | 1000
                    .5                 | 0.5
                    5.                 | 5
                    0                  | 0
                    999999999999999999999999999999 | 999999999999999999999999999999
                    """)
    void readsNumbersWithTheirDecimals(String printed, BigDecimal expected) {
        Amount amount = Amount.parse(printed);

        assertThat(amount.value()).contains(expected);
        assertThat(amount.unit()).isEmpty();
        assertThat(amount).hasToString(expected.toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "480万元, 480, WAN_YUAN, 480万元",
        "480 万 元, 480, WAN_YUAN, 480万元",
        "250万, 250, WAN_YUAN, 250万",
        "902000.00元, 902000.00, YUAN, 902000.00元",
        "3亿元, 3, YI_YUAN, 3亿元",
        "2百万元, 2, MILLION_YUAN, 2百万元",
        "¥480万元, 480, WAN_YUAN, 480万元",
        "-5千元, -5, THOUSAND_YUAN, -5千元",
    })
    void readsAUnitOfItsOwn(String printed, BigDecimal number, MoneyUnit unit, String prints) {
        Amount amount = Amount.parse(printed);

        assertThat(amount.value()).contains(number);
        assertThat(amount.unit()).contains(unit);
        assertThat(amount).hasToString(prints);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约100",
                "/",
                "—",
                "待定",
                "1e5",
                "1E+3",
                "0x10",
                "16,55",
                "1655,840",
                "1,6555",
                ",655",
                "1..5",
                "1.5.5",
                "--5",
                "1/2",
                "½",
                "10²",
                "①",
                "5①",
                "100\n200",
                "1 655.84",
                "(100)",
                "—5",
                "480人",
                "万元",
                "1000000000000000000000000000000",
                "0.000000000000000000000000000001",
                "NaN",
                "٣",
                "\uD83D",
                "5元元"
            })
    void keepsTextThatIsNoNumber(String printed) {
        Amount amount = Amount.parse(printed);

        assertThat(amount.value()).isEmpty();
        assertThat(amount.unit()).isEmpty();
        assertThat(amount).hasToString(printed).isEqualTo(Amount.parse(" " + printed + " "));
        assertThatThrownBy(() -> Amount.of(printed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comparesByValueAndUnit() {
        assertThat(Amount.of("10")).isEqualTo(Amount.of("10.00")).hasSameHashCodeAs(Amount.of("10.00"));
        assertThat(Amount.of("0")).isEqualTo(Amount.of("0.00")).hasSameHashCodeAs(Amount.of("0.00"));
        assertThat(Amount.of("10")).isNotEqualTo(Amount.of("10万元")).isNotEqualTo(Amount.of("-10"));
        assertThat(Amount.parse("约100")).isNotEqualTo(Amount.parse("约10"));
        assertThat(Amount.of(10)).isNotEqualTo(Weight.of(10));
    }

    @Test
    void neverPrintsAnExponent() {
        assertThat(Amount.of(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(Amount.of(new BigDecimal("1E-7"))).hasToString("0.0000001");
        assertThat(Amount.of("5亿元").in(MoneyUnit.YUAN, WAN)).contains(new BigDecimal("500000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+30", "1E+999999999", "1E-30", "1E-999999999", "1234567890123456789012345678901"})
    void refusesWhatNoTablePrints(BigDecimal number) {
        assertThatThrownBy(() -> Amount.of(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void convertsExactly() {
        assertThat(Amount.of("226145100.00元").in(MoneyUnit.WAN_YUAN, WAN)).contains(new BigDecimal("22614.51"));
        assertThat(Amount.of("1655.84").in(MoneyUnit.YUAN, WAN)).contains(new BigDecimal("16558400"));
        assertThat(Amount.of("1655.840").in(MoneyUnit.WAN_YUAN, WAN)).contains(new BigDecimal("1655.840"));
        assertThat(Amount.of("1655.84").in(MoneyUnit.YUAN, Optional.empty())).isEmpty();
        assertThat(Amount.parse("约100").in(MoneyUnit.YUAN, WAN)).isEmpty();
    }

    @Test
    void takesAUnitFromItsHeading() {
        assertThat(Amount.of(5).withUnit(MoneyUnit.YUAN)).isEqualTo(Amount.of("5元"));
        assertThat(Amount.parse("约5").withUnit(MoneyUnit.YUAN).unit()).isEmpty();
    }

    @Test
    void sumsInTheTablesUnit() {
        assertThat(Amount.sum(List.of(Amount.of("656.84"), Amount.of("999")), WAN))
                .contains(Amount.of("1655.84"));
        assertThat(Amount.sum(List.of(Amount.of("100"), Amount.of("902000元")), WAN)
                        .map(Amount::toString))
                .contains("190.2");
        assertThat(Amount.sum(List.of(), Optional.empty())).contains(Amount.of(0));
    }

    @Test
    void hasNoSumWhereAPartIsUnknown() {
        assertThat(Amount.sum(List.of(Amount.of(1), Amount.parse("约2")), WAN)).isEmpty();
        assertThat(Amount.sum(List.of(Amount.of(1), Amount.of("2元")), Optional.empty()))
                .isEmpty();
        Amount largest = Amount.of("9".repeat(30));
        assertThat(Amount.sum(List.of(largest, Amount.of(1)), WAN)).isEmpty();
    }
}
