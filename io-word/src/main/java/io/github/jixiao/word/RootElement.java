package io.github.jixiao.word;

import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;

/** A part that is a list of elements, to which more can be added. Immutable. */
final class RootElement {

    private final PartText part;
    private final int start;
    private final int end;
    private final Set<String> values;

    private RootElement(PartText part, int start, int end, Set<String> values) {
        this.part = part;
        this.start = start;
        this.end = end;
        this.values = values;
    }

    /**
     * Reads a part.
     *
     * @param attribute the attribute of the listed elements whose values must not occur twice
     */
    static RootElement read(
            XMLInputFactory factory, OfficePackage document, String name, ReadLimits limits, String attribute)
            throws RejectedException {
        PartText part = PartText.of(document, name);
        Set<String> values = new HashSet<>();
        int start = -1;
        int end = -1;
        try (XmlCursor xml = XmlCursor.open(factory, part.text(), name, limits)) {
            while (xml.next()) {
                if (xml.isStart() && start < 0) {
                    start = xml.offset();
                } else if (xml.isStart() && xml.depth() == 2 && xml.attribute(attribute) != null) {
                    values.add(String.valueOf(xml.attribute(attribute)).toLowerCase(Locale.ROOT));
                } else if (xml.isEnd()) {
                    end = xml.offset();
                }
            }
        }
        return new RootElement(part, start, end, values);
    }

    String tagName() {
        return part.tagName(start);
    }

    /** The values of the attribute, in lower case. */
    Set<String> values() {
        return values;
    }

    /** The part with more elements behind those it has. */
    byte[] with(String elements) {
        TextEdits edits = new TextEdits();
        if (part.isWhole(start)) {
            int tagEnd = part.tagEnd(start);
            edits.replace(tagEnd - 2, tagEnd, ">" + elements + "</" + tagName() + ">");
        } else {
            edits.insert(end, elements);
        }
        return part.encoded(edits.applied(part.text()));
    }
}
