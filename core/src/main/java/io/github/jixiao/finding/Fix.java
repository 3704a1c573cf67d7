package io.github.jixiao.finding;

import java.util.Optional;

/**
 * How something can be put right (修正): what shall stand at one place of the table instead. Immutable.
 *
 * @param path the property, or the element of a list that is to be taken out
 * @param before what stands there; empty where the place is blank
 * @param after what shall stand there; empty where it is to be taken out
 */
public record Fix(ModelPath path, Optional<String> before, Optional<String> after) {

    /**
     * Fills in a blank place.
     *
     * @param path the property
     * @param text what shall stand there
     * @return the fix
     */
    public static Fix fill(ModelPath path, String text) {
        return new Fix(path, Optional.empty(), Optional.of(text));
    }

    /**
     * Replaces what stands at a place.
     *
     * @param path the property
     * @param before what stands there
     * @param after what shall stand there
     * @return the fix
     */
    public static Fix replace(ModelPath path, String before, String after) {
        return new Fix(path, Optional.of(before), Optional.of(after));
    }

    /**
     * Takes out what stands at a place.
     *
     * @param path the property, or the element of a list
     * @param before what stands there
     * @return the fix
     */
    public static Fix remove(ModelPath path, String before) {
        return new Fix(path, Optional.of(before), Optional.empty());
    }
}
