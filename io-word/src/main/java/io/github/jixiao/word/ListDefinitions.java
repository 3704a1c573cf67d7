package io.github.jixiao.word;

import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.RejectedException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that the part of numbering defines. */
final class ListDefinitions {

    static final int LEVELS = 9;

    private final Map<String, Template> templates = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, Template> templatesOfStyles = new HashMap<>();

    /** A kind of list; all lists of one kind count on. */
    static final class Template {
        private final @Nullable ListLevel[] levels = new @Nullable ListLevel[LEVELS];
        private String styleLink = "";

        /** The last number of each level, or -1 before the first. */
        final int[] counters = new int[LEVELS];

        Template() {
            java.util.Arrays.fill(counters, -1);
        }
    }

    /** A list: a kind of list with changes. */
    static final class Instance {
        private String template = "";
        private final @Nullable ListLevel[] changed = new @Nullable ListLevel[LEVELS];

        /** The first number of each level, or -1; taken once. */
        final int[] starts = new int[LEVELS];

        Instance() {
            java.util.Arrays.fill(starts, -1);
        }
    }

    @Nullable
    Instance instance(String id) {
        return instances.get(id);
    }

    /** The kind of a list; one that only names a style is defined by the list of that style. */
    @Nullable
    Template template(Instance instance) {
        Template template = templates.get(instance.template);
        if (template != null && !template.styleLink.isEmpty()) {
            return templatesOfStyles.getOrDefault(template.styleLink, template);
        }
        return template;
    }

    /** How a level of a list is numbered. */
    static @Nullable ListLevel level(Instance instance, Template template, int level) {
        ListLevel changed = instance.changed[level];
        return changed == null ? template.levels[level] : changed;
    }

    void read(XmlCursor xml) throws RejectedException {
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNum" -> templates.put(id(xml, "abstractNumId"), template(xml));
                    case "num" -> instances.put(id(xml, "numId"), instance(xml));
                    default -> {
                        // pictures as bullets
                    }
                }
            }
        }
    }

    private Template template(XmlCursor xml) throws RejectedException {
        Template template = new Template();
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "lvl" -> level(xml, template.levels);
                    case "numStyleLink" -> template.styleLink = id(xml, "val");
                    case "styleLink" -> templatesOfStyles.put(id(xml, "val"), template);
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
                    case "abstractNumId" -> instance.template = id(xml, "val");
                    case "lvlOverride" -> at = Attributes.integer(xml.attribute("ilvl"), -1);
                    case "startOverride" -> {
                        if (at >= 0 && at < LEVELS) {
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
        if (at >= 0 && at < LEVELS) {
            levels[at] = new ListLevel(start, format, text, spaced, restart, legal, style);
        }
    }

    private static String id(XmlCursor xml, String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? "" : value;
    }
}
