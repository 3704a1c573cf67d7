package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * How printed values are understood, row by row: {@code published-values.tsv} holds strings of published tables in the
 * order of a survey of them, {@code further-values.tsv} other ways of writing and the traps.
 */
class PrintedValuesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = {"published-values.tsv", "further-values.tsv"},
            delimiter = '\t',
            numLinesToSkip = 1,
            emptyValue = "",
            ignoreLeadingAndTrailingWhitespace = false)
    void understands(
            String row,
            String printed,
            String kind,
            String comparison,
            String number,
            String upper,
            String unit,
            String from,
            String to) {
        IndicatorValue value = IndicatorValue.of(printed.replace("\\n", "\n"));
        assertThat(describe(value))
                .isEqualTo(String.join(
                        " | ", kind, text(comparison), text(number), text(upper), text(unit), text(from), text(to)));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static String describe(IndicatorValue value) {
        return String.join(
                " | ",
                value.kind().name(),
                value.comparison().map(Comparison::symbol).orElse(""),
                value.number().map(BigDecimal::toString).orElse(""),
                value.upper().map(BigDecimal::toString).orElse(""),
                value.unit().orElse(""),
                value.from().map(Object::toString).orElse(""),
                value.to().map(Object::toString).orElse(""));
    }
}
