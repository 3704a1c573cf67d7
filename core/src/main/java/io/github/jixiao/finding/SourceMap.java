package io.github.jixiao.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where every property of a table stands on the paper: path to slots. Blank cells have slots too, so that a missing
 * total has a place; one property may have several slots, and one cell may hold several properties. Immutable.
 */
public final class SourceMap {

    private static final SourceMap EMPTY = new SourceMap(Map.of());

    private final Map<ModelPath, List<Slot>> slots;
    private @Nullable Map<ModelPath, ModelPath> firstWithin;

    private SourceMap(Map<ModelPath, List<Slot>> slots) {
        this.slots = slots;
    }

    /**
     * A place on the paper that holds, or would hold, a property.
     *
     * @param address where it is; empty for grids that come from no file
     * @param label the labels that lead to it, for example {@code 收入构成/合计/当年金额}
     * @param printed the text exactly as printed; empty where the cell is blank
     */
    public record Slot(Optional<Address> address, String label, String printed) {}

    /**
     * The map of a table that was never read from paper.
     *
     * @return the empty map
     */
    public static SourceMap empty() {
        return EMPTY;
    }

    /**
     * The places of a property.
     *
     * @param path the property
     * @return its slots in the order of the paper; empty where it stands nowhere
     */
    public List<Slot> slots(ModelPath path) {
        return slots.getOrDefault(path, List.of());
    }

    /**
     * The first place of a property, or of the nearest thing above it that has one.
     *
     * @param path the property
     * @return the slot, or empty where nothing above it has a place either
     */
    public Optional<Slot> nearest(ModelPath path) {
        Optional<ModelPath> at = Optional.of(path);
        while (at.isPresent()) {
            List<Slot> found = slots(at.get());
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /**
     * Where to look for a property: its own first place, else that of the first thing within it, else of the nearest
     * thing above it.
     *
     * @param path the property; may be absent from the table
     * @return the slot, or empty where nothing around it has a place
     */
    public Optional<Slot> place(ModelPath path) {
        // the whole table is nowhere in particular
        if (slots(path).isEmpty() && path.parent().isPresent()) {
            return nearest(firstWithin().getOrDefault(path, path));
        }
        return nearest(path);
    }

    /** Made when first asked for; two threads may both make it, with the same result. */
    private Map<ModelPath, ModelPath> firstWithin() {
        Map<ModelPath, ModelPath> made = firstWithin;
        if (made == null) {
            made = new HashMap<>();
            for (ModelPath path : slots.keySet()) {
                Optional<ModelPath> around = path.parent();
                while (around.isPresent() && made.putIfAbsent(around.get(), path) == null) {
                    around = around.get().parent();
                }
            }
            firstWithin = made;
        }
        return made;
    }

    /**
     * All properties that have a place.
     *
     * @return their paths in the order of the paper
     */
    public Set<ModelPath> paths() {
        return slots.keySet();
    }

    /**
     * Starts a map.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects slots. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<ModelPath, List<Slot>> slots = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a place of a property.
         *
         * @param path the property
         * @param slot the place
         * @return this
         */
        public Builder add(ModelPath path, Slot slot) {
            List<Slot> one = slots.putIfAbsent(path, List.of(slot));
            if (one != null) {
                List<Slot> more = new ArrayList<>(one);
                more.add(slot);
                slots.put(path, List.copyOf(more));
            }
            return this;
        }

        /**
         * The finished map; the builder is not to be used any more.
         *
         * @return the map
         */
        public SourceMap build() {
            return new SourceMap(Collections.unmodifiableMap(slots));
        }
    }
}
