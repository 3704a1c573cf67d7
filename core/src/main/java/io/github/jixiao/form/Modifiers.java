package io.github.jixiao.form;

import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that say whose or when, but not what: 部门, 年度, 总体. Offices put them together at will, 当年整体绩效目标 and
 * 部门年度总体目标 are both 目标, so that labels of facts, headings and columns of indicators are known without them as well. A label that is
 * known as it stands needs none of this.
 */
final class Modifiers {

    private static final Set<Place> PLACES = EnumSet.of(Place.FACT, Place.HEADING, Place.INDICATOR_COLUMN);
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    private final List<String> modifiers;
    private final List<String> suffixes;

    /** The characters with which modifiers begin. */
    private final String firsts;

    private final Map<Place, Map<String, Meaning>> cores = new EnumMap<>(Place.class);

    private Modifiers(List<String> modifiers, List<String> suffixes) {
        this.modifiers = modifiers;
        this.suffixes = suffixes;
        this.firsts = modifiers.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    static Modifiers of(Map<Place, Map<String, Meaning>> words) {
        Modifiers known = new Modifiers(those(words, Meaning.MODIFIER), those(words, Meaning.SUFFIX));
        for (Place place : PLACES) {
            known.cores.put(place, known.cores(words.getOrDefault(place, Map.of())));
        }
        return known;
    }

    /** The longest first: 本年度 before 年度. */
    private static List<String> those(Map<Place, Map<String, Meaning>> words, Meaning meaning) {
        List<String> those = new ArrayList<>();
        words.getOrDefault(Place.MODIFIER, Map.of()).forEach((word, what) -> {
            if (what == meaning) {
                those.add(word);
            }
        });
        those.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return those;
    }

    private Map<String, Meaning> cores(Map<String, Meaning> labels) {
        Map<String, Meaning> cores = new HashMap<>();
        List<String> ambiguous = new ArrayList<>();
        labels.forEach((word, meaning) -> {
            String core = core(word);
            Meaning other = cores.putIfAbsent(core, meaning);
            if (other != null && other != meaning) {
                ambiguous.add(core);
            }
        });
        ambiguous.forEach(cores::remove);
        return cores;
    }

    /** The meaning of a label that is known without its modifiers; null where it has none, or says nothing without. */
    @Nullable
    Meaning find(LabelKey label, Place place) {
        Map<String, Meaning> known = cores.get(place);
        if (known == null || !mayBeModified(label.name())) {
            return null;
        }
        String core = core(label.name());
        boolean shortened = core.length() < label.name().length() && core.length() >= SHORTEST;
        return shortened ? known.get(core) : null;
    }

    /** Asked for every cell of a table: nearly all have neither a modifier in front nor a suffix. */
    private boolean mayBeModified(String name) {
        return name.length() <= LONGEST && (firsts.indexOf(name.charAt(0)) >= 0 || hasSuffix(name));
    }

    private boolean hasSuffix(String name) {
        for (String suffix : suffixes) {
            if (name.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /** The word without modifiers, brackets and suffixes; its last part is what it is about: 资金单位 is a 单位. */
    private String core(String word) {
        int end = word.length();
        for (String suffix : suffixes) {
            end = word.endsWith(suffix) ? Math.min(end, word.length() - suffix.length()) : end;
        }
        StringBuilder core = new StringBuilder();
        int at = 0;
        while (at < end) {
            int next = word.charAt(at) == '(' ? word.indexOf(')', at) + 1 : after(word, at);
            if (next > at && next < end) {
                at = next;
            } else {
                core.append(word.charAt(at++));
            }
        }
        return core.toString();
    }

    private int after(String word, int at) {
        for (String modifier : modifiers) {
            if (word.startsWith(modifier, at)) {
                return at + modifier.length();
            }
        }
        return at;
    }
}
