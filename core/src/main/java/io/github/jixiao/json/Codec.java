package io.github.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a type stands in JSON, both directions beside each other. Immutable.
 *
 * @param <V> the type
 */
interface Codec<V> {

    /** Writes one value. */
    void write(V value, JsonGenerator out) throws IOException;

    /**
     * Reads the value whose first token is the current one, and stops at its last.
     *
     * @throws JsonFormatException where it is anything else
     */
    V read(JsonCursor in) throws IOException;

    /** An array. */
    static <V> Codec<List<V>> list(Codec<V> element) {
        return new Codec<>() {
            @Override
            public void write(List<V> values, JsonGenerator out) throws IOException {
                out.writeStartArray();
                for (V value : values) {
                    element.write(value, out);
                }
                out.writeEndArray();
            }

            @Override
            public List<V> read(JsonCursor in) throws IOException {
                in.expect(JsonToken.START_ARRAY, "array");
                List<V> values = new ArrayList<>();
                while (in.next() != JsonToken.END_ARRAY) {
                    values.add(element.read(in));
                }
                return values;
            }
        };
    }

    /** An object of any property names, in their order. */
    static <V> Codec<Map<String, V>> map(Codec<V> element) {
        return new Codec<>() {
            @Override
            public void write(Map<String, V> values, JsonGenerator out) throws IOException {
                out.writeStartObject();
                for (Map.Entry<String, V> entry : values.entrySet()) {
                    // Jackson reads half of a surrogate pair in a string, but not in a name.
                    if (!StandardCharsets.UTF_8.newEncoder().canEncode(entry.getKey())) {
                        throw new JsonFormatException(JsonCursor.property(JsonCode.BROKEN_NAME, entry.getKey()));
                    }
                    out.writeFieldName(entry.getKey());
                    element.write(entry.getValue(), out);
                }
                out.writeEndObject();
            }

            @Override
            public Map<String, V> read(JsonCursor in) throws IOException {
                in.expect(JsonToken.START_OBJECT, "object");
                Map<String, V> values = new LinkedHashMap<>();
                while (in.next() == JsonToken.FIELD_NAME) {
                    String name = in.name();
                    if (values.containsKey(name)) {
                        throw in.refused(JsonCursor.property(JsonCode.DUPLICATE_PROPERTY, name));
                    }
                    in.next();
                    values.put(name, element.read(in));
                }
                return values;
            }
        };
    }
}
