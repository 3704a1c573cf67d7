package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTypesTest {

    @ParameterizedTest
    @CsvSource({
        "元, YUAN",
        "圆, YUAN",
        "千元, THOUSAND_YUAN",
        "万元, WAN_YUAN",
        "' 万\u3000元', WAN_YUAN",
        "人民币万元, WAN_YUAN",
        "万, WAN_YUAN",
        "万圆, WAN_YUAN",
        "百万元, MILLION_YUAN",
        "亿元, YI_YUAN",
        "亿, YI_YUAN",
    })
    void findsAUnitOfMoney(String word, MoneyUnit unit) {
        assertThat(MoneyUnit.of(word)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "人民币", "美元", "人", "万人", "万元/年", "%"})
    void findsNoUnitOfMoneyInOtherWords(String word) {
        assertThat(MoneyUnit.of(word)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aUnitIsFoundByItsOwnLabel(MoneyUnit unit) {
        assertThat(MoneyUnit.of(unit.label())).contains(unit);
        assertThat(unit).hasToString(unit.label());
    }

    @Test
    void convertsBetweenUnitsWithoutLoss() {
        assertThat(MoneyUnit.YUAN.convert(new BigDecimal("0.01"), MoneyUnit.YI_YUAN))
                .isEqualTo(new BigDecimal("0.0000000001"));
        assertThat(MoneyUnit.YI_YUAN.convert(new BigDecimal("3"), MoneyUnit.YUAN))
                .isEqualTo(new BigDecimal("300000000"));
        assertThat(MoneyUnit.YUAN.convert(new BigDecimal("10.00"), MoneyUnit.YUAN))
                .isEqualTo(new BigDecimal("10.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \u3000\n",
                "/",
                "／",
                "\\",
                "-",
                "--",
                "—",
                "——",
                "－",
                "─",
                "_",
                "…",
                "……",
                "...",
                "。",
                "·",
                "*",
                "＊",
                "~",
                "、",
                "无",
                " 无\u00A0",
                "空",
                "/ /"
            })
    void knowsAPlaceholder(String text) {
        assertThat(Placeholder.matches(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "无事故", "无无", "/无", "无/", "空气", "-5", "1/2", "X", "**月", "是", "\uD83D\uDE00"})
    void knowsWhatIsNoPlaceholder(String text) {
        assertThat(Placeholder.matches(text)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aComparisonPrintsItsSign(Comparison comparison) {
        assertThat(comparison).hasToString(comparison.symbol());
        assertThat(IndicatorValue.of(comparison.symbol() + "1").comparison()).contains(comparison);
    }
}
