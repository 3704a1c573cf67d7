package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/** An element of a part, and where in the text of the part it stands. */
final class XmlElement {

    final String name;
    final int start;

    /** Behind its start tag. */
    final int inner;

    final @Nullable XmlElement parent;
    final List<XmlElement> children = new ArrayList<>(2);
    private final Map<String, String> attributes;

    /** Where its content ends. */
    int innerEnd;

    int end;

    private XmlElement(String name, int start, int inner, @Nullable XmlElement parent, Map<String, String> attributes) {
        this.name = name;
        this.start = start;
        this.inner = inner;
        this.parent = parent;
        this.attributes = attributes;
    }

    /** All elements of a part, by where they begin. */
    static Map<Integer, XmlElement> of(XMLInputFactory factory, PartText part, String name, ReadLimits limits)
            throws RejectedException {
        Map<Integer, XmlElement> all = new HashMap<>();
        XmlElement open = null;
        try (XmlCursor xml = XmlCursor.open(factory, part.text(), name, limits)) {
            while (xml.next()) {
                if (xml.isStart()) {
                    int start = xml.offset();
                    String value = xml.attribute("val");
                    Map<String, String> attributes = value == null ? Map.of() : Map.of("val", value);
                    XmlElement element = new XmlElement(xml.name(), start, part.tagEnd(start), open, attributes);
                    if (open != null) {
                        open.children.add(element);
                    }
                    all.put(start, element);
                    open = element;
                } else if (xml.isEnd() && open != null) {
                    boolean whole = part.isWhole(open.start);
                    open.innerEnd = whole ? open.inner : xml.offset();
                    open.end = whole ? open.inner : part.tagEnd(xml.offset());
                    open = open.parent;
                }
            }
        }
        return all;
    }

    /** The attribute {@code val}; null where there is none. */
    @Nullable
    String value() {
        return attributes.get("val");
    }

    @Nullable
    XmlElement child(String wanted) {
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The nearest element around this one that has a name; null where there is none. */
    @Nullable
    XmlElement around(String wanted) {
        XmlElement at = parent;
        while (at != null && !at.name.equals(wanted)) {
            at = at.parent;
        }
        return at;
    }

    /** The elements of a name within this one, not looking into those that are closed. */
    List<XmlElement> within(String wanted, Predicate<XmlElement> closed) {
        List<XmlElement> found = new ArrayList<>();
        collect(wanted, closed, found);
        return found;
    }

    private void collect(String wanted, Predicate<XmlElement> closed, List<XmlElement> out) {
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                out.add(child);
            } else if (!closed.test(child)) {
                child.collect(wanted, closed, out);
            }
        }
    }
}
