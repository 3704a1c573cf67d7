package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PrintedDecimalProperties {

    private static final BigInteger LIMIT = BigInteger.TEN.pow(30).subtract(BigInteger.ONE);

    @Property(tries = 500)
    void whatIsPrintedIsReadBack(@ForAll("numbers") BigDecimal number, @ForAll Optional<MoneyUnit> unit) {
        Amount amount = unit.map(Amount.of(number)::withUnit).orElse(Amount.of(number));

        assertReadBack(amount, Amount::parse);
        assertReadBack(Share.of(number), Share::parse);
        assertReadBack(Weight.of(number), Weight::parse);
        assertThat(amount.toString()).doesNotContainIgnoringCase("e");
        assertThat(Amount.parse(amount.toString()).value()).contains(number);
    }

    @Property(tries = 1000)
    void anyTextIsReadAndReadBack(@ForAll("texts") String text) {
        assertReadBack(Amount.parse(text), Amount::parse);
        assertReadBack(Share.parse(text), Share::parse);
        assertReadBack(Weight.parse(text), Weight::parse);
    }

    @Property(tries = 300)
    void equalValuesHaveEqualHashes(@ForAll("smallNumbers") BigDecimal number, @ForAll @IntRange(max = 5) int zeros) {
        BigDecimal padded = number.setScale(number.scale() + zeros);

        assertThat(Amount.of(padded)).isEqualTo(Amount.of(number)).hasSameHashCodeAs(Amount.of(number));
    }

    @Property(tries = 300)
    void sumsAreFreeOfOrderAndExact(@ForAll("paymentLists") List<Amount> amounts, @ForAll Random random) {
        Optional<MoneyUnit> unit = Optional.of(MoneyUnit.WAN_YUAN);
        List<Amount> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, random);
        Amount sum = Amount.sum(amounts, unit).orElseThrow();

        assertThat(Amount.sum(shuffled, unit)).contains(sum);
        BigDecimal yuan = amounts.stream()
                .map(amount ->
                        amount.value().orElseThrow().multiply(yuan(amount.unit().orElse(MoneyUnit.WAN_YUAN))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.value().orElseThrow().multiply(new BigDecimal(10_000))).isEqualByComparingTo(yuan);
    }

    private static BigDecimal yuan(MoneyUnit unit) {
        return new BigDecimal(
                switch (unit) {
                    case YUAN -> "1";
                    case THOUSAND_YUAN -> "1000";
                    case WAN_YUAN -> "10000";
                    case MILLION_YUAN -> "1000000";
                    case YI_YUAN -> "100000000";
                });
    }

    private static <T> void assertReadBack(T value, Function<String, T> parse) {
        T again = parse.apply(value.toString());

        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigIntegers()
                .between(LIMIT.negate(), LIMIT)
                .flatMap(unscaled ->
                        Arbitraries.integers().between(0, 29).map(scale -> new BigDecimal(unscaled, scale)));
    }

    @Provide
    Arbitrary<BigDecimal> smallNumbers() {
        return Arbitraries.bigDecimals().ofScale(3).between(new BigDecimal("-1000"), new BigDecimal("1000"));
    }

    @Provide
    Arbitrary<List<Amount>> paymentLists() {
        return Arbitraries.bigDecimals()
                .ofScale(2)
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .flatMap(number -> Arbitraries.of(MoneyUnit.class)
                        .optional()
                        .map(unit -> unit.map(Amount.of(number)::withUnit).orElse(Amount.of(number))))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("0123456789０９.,，-−+%％分元万亿千百¥ \u3000\n\u200B①²约e\uD83D\uDE00")
                .ofMaxLength(40);
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(80), odd);
    }
}
