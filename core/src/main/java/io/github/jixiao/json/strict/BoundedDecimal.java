package io.github.jixiao.json.strict;

import com.fasterxml.jackson.core.JsonParser;
import io.github.jixiao.finding.Finding;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads the number at which a parser stands, where it is one that a table or a person would print. */
final class BoundedDecimal {

    /** Longer ones are no amounts, and cost more to compute with than they are worth. */
    private static final int MOST_DIGITS = 30;

    private static final Finding TOO_LONG = JsonCode.NUMBER_TOO_LONG.finding().with("limit", MOST_DIGITS);

    private BoundedDecimal() {}

    /** The number with its printed decimals. */
    static BigDecimal read(JsonParser parser, JsonCursor in) throws IOException {
        // A tree of nodes has kept a binary or decimal number instead of its text.
        return parser.getNumberTypeFP() == JsonParser.NumberTypeFP.UNKNOWN
                ? printed(parser.getText(), in)
                : kept(parser.getDecimalValue(), in);
    }

    private static BigDecimal printed(String text, JsonCursor in) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                throw in.refused(JsonCode.EXPONENT.finding());
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        if (digits > MOST_DIGITS) {
            throw in.refused(TOO_LONG);
        }
        return new BigDecimal(text);
    }

    private static BigDecimal kept(BigDecimal number, JsonCursor in) {
        if (number.scale() < -MOST_DIGITS) {
            throw in.refused(TOO_LONG);
        }
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        if (Math.max(plain.precision(), plain.scale() + 1) > MOST_DIGITS) {
            throw in.refused(TOO_LONG);
        }
        return plain;
    }
}
