package io.github.jixiao.check.rules;

import io.github.jixiao.finding.ModelPath;
import java.util.Set;

/** What the properties of a table are, as far as their wording is concerned. */
final class Texts {

    /** Names and values: one line each. */
    private static final Set<String> SHORT = Set.of(
            "title",
            "name",
            "code",
            "preparer",
            "phone",
            "date",
            "item",
            "project",
            "type",
            "level1",
            "level2",
            "target",
            "yearBeforeLast",
            "lastYear",
            "basis",
            "direction");

    /** Prose, with paragraphs. */
    private static final Set<String> LONG = Set.of(
            "functions", "annualTasks", "content", "function", "purpose", "text", "explanation", "scoring", "remark");

    private static final String EXTRAS = "extras";

    /** How many characters around a place are shown. */
    private static final int AROUND = 6;

    private Texts() {}

    /** Whether it is a name or a value of one line; numbers are none. */
    static boolean isShort(ModelPath path) {
        return SHORT.contains(path.last()) && isModelled(path);
    }

    static boolean isProse(ModelPath path) {
        return LONG.contains(path.last());
    }

    /** Whether it is text, rather than a number or what no property models. */
    static boolean isText(ModelPath path) {
        return (SHORT.contains(path.last()) || LONG.contains(path.last())) && isModelled(path);
    }

    /** A column that no property models may have any label. */
    private static boolean isModelled(ModelPath path) {
        return path.parent().filter(parent -> parent.last().equals(EXTRAS)).isEmpty();
    }

    /** A stretch of text with a little of what stands around it, within its line. */
    static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && from > start - AROUND && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < text.length() && to < end + AROUND && text.charAt(to) != '\n') {
            to++;
        }
        return text.substring(from, to).strip();
    }
}
