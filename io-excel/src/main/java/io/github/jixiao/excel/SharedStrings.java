package io.github.jixiao.excel;

import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.List;

/** Reads the texts that cells share, and the texts of single cells: runs are joined, readings of characters left out. */
final class SharedStrings {

    private SharedStrings() {}

    static List<String> read(OfficePackage file, String part, ReadLimits limits) throws RejectedException {
        List<String> strings = new ArrayList<>();
        StringBuilder buffer = new StringBuilder();
        try (XmlCursor xml = XmlCursor.open(Woodstox.INPUT, file, part, limits)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("si")) {
                    strings.add(richText(xml, buffer));
                }
            }
        }
        return strings;
    }

    /** The text of the element that has just been opened, up to its end. */
    static String richText(XmlCursor xml, StringBuilder buffer) throws RejectedException {
        buffer.setLength(0);
        int outside = xml.depth() - 1;
        boolean inText = false;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isText()) {
                if (inText) {
                    xml.appendText(buffer);
                }
            } else if (!xml.isStart()) {
                inText = false;
            } else if (xml.name().equals("rPh")) {
                xml.skip();
            } else {
                inText = xml.name().equals("t");
            }
        }
        return XmlText.decoded(buffer);
    }
}
