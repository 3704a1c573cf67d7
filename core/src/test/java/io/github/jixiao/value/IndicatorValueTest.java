package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValueTest {

    @Test
    void isItsText() {
        IndicatorValue value = IndicatorValue.of(" ≥95% ");

        assertThat(value).hasToString(" ≥95% ").isEqualTo(IndicatorValue.of(" ≥95% "));
        assertThat(value).hasSameHashCodeAs(IndicatorValue.of(" ≥95% ")).isNotEqualTo(IndicatorValue.of("≥95%"));
        assertThat(value.text()).isEqualTo(" ≥95% ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u3000"})
    void hasText(String blank) {
        assertThatThrownBy(() -> IndicatorValue.of(blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9", "九", "(", "每", "2023年", "1-", "≥", "/", "人/", " 1", "*a", "|5%", "百分之", "\uD83D", "万", "\u200B"
            })
    void isUnderstoodInLinearTime(String part) {
        IndicatorValue value = IndicatorValue.of(part.repeat(1_000_000) + "x");

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(2), value::number))
                .isEmpty();
    }

    @Test
    void isUnderstoodBehindAnyAmountOfWhiteSpace() {
        assertThat(IndicatorValue.of("\u3000".repeat(100_000) + "95%").unit()).contains("%");
    }
}
