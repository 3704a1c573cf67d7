package io.github.jixiao.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words of which only a part is fixed: 一级* is the level 1 whatever stands behind it, *依据 a basis whatever stands before.
 * Offices coin labels at will, but the part that says what is meant stays. A label that is known as it stands needs none
 * of this, and a long text is no label.
 */
final class WordPatterns {

    static final char ANY = '*';

    private static final int LONGEST = 12;

    /** By the fixed character at one end, as nearly no text of a table has one of them there. */
    private final Map<Place, Map<Character, List<Pattern>>> byFirst = new EnumMap<>(Place.class);

    private final Map<Place, Map<Character, List<Pattern>>> byLast = new EnumMap<>(Place.class);

    private record Pattern(String start, String end, Meaning meaning) {

        boolean matches(String name) {
            return name.length() > start.length() + end.length() && name.startsWith(start) && name.endsWith(end);
        }
    }

    static WordPatterns of(Map<Place, Map<String, Meaning>> words) {
        WordPatterns patterns = new WordPatterns();
        words.forEach((place, known) -> known.forEach((word, meaning) -> {
            int any = word.indexOf(ANY);
            if (any >= 0) {
                patterns.add(place, new Pattern(word.substring(0, any), word.substring(any + 1), meaning));
            }
        }));
        return patterns;
    }

    private void add(Place place, Pattern pattern) {
        boolean end = pattern.start().isEmpty();
        String fixed = end ? pattern.end() : pattern.start();
        char key = fixed.charAt(end ? fixed.length() - 1 : 0);
        List<Pattern> same = (end ? byLast : byFirst)
                .computeIfAbsent(place, unused -> new HashMap<>())
                .computeIfAbsent(key, unused -> new ArrayList<>());
        same.add(pattern);
        same.sort(Comparator.comparingInt(
                        (Pattern one) -> -one.start().length() - one.end().length())
                .thenComparing(Pattern::start)
                .thenComparing(Pattern::end));
    }

    /** The meaning of a label by its fixed part, the longer part first; null where it has none. */
    @Nullable
    Meaning find(String name, Place place) {
        if (name.isEmpty() || name.length() > LONGEST || name.indexOf(':') >= 0) {
            return null;
        }
        Meaning meaning = find(name, byFirst.get(place), name.charAt(0));
        return meaning != null ? meaning : find(name, byLast.get(place), name.charAt(name.length() - 1));
    }

    private static @Nullable Meaning find(String name, @Nullable Map<Character, List<Pattern>> patterns, char key) {
        if (patterns == null) {
            return null;
        }
        for (Pattern pattern : patterns.getOrDefault(key, List.of())) {
            if (pattern.matches(name)) {
                return pattern.meaning();
            }
        }
        return null;
    }
}
