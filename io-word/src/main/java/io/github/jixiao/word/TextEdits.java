package io.github.jixiao.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, told by positions in the text as it was. Not safe for use by several threads. */
final class TextEdits {

    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int from, int to, String text) {}

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void replace(int from, int to, String text) {
        edits.add(new Edit(from, to, text));
    }

    /** What is inserted at one position stands in the order in which it was told. */
    String applied(String original) {
        return applied(original, 0, original.length());
    }

    /** A stretch of the text with the changes within it; what lies within a stretch that is replaced has gone with it. */
    String applied(String original, int start, int end) {
        edits.sort(Comparator.comparingInt(Edit::from));
        StringBuilder out = new StringBuilder(end - start + 1024);
        int reached = start;
        for (Edit edit : edits) {
            if (edit.from() >= reached && edit.to() <= end) {
                out.append(original, reached, edit.from()).append(edit.text());
                reached = edit.to();
            }
        }
        return out.append(original, reached, end).toString();
    }
}
