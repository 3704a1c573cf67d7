package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.List;

/** Reads a form field of old Word: its check box or its choice is displayed, but nowhere in the text. */
final class FormField {

    private FormField() {}

    /** What a field character displays; it is read to its end tag. Nothing, unless it is a check box or a choice. */
    static String read(XmlContext context) throws RejectedException {
        XmlCursor xml = context.xml;
        int inside = xml.depth();
        boolean box = false;
        boolean checked = false;
        int chosen = 0;
        List<String> choices = new ArrayList<>();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "checkBox" -> box = true;
                    case "checked" -> checked = context.flag();
                    case "default" -> {
                        checked = box && context.flag();
                        chosen = Attributes.integer(xml.attribute("val"), 0);
                    }
                    case "result" -> chosen = Attributes.integer(xml.attribute("val"), 0);
                    case "listEntry" -> {
                        String choice = xml.attribute("val");
                        choices.add(choice == null ? "" : choice);
                    }
                    default -> {
                        // names, sizes, macros
                    }
                }
            }
        }
        if (box) {
            return checked ? "☑" : "□";
        }
        return chosen >= 0 && chosen < choices.size() ? choices.get(chosen) : "";
    }
}
