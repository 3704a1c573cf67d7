package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.ListDefinitions.Instance;
import io.github.jixiao.word.ListDefinitions.Template;
import org.jspecify.annotations.Nullable;

/** Reads the part of a package that defines lists. */
final class NumberingReader {

    private final ListDefinitions definitions = new ListDefinitions();

    ListDefinitions read(XmlCursor xml) throws RejectedException {
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNum" -> definitions.add(id(xml, "abstractNumId"), template(xml));
                    case "num" -> definitions.add(id(xml, "numId"), instance(xml));
                    default -> {
                        // pictures as bullets
                    }
                }
            }
        }
        return definitions;
    }

    private Template template(XmlCursor xml) throws RejectedException {
        Template template = new Template();
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "lvl" -> level(xml, template.levels);
                    case "numStyleLink" -> template.linkTo(id(xml, "val"));
                    case "styleLink" -> definitions.addStyle(id(xml, "val"), template);
                    default -> {
                        // names for the user interface
                    }
                }
            }
        }
        return template;
    }

    private static Instance instance(XmlCursor xml) throws RejectedException {
        Instance instance = new Instance();
        int at = -1;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNumId" -> instance.setTemplate(id(xml, "val"));
                    case "lvlOverride" -> at = Attributes.integer(xml.attribute("ilvl"), -1);
                    case "startOverride" -> {
                        if (at >= 0 && at < ListDefinitions.LEVELS) {
                            instance.starts[at] = Attributes.integer(xml.attribute("val"), -1);
                        }
                    }
                    case "lvl" -> level(xml, instance.changed);
                    default -> {
                        // nothing else concerns the text
                    }
                }
            }
        }
        return instance;
    }

    private static void level(XmlCursor xml, @Nullable ListLevel[] levels) throws RejectedException {
        int at = Attributes.integer(xml.attribute("ilvl"), -1);
        int start = 0;
        String format = "decimal";
        String text = "";
        boolean spaced = true;
        int restart = -1;
        boolean legal = false;
        String style = "";
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "start" -> start = Attributes.integer(xml.attribute("val"), 0);
                    case "numFmt" -> format = id(xml, "val");
                    case "lvlText" -> text = id(xml, "val");
                    case "suff" -> spaced = !id(xml, "val").equals("nothing");
                    case "lvlRestart" -> restart = Attributes.integer(xml.attribute("val"), -1);
                    case "isLgl" -> legal = true;
                    case "pStyle" -> style = id(xml, "val");
                    case "pPr", "rPr" -> xml.skip();
                    default -> {
                        // justification and the like
                    }
                }
            }
        }
        if (at >= 0 && at < ListDefinitions.LEVELS) {
            levels[at] = new ListLevel(start, format, text, spaced, restart, legal, style);
        }
    }

    private static String id(XmlCursor xml, String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? "" : value;
    }
}
