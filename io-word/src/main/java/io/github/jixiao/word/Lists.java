package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.ListDefinitions.Instance;
import io.github.jixiao.word.ListDefinitions.Template;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the automatic numbers of a document, which stand in no text. */
final class Lists {

    /** Styles inherit from styles; a ring of them is no reason to hang. */
    private static final int INHERITANCE = 16;

    /** Only a hostile file numbers its paragraphs with more: they would add up to more than the file has itself. */
    private static final int LONGEST = 255;

    private final ListSource source;
    private final Findings findings;
    private final Set<String> unknown = new HashSet<>();

    Lists(ListSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /**
     * Counts a paragraph.
     *
     * @param style its style, or null
     * @param list the list it names itself, or null
     * @param level the level it names itself, or null
     * @return its number as displayed before its text; empty where it has none
     */
    String label(@Nullable String style, @Nullable String list, @Nullable String level) throws RejectedException {
        if (style == null && list == null) {
            return "";
        }
        String id = list;
        int at = Attributes.integer(level, -1);
        String inherited = style;
        for (int i = 0; i < INHERITANCE && inherited != null && (id == null || at < 0); i++) {
            StyleList found = source.style(inherited);
            if (found == null) {
                break;
            }
            id = id == null && !found.list().isEmpty() ? found.list() : id;
            at = at < 0 ? found.level() : at;
            inherited = found.basedOn();
        }
        Instance instance = id == null ? null : source.definitions().instance(id);
        Template template = instance == null ? null : source.definitions().template(instance);
        if (instance == null || template == null) {
            return "";
        }
        return label(instance, template, at < 0 ? levelOf(style, instance, template) : at);
    }

    /** A style that names a list without a level stands at the level that names the style. */
    private static int levelOf(@Nullable String style, Instance instance, Template template) {
        for (int at = 0; at < ListDefinitions.LEVELS && style != null; at++) {
            ListLevel level = ListDefinitions.level(instance, template, at);
            if (level != null && level.style().equals(style)) {
                return at;
            }
        }
        return 0;
    }

    private String label(Instance instance, Template template, int at) {
        ListLevel level = at < ListDefinitions.LEVELS ? ListDefinitions.level(instance, template, at) : null;
        if (level == null) {
            return "";
        }
        int[] counters = template.counters;
        if (instance.starts[at] >= 0) {
            counters[at] = instance.starts[at];
            instance.starts[at] = -1;
        } else {
            counters[at] = counters[at] < 0 ? level.start() : counters[at] + 1;
        }
        for (int below = at + 1; below < ListDefinitions.LEVELS; below++) {
            ListLevel deeper = ListDefinitions.level(instance, template, below);
            if (deeper != null && deeper.restartsAfter(at)) {
                counters[below] = -1;
            }
        }
        // a bullet is an ornament
        if (level.format().equals("bullet")
                || level.text().isEmpty()
                || level.text().length() > LONGEST) {
            return "";
        }
        String label = text(instance, template, level);
        return label.isEmpty() || !level.spaced() ? label : label + " ";
    }

    private String text(Instance instance, Template template, ListLevel level) {
        StringBuilder out = new StringBuilder();
        String text = level.text();
        int from = 0;
        for (int i = text.indexOf('%'); i >= 0 && i + 1 < text.length(); i = text.indexOf('%', i + 1)) {
            int at = text.charAt(i + 1) - '1';
            if (at >= 0 && at < ListDefinitions.LEVELS) {
                String numeral = numeral(instance, template, level, at);
                if (numeral == null) {
                    return "";
                }
                out.append(text, from, i).append(numeral);
                from = i + 2;
            }
        }
        out.append(text, from, text.length());
        return out.toString();
    }

    /** The number of a level; null where its format is unknown. */
    private @Nullable String numeral(Instance instance, Template template, ListLevel level, int at) {
        ListLevel of = ListDefinitions.level(instance, template, at);
        if (of == null) {
            return "";
        }
        int number = template.counters[at] < 0 ? of.start() : template.counters[at];
        String numeral = Numerals.of(level.legal() ? "decimal" : of.format(), number);
        if (numeral == null && unknown.add(of.format())) {
            findings.add(WordCode.AUTO_NUMBER.finding().with("format", of.format()));
        }
        return numeral;
    }
}
