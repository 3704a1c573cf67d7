package io.github.jixiao.model;

import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A level of indicators (一级指标, 二级指标) as a regime defines it. Immutable.
 *
 * @param name its official name, without the suffix 指标
 * @param synonyms other names that mean the same, without the suffix; one that starts with {@code *} means every name
 *     that contains the rest
 * @param mandatory whether every table of the regime must have it
 * @param open whether names of the level below are legal that the regime does not list
 * @param below the levels below it; empty for level 2
 */
public record IndicatorLevel(
        String name, List<String> synonyms, boolean mandatory, boolean open, List<IndicatorLevel> below) {

    /** Every name that contains the rest. */
    private static final String ANY = "*";

    /** What most names of levels end with, and many leave out: 数量 is 数量指标. */
    public static final String SUFFIX = "指标";

    /**
     * Takes copies of the lists.
     *
     * @param name its official name
     * @param synonyms other names that mean the same
     * @param mandatory whether every table must have it
     * @param open whether unlisted names are legal below it
     * @param below the levels below it
     */
    public IndicatorLevel {
        synonyms = List.copyOf(synonyms);
        below = List.copyOf(below);
    }

    /**
     * A level with its names, optional, without any level below.
     *
     * @param name its official name, without the suffix 指标
     * @param synonyms other names that mean the same
     * @return the level
     */
    public static IndicatorLevel of(String name, String... synonyms) {
        return new IndicatorLevel(name, List.of(synonyms), false, false, List.of());
    }

    /**
     * This level, which every table must have.
     *
     * @return the copy
     */
    public IndicatorLevel required() {
        return new IndicatorLevel(name, synonyms, true, open, below);
    }

    /**
     * This level, below which unlisted names are legal.
     *
     * @return the copy
     */
    public IndicatorLevel opened() {
        return new IndicatorLevel(name, synonyms, mandatory, true, below);
    }

    /**
     * This level with further levels below it.
     *
     * @param more the levels below
     * @return the copy
     */
    public IndicatorLevel with(IndicatorLevel... more) {
        List<IndicatorLevel> all = new ArrayList<>(below);
        all.addAll(List.of(more));
        return new IndicatorLevel(name, synonyms, mandatory, open, all);
    }

    /**
     * Finds the level below that a printed name means.
     *
     * @param printed the name as printed
     * @return the level, or empty where the name means none of them
     */
    public Optional<IndicatorLevel> find(String printed) {
        return find(below, key(printed));
    }

    static Optional<IndicatorLevel> find(List<IndicatorLevel> levels, String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        for (IndicatorLevel level : levels) {
            if (level.matches(key)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private boolean matches(String key) {
        if (key.equals(name) || synonyms.contains(key)) {
            return true;
        }
        for (String synonym : synonyms) {
            if (synonym.startsWith(ANY) && key.contains(synonym.substring(ANY.length()))) {
                return true;
            }
        }
        return false;
    }

    /** The names of this level that are written out. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        synonyms.stream().filter(synonym -> !synonym.startsWith(ANY)).forEach(names::add);
        return names;
    }

    /**
     * What is compared of a printed name: neither suffix, white space, width, numbering nor a trailing bracket.
     *
     * @param printed the name of a level as printed
     * @return the key; names of one key name the same level
     */
    public static String key(String printed) {
        String folded = LabelKey.of(printed).name();
        boolean suffixed = folded.length() > SUFFIX.length() && folded.endsWith(SUFFIX);
        return suffixed ? folded.substring(0, folded.length() - SUFFIX.length()) : folded;
    }
}
