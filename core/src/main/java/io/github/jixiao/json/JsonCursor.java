package io.github.jixiao.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of JSON and refuses what is not expected, naming the place. */
final class JsonCursor {

    /** Longer ones are no amounts, and cost more to compute with than they are worth. */
    static final int MOST_DIGITS = 30;

    /** Of names and values that a message repeats. */
    private static final int LONGEST_QUOTE = 64;

    private final JsonParser parser;

    JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    /** Goes to the next token; null at the end. */
    @Nullable
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    /** The name of the property at which or in which the cursor stands. */
    String name() throws IOException {
        return parser.currentName();
    }

    void expect(JsonToken expected, String type) {
        if (token() != expected) {
            throw wrongType(type);
        }
    }

    String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "string");
        return parser.getText();
    }

    int integer() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "integer");
        BigDecimal number = decimal();
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw refused(value(parser.getText(), Integer.MIN_VALUE + " … " + Integer.MAX_VALUE));
        }
    }

    /** A number with its printed decimals. */
    BigDecimal decimal() throws IOException {
        JsonToken token = token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw wrongType("number");
        }
        // A tree of nodes has kept a binary or decimal number instead of its text.
        if (parser.getNumberTypeFP() != JsonParser.NumberTypeFP.UNKNOWN) {
            return bounded(parser.getDecimalValue());
        }
        String text = parser.getText();
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                throw refused(JsonCode.EXPONENT.finding());
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        if (digits > MOST_DIGITS) {
            throw tooLong();
        }
        return new BigDecimal(text);
    }

    private BigDecimal bounded(BigDecimal number) {
        if (number.scale() < -MOST_DIGITS) {
            throw tooLong();
        }
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        if (Math.max(plain.precision(), plain.scale() + 1) > MOST_DIGITS) {
            throw tooLong();
        }
        return plain;
    }

    private JsonFormatException tooLong() {
        return refused(JsonCode.NUMBER_TOO_LONG.finding().with("limit", MOST_DIGITS));
    }

    /** The fault of a value that is none of those allowed. */
    static Finding value(String value, String expected) {
        return JsonCode.VALUE.finding().with("value", quote(value)).with("expected", expected);
    }

    /** The fault of a property's name. */
    static Finding property(JsonCode code, String name) {
        return code.finding().with("name", quote(name));
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    JsonFormatException wrongType(String expected) {
        JsonToken token = token();
        if (token == null) {
            return malformed(parser.currentLocation());
        }
        String actual = switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
        return refused(JsonCode.TYPE.finding().with("expected", expected).with("actual", actual));
    }

    JsonFormatException malformed(JsonLocation location) {
        return refused(
                JsonCode.MALFORMED.finding().with("line", location.getLineNr()).with("column", location.getColumnNr()));
    }

    /** Refuses what stands at the cursor. */
    JsonFormatException refused(Finding fault) {
        return new JsonFormatException(fault.at(path()));
    }

    ModelPath path() {
        return ModelPath.parse(parser.getParsingContext().pathAsPointer().toString());
    }

    /** How deep the cursor stands. */
    int depth() {
        return parser.getParsingContext().getNestingDepth();
    }
}
