package io.github.jixiao.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Markup while it is written: elements are closed in their order, and all text is escaped. */
final class Markup {

    /** Elements within a line: white space around them would be seen. */
    private static final Set<String> INLINE =
            Set.of("a", "b", "bdi", "code", "del", "ins", "span", "td", "th", "text", "title");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; of its attributes, name after name with its value, those without a value are left out. */
    Markup open(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** An element that has no content. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    /** An element that holds text. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        out.append(Html.text(text));
        return this;
    }

    /** Ends the element that was begun last. */
    Markup close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        if (!INLINE.contains(element)) {
            out.append('\n');
        }
        return this;
    }

    private StringBuilder tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(Html.attribute(attributes[i + 1])).append('"');
            }
        }
        return out;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
