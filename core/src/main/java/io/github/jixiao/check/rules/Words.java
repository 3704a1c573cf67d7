package io.github.jixiao.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that are looked for within a text. That a text has none of their first characters is told at next to no cost. */
final class Words {

    private static final int SLOTS = 1024;

    private final boolean[] starts = new boolean[SLOTS];
    private final Map<Character, List<String>> words = new HashMap<>();

    private Words() {}

    /** Words that are separated by blanks. */
    static Words of(String list) {
        Words words = new Words();
        for (String word : list.strip().split("\\s+", -1)) {
            words.starts[word.charAt(0) % SLOTS] = true;
            words.words
                    .computeIfAbsent(word.charAt(0), unused -> new ArrayList<>())
                    .add(word);
        }
        return words;
    }

    /** The first word that the text has, the longest of those that begin there. */
    Optional<String> in(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (starts[text.charAt(at) % SLOTS]) {
                String word = at(text, at);
                if (!word.isEmpty()) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    boolean isIn(String text) {
        return in(text).isPresent();
    }

    /** Whether the text ends with one of the words. */
    boolean isAtEndOf(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (starts[text.charAt(at) % SLOTS] && isRest(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRest(String text, int at) {
        for (String word : words.getOrDefault(text.charAt(at), List.of())) {
            if (word.length() == text.length() - at && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private String at(String text, int at) {
        String longest = "";
        for (String word : words.getOrDefault(text.charAt(at), List.of())) {
            if (word.length() > longest.length() && text.startsWith(word, at)) {
                longest = word;
            }
        }
        return longest;
    }
}
