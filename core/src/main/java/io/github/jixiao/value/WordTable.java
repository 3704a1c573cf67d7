package io.github.jixiao.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with what they mean; finds the longest one at a place of a text. */
final class WordTable<T> {

    /** A word of the table, found between two places of a text. */
    record Match<T>(T meaning, int start, int end) {}

    private final Map<String, T> words = new HashMap<>();
    private int longest;

    /** Adds the words of a list that is parted by blanks. */
    WordTable<T> add(T meaning, String list) {
        for (String word : list.split(" ", -1)) {
            words.put(word, meaning);
            longest = Math.max(longest, word.length());
        }
        return this;
    }

    WordTable<T> addAll(WordTable<? extends T> other) {
        words.putAll(other.words);
        longest = Math.max(longest, other.longest);
        return this;
    }

    /** The longest word that begins at a place. */
    @Nullable
    Match<T> at(String text, int start) {
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            T meaning = words.get(text.substring(start, end));
            if (meaning != null) {
                return new Match<>(meaning, start, end);
            }
        }
        return null;
    }

    /** The longest word that ends before a place. */
    @Nullable
    Match<T> before(String text, int end) {
        for (int start = Math.max(0, end - longest); start < end; start++) {
            T meaning = words.get(text.substring(start, end));
            if (meaning != null) {
                return new Match<>(meaning, start, end);
            }
        }
        return null;
    }

    /** Whether a text is one word of the table. */
    boolean contains(String text) {
        return words.containsKey(text);
    }
}
