package io.github.jixiao.finding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the model: a JSON pointer (RFC 6901) into the JSON form of the table, for example
 * {@code /composition/income/total/amount}. Immutable.
 */
public final class ModelPath {

    private static final ModelPath ROOT = new ModelPath(null, "", -1);

    private final @Nullable ModelPath parent;
    private final String name;
    private final int index;
    private final int hash;

    private ModelPath(@Nullable ModelPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.hash = (parent == null ? 0 : 31 * parent.hash) + (index >= 0 ? index : name.hashCode());
    }

    /**
     * The whole table.
     *
     * @return the empty pointer
     */
    public static ModelPath root() {
        return ROOT;
    }

    /**
     * Reads a JSON pointer.
     *
     * @param pointer empty, or segments each after a {@code /}
     * @return the path
     * @throws IllegalArgumentException where the text does not start with {@code /}
     */
    public static ModelPath parse(String pointer) {
        if (pointer.isEmpty()) {
            return ROOT;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a pointer starts with /: " + pointer);
        }
        ModelPath path = ROOT;
        for (String segment : pointer.substring(1).split("/", -1)) {
            String plain = segment.replace("~1", "/").replace("~0", "~");
            path = isIndex(plain) ? path.at(Integer.parseInt(plain)) : path.to(plain);
        }
        return path;
    }

    private static boolean isIndex(String segment) {
        if (segment.isEmpty() || segment.length() > 9 || (segment.length() > 1 && segment.charAt(0) == '0')) {
            return false;
        }
        int digits = 0;
        while (digits < segment.length() && segment.charAt(digits) >= '0' && segment.charAt(digits) <= '9') {
            digits++;
        }
        return digits == segment.length();
    }

    /**
     * The path of a property below this one.
     *
     * @param property its name in the JSON form
     * @return the path
     */
    public ModelPath to(String property) {
        return isIndex(property) ? at(Integer.parseInt(property)) : new ModelPath(this, property, -1);
    }

    /**
     * The path of an element of the list that this path names.
     *
     * @param position its position, from 0
     * @return the path
     */
    public ModelPath at(int position) {
        return new ModelPath(this, "", position);
    }

    /**
     * The path that this one lies below.
     *
     * @return the parent, or empty for the root
     */
    public Optional<ModelPath> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The last segment.
     *
     * @return a property's name or a position; empty for the root
     */
    public String last() {
        return index >= 0 ? Integer.toString(index) : name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelPath that && same(this, that);
    }

    /** A loop, as a pointer from outside may have any number of segments. */
    private static boolean same(@Nullable ModelPath one, @Nullable ModelPath other) {
        ModelPath mine = one;
        ModelPath theirs = other;
        while (mine != null && theirs != null) {
            if (mine.hash != theirs.hash || mine.index != theirs.index || !mine.name.equals(theirs.name)) {
                return false;
            }
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return mine == null && theirs == null;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /**
     * Prints the JSON pointer.
     *
     * @return text that {@link #parse} reads to an equal path
     */
    @Override
    public String toString() {
        Deque<String> segments = new ArrayDeque<>();
        for (ModelPath at = this; at.parent != null; at = at.parent) {
            segments.push(at.last().replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder out = new StringBuilder();
        segments.forEach(segment -> out.append('/').append(segment));
        return out.toString();
    }
}
