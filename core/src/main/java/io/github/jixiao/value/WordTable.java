package io.github.jixiao.value;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with what they mean; finds the longest one at a place of a text. */
final class WordTable<T> {

    /** A word of the table, found between two places of a text. */
    record Match<T>(T meaning, int start, int end) {}

    private final Map<String, T> words = new HashMap<>();

    /** The characters that begin and that end a word, to pass over most places at no cost. */
    private final BitSet first = new BitSet();

    private final BitSet last = new BitSet();

    private int longest;

    /** Adds the words of a list that is parted by blanks. */
    WordTable<T> add(T meaning, String list) {
        for (String word : list.split(" ", -1)) {
            words.put(word, meaning);
            first.set(word.charAt(0));
            last.set(word.charAt(word.length() - 1));
            longest = Math.max(longest, word.length());
        }
        return this;
    }

    WordTable<T> addAll(WordTable<? extends T> other) {
        words.putAll(other.words);
        first.or(other.first);
        last.or(other.last);
        longest = Math.max(longest, other.longest);
        return this;
    }

    /** The longest word that begins at a place. */
    @Nullable
    Match<T> at(String text, int start) {
        if (start >= text.length() || !first.get(text.charAt(start))) {
            return null;
        }
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
        if (end <= 0 || !last.get(text.charAt(end - 1))) {
            return null;
        }
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
