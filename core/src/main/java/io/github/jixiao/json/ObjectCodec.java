package io.github.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.strict.JsonCursor;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object of known properties, listed in the order in which they are written. Immutable once its properties are
 * listed.
 *
 * @param <T> the type
 * @param <B> what collects its properties on reading
 */
final class ObjectCodec<T, B> implements Codec<T> {

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final Map<String, Property<T, B, ?>> properties = new LinkedHashMap<>();

    private record Property<T, B, V>(
            String name, boolean required, Function<T, Optional<V>> get, BiConsumer<B, V> set, Codec<V> codec) {

        void write(T owner, JsonGenerator out) throws IOException {
            Optional<V> value = get.apply(owner);
            if (value.isPresent()) {
                out.writeFieldName(name);
                codec.write(value.get(), out);
            }
        }

        void read(B draft, JsonCursor in) throws IOException {
            set.accept(draft, codec.read(in));
        }

        void texts(T owner, ModelPath at, BiConsumer<ModelPath, String> out) {
            get.apply(owner).ifPresent(value -> codec.texts(value, at.to(name), out));
        }

        void copy(T owner, B draft) {
            get.apply(owner).ifPresent(value -> set.accept(draft, value));
        }

        void edit(T owner, B draft, List<String> path, Optional<String> text) {
            Optional<V> edited = codec.edited(get.apply(owner), path, text);
            if (required && edited.isEmpty()) {
                throw Codec.nowhere(List.of(name));
            }
            edited.ifPresent(value -> set.accept(draft, value));
        }
    }

    ObjectCodec(Supplier<B> start, Function<B, T> finish) {
        this.start = start;
        this.finish = finish;
    }

    /** A property that is left out where it is absent. */
    <V> ObjectCodec<T, B> optional(String name, Function<T, Optional<V>> get, BiConsumer<B, V> set, Codec<V> codec) {
        return add(new Property<>(name, false, get, set, codec));
    }

    /** A property that is always there. */
    <V> ObjectCodec<T, B> required(String name, Function<T, V> get, BiConsumer<B, V> set, Codec<V> codec) {
        return add(new Property<>(name, true, get.andThen(Optional::of), set, codec));
    }

    /** A property that says the same in every such object. */
    ObjectCodec<T, B> constant(String name, String value) {
        Codec<String> only = ValueCodec.oneOf(List.of(value), Function.identity());
        return required(name, owner -> value, (draft, same) -> {}, only);
    }

    /** A property that others determine: written, and on reading no more than understood. */
    <V> ObjectCodec<T, B> derived(String name, Function<T, Optional<V>> get, Codec<V> codec) {
        return optional(name, get, (draft, ignored) -> {}, codec);
    }

    /** A property that is left out where it has no content. */
    <V> ObjectCodec<T, B> part(String name, Function<T, V> get, BiConsumer<B, V> set, Codec<V> codec, V empty) {
        return optional(name, get.andThen(value -> Optional.of(value).filter(part -> !part.equals(empty))), set, codec);
    }

    /** An array that is left out where it is empty. */
    <V> ObjectCodec<T, B> list(String name, Function<T, List<V>> get, BiConsumer<B, List<V>> set, Codec<V> codec) {
        return part(name, get, set, Codec.list(codec), List.of());
    }

    /** An object of any names that is left out where it is empty. */
    <V> ObjectCodec<T, B> map(
            String name, Function<T, Map<String, V>> get, BiConsumer<B, Map<String, V>> set, Codec<V> codec) {
        return part(name, get, set, Codec.map(codec), Map.of());
    }

    private ObjectCodec<T, B> add(Property<T, B, ?> property) {
        properties.put(property.name(), property);
        return this;
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Property<T, B, ?> property : properties.values()) {
            property.write(value, out);
        }
        out.writeEndObject();
    }

    @Override
    public T read(JsonCursor in) throws IOException {
        B draft = start.get();
        Set<String> seen = in.object(
                properties.keySet(),
                name -> Objects.requireNonNull(properties.get(name)).read(draft, in));
        for (Property<T, B, ?> property : properties.values()) {
            if (property.required() && !seen.contains(property.name())) {
                throw in.missing(property.name());
            }
        }
        return finish.apply(draft);
    }

    @Override
    public void texts(T value, ModelPath at, BiConsumer<ModelPath, String> out) {
        properties.values().forEach(property -> property.texts(value, at, out));
    }

    @Override
    public Optional<T> edited(Optional<T> value, List<String> path, Optional<String> text) {
        if (path.isEmpty() && text.isEmpty()) {
            return Optional.empty();
        }
        Property<T, B, ?> wanted = path.isEmpty() ? null : properties.get(path.get(0));
        if (wanted == null || value.isEmpty()) {
            throw Codec.nowhere(path);
        }
        B draft = start.get();
        for (Property<T, B, ?> property : properties.values()) {
            if (property.name().equals(wanted.name())) {
                property.edit(value.get(), draft, path.subList(1, path.size()), text);
            } else {
                property.copy(value.get(), draft);
            }
        }
        return Optional.of(finish.apply(draft));
    }
}
