package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareAndWeightTest {

    @ParameterizedTest
    @CsvSource({
        "39.67%, 39.67, 39.67%",
        "39.67 ％, 39.67, 39.67%",
        "100%, 100, 100%",
        "0.5%, 0.5, 0.5%",
        "39.670, 39.670, 39.670%",
        "0, 0, 0%",
        "0.00, 0.00, 0.00%",
        "-33.1%, -33.1, -33.1%",
    })
    void readsAShareWithItsDecimals(String printed, BigDecimal percent, String prints) {
        assertThat(Share.parse(printed).percent()).contains(percent);
        assertThat(Share.of(printed)).hasToString(prints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3967", "1", "1.00", "-0.5", "%", "约40%", "5‰", "40%%", "三成", "4 0%"})
    void keepsTextThatMayBeNoPercentage(String printed) {
        assertThat(Share.parse(printed).percent()).isEmpty();
        assertThat(Share.parse(printed)).hasToString(printed);
        assertThatThrownBy(() -> Share.of(printed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comparesSharesByValue() {
        assertThat(Share.of("100%")).isEqualTo(Share.of("100.00%")).hasSameHashCodeAs(Share.of("100.00%"));
        assertThat(Share.of(new BigDecimal("0.5"))).isEqualTo(Share.of("0.50%")).isNotEqualTo(Share.of("5%"));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10分, 10", "10%, 10", "7.5, 7.5", "１０ 分, 10", "10.00, 10.00"})
    void readsAWeight(String printed, BigDecimal value) {
        assertThat(Weight.parse(printed).value()).contains(value);
        assertThat(Weight.parse(printed)).hasToString(value.toPlainString()).isEqualTo(Weight.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"十分", "10分%", "/", "10\n20", "10人"})
    void keepsTextThatIsNoWeight(String printed) {
        assertThat(Weight.parse(printed).value()).isEmpty();
        assertThat(Weight.parse(printed)).hasToString(printed);
    }
}
