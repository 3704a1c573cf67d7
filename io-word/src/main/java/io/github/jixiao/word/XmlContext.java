package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;

/** What the readers of one part of a package share: the cursor, and what of its markup concerns all of them. */
final class XmlContext extends ReadContext {

    final XmlCursor xml;
    private int placeholders;
    private long produced;

    XmlContext(XmlCursor xml, ReadLimits limits, Findings findings, String part, Lists lists) {
        super(limits, findings, part, lists);
        this.xml = xml;
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

    /** Reads a content control: it is transparent, but its placeholder text is no content. */
    void control(Content content) throws RejectedException {
        int inside = xml.depth();
        boolean placeholder = false;
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "sdtPr" -> placeholder = hasFlag("showingPlcHdr");
                    case "sdtContent" -> {
                        placeholders += placeholder ? 1 : 0;
                        content.read();
                        placeholders -= placeholder ? 1 : 0;
                    }
                    default -> xml.skip();
                }
            }
        }
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

    /** Whether a child of the element, which is read to its end, switches a property on. */
    boolean hasFlag(String name) throws RejectedException {
        int inside = xml.depth();
        boolean on = false;
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                if (xml.name().equals(name)) {
                    on = flag();
                }
                xml.skip();
            }
        }
        return on;
    }

    /** Whether the switch at hand is on: without a value it is. */
    boolean flag() {
        String value = xml.attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
