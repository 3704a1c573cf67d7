package io.github.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.strict.JsonCode;
import io.github.jixiao.json.strict.JsonCursor;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.ValueKind;
import io.github.jixiao.value.Weight;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values of a table: a string, or a number with the printed decimals.
 *
 * @param <V> the type of the value
 */
record ValueCodec<V>(Printer<V> printer, Parser<V> parser, Function<V, String> text, Function<String, V> of)
        implements Codec<V> {

    static final Codec<String> TEXT = text(JsonCursor::text);

    static final Codec<Integer> INTEGER = new ValueCodec<>(
            (number, out) -> out.writeNumber(number), JsonCursor::integer, Object::toString, Integer::valueOf);

    static final Codec<Amount> AMOUNT =
            printed(amount -> amount.value().filter(number -> amount.unit().isEmpty()), Amount::of, Amount::parse);

    static final Codec<Share> SHARE = printed(Share::percent, Share::of, Share::parse);

    static final Codec<Weight> WEIGHT = printed(Weight::value, Weight::of, Weight::parse);

    static final Codec<MoneyUnit> MONEY_UNIT = oneOf(List.of(MoneyUnit.values()), MoneyUnit::label);

    static final Codec<Horizon> HORIZON = oneOf(List.of(Horizon.values()), Horizon::name);

    private static final Codec<String> PRINTED_TEXT = text(ValueCodec::printedText);

    private static final Codec<BigDecimal> DECIMAL = new ValueCodec<>(
            (number, out) -> out.writeNumber(number.toPlainString()),
            JsonCursor::decimal,
            BigDecimal::toPlainString,
            BigDecimal::new);

    private static final Codec<LocalDate> DATE = new ValueCodec<>(
            (date, out) -> out.writeString(date.toString()), ValueCodec::date, LocalDate::toString, LocalDate::parse);

    private static final Codec<IndicatorValue> VALUE_OBJECT = new ObjectCodec<>(
                    StringBuilder::new, text -> IndicatorValue.of(text.toString()))
            .required("text", IndicatorValue::text, StringBuilder::append, PRINTED_TEXT)
            .derived("kind", value -> Optional.of(value.kind()), oneOf(List.of(ValueKind.values()), ValueKind::name))
            .derived("comparison", IndicatorValue::comparison, oneOf(List.of(Comparison.values()), Comparison::symbol))
            .derived("number", IndicatorValue::number, DECIMAL)
            .derived("upper", IndicatorValue::upper, DECIMAL)
            .derived("unit", IndicatorValue::unit, TEXT)
            .derived("from", IndicatorValue::from, DATE)
            .derived("to", IndicatorValue::to, DATE);

    /** An object, yet one text of the table. */
    static final Codec<IndicatorValue> INDICATOR_VALUE =
            new ValueCodec<>(VALUE_OBJECT::write, VALUE_OBJECT::read, IndicatorValue::text, IndicatorValue::of);

    @FunctionalInterface
    interface Printer<V> {
        void print(V value, JsonGenerator out) throws IOException;
    }

    @FunctionalInterface
    interface Parser<V> {
        V parse(JsonCursor in) throws IOException;
    }

    @Override
    public void write(V value, JsonGenerator out) throws IOException {
        printer.print(value, out);
    }

    @Override
    public V read(JsonCursor in) throws IOException {
        return parser.parse(in);
    }

    @Override
    public void texts(V value, ModelPath at, BiConsumer<ModelPath, String> out) {
        out.accept(at, text.apply(value));
    }

    @Override
    public Optional<V> edited(Optional<V> value, List<String> path, Optional<String> replacement) {
        if (!path.isEmpty()) {
            throw Codec.nowhere(path);
        }
        return replacement.map(of);
    }

    private static Codec<String> text(Parser<String> parser) {
        return new ValueCodec<>((text, out) -> out.writeString(text), parser, Function.identity(), Function.identity());
    }

    /** One of some words. */
    static <V> Codec<V> oneOf(List<V> values, Function<V, String> word) {
        String words = values.stream().map(word).collect(Collectors.joining(" "));
        Function<String, Optional<V>> of = text ->
                values.stream().filter(value -> word.apply(value).equals(text)).findFirst();
        return new ValueCodec<>(
                (value, out) -> out.writeString(word.apply(value)),
                in -> {
                    String text = in.text();
                    return of.apply(text).orElseThrow(() -> in.refused(JsonCursor.value(text, words)));
                },
                word,
                text -> of.apply(text).orElseThrow(() -> new IllegalArgumentException(text + " is none of " + words)));
    }

    /** A number where the printed text is one, else the text. */
    private static <V> Codec<V> printed(
            Function<V, Optional<BigDecimal>> number, Function<BigDecimal, V> of, Function<String, V> parse) {
        return new ValueCodec<>(
                (value, out) -> {
                    Optional<BigDecimal> plain = number.apply(value);
                    if (plain.isPresent()) {
                        out.writeNumber(plain.get().toPlainString());
                    } else {
                        out.writeString(value.toString());
                    }
                },
                in -> {
                    JsonToken token = in.token();
                    if (token == JsonToken.VALUE_STRING) {
                        return parse.apply(in.text());
                    }
                    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                        return of.apply(in.decimal());
                    }
                    throw in.wrongType("number/string");
                },
                Object::toString,
                parse);
    }

    private static String printedText(JsonCursor in) throws IOException {
        String text = in.text();
        if (text.isBlank()) {
            throw in.refused(JsonCode.BLANK_TEXT.finding());
        }
        return text;
    }

    private static LocalDate date(JsonCursor in) throws IOException {
        String text = in.text();
        try {
            // longer ones would have a sign and more than four digits of the year
            return LocalDate.parse(text.length() == 10 ? text : "");
        } catch (DateTimeParseException e) {
            throw in.refused(JsonCursor.value(text, "yyyy-MM-dd"));
        }
    }
}
