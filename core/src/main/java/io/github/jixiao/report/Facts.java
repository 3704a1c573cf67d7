package io.github.jixiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of a section: labels with what they say, two a line. */
final class Facts {

    private static final int COLUMNS = 2;

    private record Fact(String label, String text, String kind) {}

    private final List<Fact> facts = new ArrayList<>();

    Facts add(String label, String text) {
        return add(label, text, "");
    }

    Facts add(String label, String text, String kind) {
        facts.add(new Fact(label, text, kind));
        return this;
    }

    /** Adds what may be absent; then a stroke stands there. */
    Facts add(String label, Optional<?> value) {
        return add(label, value.map(Object::toString).orElse("—"));
    }

    void show(Markup page) {
        page.open("table", "class", "facts").open("tbody");
        for (int i = 0; i < facts.size(); i += COLUMNS) {
            page.open("tr");
            for (Fact fact : facts.subList(i, Math.min(i + COLUMNS, facts.size()))) {
                boolean alone = i + 1 == facts.size();
                page.element("th", fact.label(), "scope", "row");
                page.open("td", "class", fact.kind(), "colspan", alone ? "3" : "");
                page.element("bdi", fact.text()).close();
            }
            page.close();
        }
        page.close().close();
    }
}
