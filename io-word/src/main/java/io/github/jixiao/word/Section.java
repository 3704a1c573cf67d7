package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.RejectedException;
import java.util.HashMap;
import java.util.Map;

/**
 * A section of a document: pages of one kind.
 *
 * @param headers the relationship of the header of each kind of pages; what is left out is as in the section before
 * @param firstDiffers whether the first page has a header of its own
 * @param end the position of the first block after the section
 */
record Section(Map<String, String> headers, boolean firstDiffers, int end) {

    static final String FIRST = "first";
    /** That of even pages, where they differ, is the same in mirror, and often switched off. */
    static final String OTHER = "default";

    /** Reads the properties of a section that ends before a block, up to their end tag. */
    static Section read(XmlContext context, int end) throws RejectedException {
        XmlCursor xml = context.xml;
        Map<String, String> headers = new HashMap<>();
        boolean firstDiffers = false;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                String type = xml.attribute("type");
                String id = xml.attribute("id");
                if (xml.name().equals("headerReference") && id != null) {
                    headers.putIfAbsent(type == null ? OTHER : type, id);
                } else if (xml.name().equals("titlePg")) {
                    firstDiffers = context.flag();
                }
                // also the properties before a tracked change
                xml.skip();
            }
        }
        return new Section(headers, firstDiffers, end);
    }
}
