package io.github.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.strict.JsonCode;
import io.github.jixiao.json.strict.JsonCursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

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

    /** Hands on every text within a value, with its path. */
    void texts(V value, ModelPath at, BiConsumer<ModelPath, String> out);

    /**
     * Sets one text within a value, or takes what stands there out.
     *
     * @param value the value; empty where there is none yet
     * @param path the rest of the path, from the value on
     * @param text the text; empty to take it out
     * @return the value; empty where it is taken out itself
     * @throws IllegalArgumentException where nothing that has this path takes such a text
     */
    Optional<V> edited(Optional<V> value, List<String> path, Optional<String> text);

    /** Says that a path leads nowhere. */
    static IllegalArgumentException nowhere(List<String> path) {
        return new IllegalArgumentException("no text stands at " + String.join("/", path));
    }

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
                List<V> values = new ArrayList<>();
                in.array(() -> values.add(element.read(in)));
                return values;
            }

            @Override
            public void texts(List<V> values, ModelPath at, BiConsumer<ModelPath, String> out) {
                for (int i = 0; i < values.size(); i++) {
                    element.texts(values.get(i), at.at(i), out);
                }
            }

            @Override
            public Optional<List<V>> edited(Optional<List<V>> values, List<String> path, Optional<String> text) {
                List<V> edited = new ArrayList<>(values.orElse(List.of()));
                int position = path.isEmpty() ? -1 : Integer.parseInt(path.get(0));
                if (position < 0 || position >= edited.size()) {
                    throw nowhere(path);
                }
                Optional<V> one = element.edited(Optional.of(edited.get(position)), path.subList(1, path.size()), text);
                if (one.isPresent()) {
                    edited.set(position, one.get());
                } else {
                    edited.remove(position);
                }
                return Optional.of(edited);
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
                Map<String, V> values = new LinkedHashMap<>();
                in.object(name -> values.put(name, element.read(in)));
                return values;
            }

            @Override
            public void texts(Map<String, V> values, ModelPath at, BiConsumer<ModelPath, String> out) {
                values.forEach((name, value) -> element.texts(value, at.to(name), out));
            }

            @Override
            public Optional<Map<String, V>> edited(
                    Optional<Map<String, V>> values, List<String> path, Optional<String> text) {
                if (path.isEmpty()) {
                    throw nowhere(path);
                }
                Map<String, V> edited = new LinkedHashMap<>(values.orElse(Map.of()));
                Optional<V> one = element.edited(
                        Optional.ofNullable(edited.get(path.get(0))), path.subList(1, path.size()), text);
                if (one.isPresent()) {
                    edited.put(path.get(0), one.get());
                } else {
                    edited.remove(path.get(0));
                }
                return Optional.of(edited);
            }
        };
    }
}
