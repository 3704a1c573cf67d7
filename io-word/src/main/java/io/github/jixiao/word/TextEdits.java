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
        edits.sort(Comparator.comparingInt(Edit::from));
        StringBuilder out = new StringBuilder(original.length() + 1024);
        int reached = 0;
        for (Edit edit : edits) {
            out.append(original, reached, edit.from()).append(edit.text());
            reached = edit.to();
        }
        return out.append(original, reached, original.length()).toString();
    }
}
