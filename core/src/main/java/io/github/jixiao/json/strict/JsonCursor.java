package io.github.jixiao.json.strict;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.JsonFormatException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over the values of JSON and refuses what is not expected, naming the place. */
public final class JsonCursor {

    /** Of names and values that a message repeats. */
    private static final int LONGEST_QUOTE = 64;

    private final JsonParser parser;

    /**
     * A cursor over what a parser yields.
     *
     * @param parser the parser
     */
    public JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the value of a property. */
    @FunctionalInterface
    public interface Member {

        /**
         * Reads the value at which the cursor stands.
         *
         * @param name the name of the property
         * @throws IOException where the text is not well-formed
         */
        void read(String name) throws IOException;
    }

    /** Reads an element of an array. */
    @FunctionalInterface
    public interface Element {

        /**
         * Reads the value at which the cursor stands.
         *
         * @throws IOException where the text is not well-formed
         */
        void read() throws IOException;
    }

    /** Goes to the next token; null at the end. */
    @Nullable
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /**
     * What kind of value the cursor stands at.
     *
     * @return the token; null before the first and after the last
     */
    public @Nullable JsonToken token() {
        return parser.currentToken();
    }

    /**
     * Reads an object whose properties have any names, each once.
     *
     * @param member reads the value of each
     * @throws IOException where the text is not well-formed
     */
    public void object(Member member) throws IOException {
        members(null, member);
    }

    /**
     * Reads an object of known properties, each once at most.
     *
     * @param known the names that there may be
     * @param member reads the value of each
     * @return the names that were there
     * @throws IOException where the text is not well-formed
     */
    public Set<String> object(Collection<String> known, Member member) throws IOException {
        return members(known, member);
    }

    private Set<String> members(@Nullable Collection<String> known, Member member) throws IOException {
        expect(JsonToken.START_OBJECT, "object");
        Set<String> seen = new HashSet<>();
        while (next() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (known != null && !known.contains(name)) {
                throw refused(UnknownName.finding(JsonCode.UNKNOWN_PROPERTY.code(), name, known));
            }
            if (!seen.add(name)) {
                throw refused(property(JsonCode.DUPLICATE_PROPERTY, name));
            }
            next();
            member.read(name);
        }
        return seen;
    }

    /**
     * Reads an array.
     *
     * @param element reads each of its elements
     * @throws IOException where the text is not well-formed
     */
    public void array(Element element) throws IOException {
        expect(JsonToken.START_ARRAY, "array");
        while (next() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    /**
     * Reads a text.
     *
     * @return the string
     * @throws IOException where the text is not well-formed
     */
    public String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "string");
        return parser.getText();
    }

    /**
     * Reads a whole number.
     *
     * @return the number
     * @throws IOException where the text is not well-formed
     */
    public int integer() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "integer");
        BigDecimal number = decimal();
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw refused(value(parser.getText(), Integer.MIN_VALUE + " … " + Integer.MAX_VALUE));
        }
    }

    /**
     * Reads a number.
     *
     * @return the number with its printed decimals
     * @throws IOException where the text is not well-formed
     */
    public BigDecimal decimal() throws IOException {
        JsonToken token = token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw wrongType("number");
        }
        return BoundedDecimal.read(parser, this);
    }

    /**
     * The fault of a value that is none of those allowed.
     *
     * @param value the value
     * @param expected what is allowed
     * @return the finding
     */
    public static Finding value(String value, String expected) {
        return JsonCode.VALUE.finding().with("value", quote(value)).with("expected", expected);
    }

    /**
     * The fault of a property's name.
     *
     * @param code what is wrong with it
     * @param name the name
     * @return the finding
     */
    public static Finding property(JsonCode code, String name) {
        return code.finding().with("name", quote(name));
    }

    static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    private void expect(JsonToken expected, String type) {
        if (token() != expected) {
            throw wrongType(type);
        }
    }

    /**
     * Refuses a value of another type.
     *
     * @param expected the name of the type expected
     * @return the exception to throw
     */
    public JsonFormatException wrongType(String expected) {
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

    /**
     * Says that a property of the object that was read last is missing.
     *
     * @param name the name of the property
     * @return the exception to throw
     */
    public JsonFormatException missing(String name) {
        return new JsonFormatException(property(JsonCode.MISSING_PROPERTY, name).at(path().to(name)));
    }

    JsonFormatException malformed(JsonLocation location) {
        return refused(
                JsonCode.MALFORMED.finding().with("line", location.getLineNr()).with("column", location.getColumnNr()));
    }

    /**
     * Refuses what stands at the cursor.
     *
     * @param fault what is wrong with it
     * @return the exception to throw
     */
    public JsonFormatException refused(Finding fault) {
        return new JsonFormatException(fault.at(path()));
    }

    private ModelPath path() {
        return ModelPath.parse(parser.getParsingContext().pathAsPointer().toString());
    }

    /** How deep the cursor stands. */
    int depth() {
        return parser.getParsingContext().getNestingDepth();
    }
}
