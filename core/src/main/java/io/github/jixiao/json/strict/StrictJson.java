package io.github.jixiao.json.strict;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.JsonFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Opens one JSON document within bounds. */
public final class StrictJson {

    /** The largest document that is read. */
    public static final int MOST_BYTES = 16 << 20;

    /** The deepest nesting that is read. */
    public static final int MOST_LEVELS = 100;

    private static final int MOST_CHARACTERS = 1_000_000;

    /** Without a table of names: names may be anybody's labels, and interned ones would stay. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxStringLength(MOST_CHARACTERS)
                    .maxNameLength(MOST_CHARACTERS)
                    .maxNumberLength(MOST_CHARACTERS)
                    .build())
            .build();

    private StrictJson() {}

    /**
     * Makes something of the value at which the cursor stands.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * Reads the value.
         *
         * @param in stands at its first token; shall be left at its last
         * @return what was made of it
         * @throws IOException where the text is not well-formed
         */
        T read(JsonCursor in) throws IOException;
    }

    /**
     * Reads a document.
     *
     * @param <T> what is made of it
     * @param json one JSON document
     * @param reader makes something of it
     * @return what was made of it
     * @throws JsonFormatException where it is not what the reader expects, or exceeds the limits
     */
    public static <T> T read(String json, Reader<T> reader) {
        if (json.length() > MOST_BYTES) {
            throw tooLarge();
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            return read(new JsonCursor(parser), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document.
     *
     * @param <T> what is made of it
     * @param utf8 one JSON document in UTF-8
     * @param reader makes something of it
     * @return what was made of it
     * @throws JsonFormatException where it is not what the reader expects, or exceeds the limits
     */
    public static <T> T read(byte[] utf8, Reader<T> reader) {
        if (utf8.length > MOST_BYTES) {
            throw tooLarge();
        }
        String json;
        try {
            json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonFormatException(JsonCode.NOT_UTF8.finding());
        }
        // Editors of Windows put a byte order mark before UTF-8.
        return read(json.startsWith("\uFEFF") ? json.substring(1) : json, reader);
    }

    private static <T> T read(JsonCursor in, Reader<T> reader) throws IOException {
        try {
            in.next();
            T value = reader.read(in);
            if (in.next() != null) {
                throw new JsonFormatException(JsonCode.TRAILING.finding());
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw in.depth() > MOST_LEVELS
                    ? in.refused(JsonCode.TOO_DEEP.finding().with("limit", MOST_LEVELS))
                    : in.refused(JsonCode.TEXT_TOO_LONG.finding().with("limit", MOST_CHARACTERS));
        } catch (JsonProcessingException e) {
            throw in.malformed(e.getLocation());
        }
    }

    private static JsonFormatException tooLarge() {
        return new JsonFormatException(
                JsonCode.TOO_LARGE.finding().with("limit", MOST_BYTES).at(ModelPath.root()));
    }
}
