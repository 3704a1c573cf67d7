package io.github.jixiao.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that a document defines. */
final class ListDefinitions {

    static final int LEVELS = 9;

    private final Map<String, Template> templates = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, Template> templatesOfStyles = new HashMap<>();

    /** A kind of list; all lists of one kind count on. */
    static final class Template {
        final @Nullable ListLevel[] levels = new @Nullable ListLevel[LEVELS];
        private String styleLink = "";

        /** The last number of each level, or -1 before the first. */
        final int[] counters = new int[LEVELS];

        Template() {
            Arrays.fill(counters, -1);
        }

        /** Only names the style of which the list defines this one. */
        void linkTo(String style) {
            styleLink = style;
        }
    }

    /** A list: a kind of list with changes. */
    static final class Instance {
        private String template = "";
        final @Nullable ListLevel[] changed = new @Nullable ListLevel[LEVELS];

        /** The first number of each level, or -1; taken once. */
        final int[] starts = new int[LEVELS];

        Instance() {
            Arrays.fill(starts, -1);
        }

        void setTemplate(String id) {
            template = id;
        }
    }

    void add(String id, Template template) {
        templates.put(id, template);
    }

    void add(String id, Instance instance) {
        instances.put(id, instance);
    }

    /** Says that a kind of list is that of a style. */
    void addStyle(String style, Template template) {
        templatesOfStyles.put(style, template);
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
}
