package io.github.jixiao.word;

import io.github.jixiao.finding.Address;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the readers of one part of a package share: the cursor, and what of its markup concerns all of them. */
final class XmlContext extends ReadContext {

    final XmlCursor xml;
    private final @Nullable Map<List<Integer>, Integer> places;
    private int placeholders;
    private long produced;

    XmlContext(
            XmlCursor xml,
            ReadLimits limits,
            Findings findings,
            String part,
            Lists lists,
            @Nullable Map<List<Integer>, Integer> places) {
        super(limits, findings, part, lists);
        this.xml = xml;
        this.places = places;
    }

    /** Says that the cursor stands on the tag of a cell. */
    void cell(Address.TableCell address) {
        place(address.path());
    }

    /** Says that the cursor stands on the tag of a paragraph outside tables; its number alone is its path. */
    void paragraph(int index) {
        place(List.of(index));
    }

    private void place(List<Integer> path) {
        if (places != null) {
            places.put(path, xml.offset());
        }
    }

    /** Reads the children of the element that the cursor stands on, to its end tag. */
    interface Content {
        void read() throws RejectedException;
    }

    /** Says that something readable was found. */
    void produced() {
        produced++;
    }

    /** Whether the text at hand only asks the user to enter something. */
    boolean inPlaceholder() {
        return placeholders > 0;
    }

    /** What is said of the content of a content control. */
    private enum Kind {
        TEXT,
        PLACEHOLDER,
        SUMMARY
    }

    /**
     * Reads a content control: it is transparent, but its placeholder text is no content, and the list of an earlier
     * review is none of the document.
     */
    void control(Content content) throws RejectedException {
        int inside = xml.depth();
        Kind kind = Kind.TEXT;
        while (xml.next() && xml.depth() >= inside) {
            if (!xml.isStart()) {
                continue;
            }
            if (xml.name().equals("sdtPr")) {
                kind = kind();
            } else if (!xml.name().equals("sdtContent") || kind == Kind.SUMMARY) {
                xml.skip();
            } else {
                placeholders += kind == Kind.PLACEHOLDER ? 1 : 0;
                content.read();
                placeholders -= kind == Kind.PLACEHOLDER ? 1 : 0;
            }
        }
        if (kind == Kind.SUMMARY) {
            once(WordCode.SUMMARY_SKIPPED);
        }
    }

    private Kind kind() throws RejectedException {
        int inside = xml.depth();
        Kind kind = Kind.TEXT;
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                if (xml.name().equals("showingPlcHdr") && flag()) {
                    kind = Kind.PLACEHOLDER;
                } else if (xml.name().equals("tag") && Snippets.MARK.equals(xml.attribute("val"))) {
                    kind = Kind.SUMMARY;
                }
                xml.skip();
            }
        }
        return kind;
    }

    /** Reads the first branch of alternative content in which anything is found. */
    void alternatives(Content content) throws RejectedException {
        int inside = xml.depth();
        long before = produced;
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                if (produced == before) {
                    content.read();
                } else {
                    xml.skip();
                }
            }
        }
    }

    /** Whether the switch at hand is on: without a value it is. */
    boolean flag() {
        String value = xml.attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
