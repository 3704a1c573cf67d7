package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IndicatorValueProperties {

    @Property(tries = 1000)
    void anyTextIsUnderstoodSomehow(@ForAll String text) {
        Assume.that(!text.isBlank());

        assertThat(IndicatorValue.of(text).kind()).isNotNull();
    }

    @Property(tries = 5000)
    void whatIsUnderstoodIsConsistent(@ForAll("texts") String text) {
        IndicatorValue value = IndicatorValue.of(text);

        assertThat(value.upper().isPresent()).isEqualTo(value.kind() == ValueKind.RANGE);
        assertThat(value.number().isPresent() || value.unit().isEmpty()).isTrue();
        if (value.from().isPresent() && value.to().isPresent()) {
            assertThat(value.from().get()).isBeforeOrEqualTo(value.to().get());
        }
        if (value.from().isPresent() || value.to().isPresent()) {
            assertThat(value.kind()).isIn(ValueKind.DATE, ValueKind.PERIOD);
            assertThat(value.number()).isEmpty();
        }
        if (value.number().isPresent()) {
            assertThat(value.kind())
                    .isNotIn(EnumSet.of(
                            ValueKind.BLANK,
                            ValueKind.TEMPLATE,
                            ValueKind.GRADE,
                            ValueKind.QUALITATIVE,
                            ValueKind.RULE,
                            ValueKind.DATE));
        }
    }

    /** What was understood, printed in one way, is understood in the same way. */
    @Property(tries = 5000)
    void whatIsUnderstoodIsReadBack(@ForAll("texts") String text) {
        IndicatorValue value = IndicatorValue.of(text);
        if (value.number().isEmpty()) {
            return;
        }
        IndicatorValue again = IndicatorValue.of(print(value));

        assertThat(again.number()).as(print(value)).isEqualTo(value.number());
        assertThat(again.upper()).isEqualTo(value.upper());
        assertThat(again.unit()).isEqualTo(value.unit());
        assertThat(again.comparison()).isEqualTo(value.comparison());
    }

    @Property(tries = 1000)
    void comparisonNumberAndUnitAreReadAsTheyAreJoined(
            @ForAll Optional<Comparison> comparison,
            @ForAll("numbers") BigDecimal number,
            @ForAll("units") String unit) {
        IndicatorValue value =
                IndicatorValue.of(comparison.map(Comparison::symbol).orElse("") + number.toPlainString() + unit);

        assertThat(value.comparison()).isEqualTo(comparison);
        assertThat(value.number()).contains(number);
        assertThat(value.unit().orElse("")).isEqualTo(unit);
    }

    /** Where nothing that has been said of a number can be lost: the digits are those of the text. */
    @Property(tries = 2000)
    void noNumberIsInvented(@ForAll("arabicTexts") String text) {
        IndicatorValue value = IndicatorValue.of(text);

        value.number()
                .ifPresent(number -> assertThat(text.replaceAll("[.,]", ""))
                        .contains(number.unscaledValue().abs().toString().replaceFirst("0+$", "")));
    }

    private static String print(IndicatorValue value) {
        return value.comparison().map(Comparison::symbol).orElse("")
                + value.number().orElseThrow().toPlainString()
                + value.upper().map(upper -> "-" + upper.toPlainString()).orElse("")
                + value.unit().orElse("");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "1", "5", "12", "31", "95.00", "0", "1,000", "2025", "2023.07", "三", "十二", "百", "千", "万", "亿",
                        "%", "‰", "元", "万元", "人", "次", "人次", "个", "年", "月", "日", "天", "底", "前", "内", "以上", "以下", "左右",
                        "≥", "≤", ">", "=", "不低于", "超过", "达", "达到", "约", "-", "~", "至", "/", "·", ".", "每", "每季度", "第",
                        "季度", "上半年", "全年", "较上年", "增长", "下降", "完成", "满意率", "(", ")", "(历史标准)", "百分之", "亩", "平方米", "工作日",
                        "标箱", "小时", "。", "，", " ", "\n", "|", "*", "**", "优", "良", "类", "零", "发生", "按月", "严格", "¥", "〔",
                        "〕")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<String> arabicTexts() {
        return texts().filter(text -> text.chars().noneMatch(c -> "一二三四五六七八九十百千零".indexOf(c) >= 0));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals().ofScale(2).between(BigDecimal.ZERO, new BigDecimal("99999999"));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                "", "%", "‰", "人", "人次", "个", "次", "万元", "元", "亿元", "亩", "万亩", "万立方米", "公顷", "元/人", "元/(人·天)", "元/标箱/年",
                "标箱", "年", "天", "小时", "个月", "次/季度", "M", "m²", "km");
    }
}
