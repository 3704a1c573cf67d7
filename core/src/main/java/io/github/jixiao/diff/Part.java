package io.github.jixiao.diff;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table as a tree of what is printed: made of its texts and their paths, so that no property can be forgotten. What
 * prints nothing is no part.
 */
final class Part {

    private static final Set<String> LISTS =
            Set.of("lines", "parts", "tasks", "projects", "goals", "indicators", "sharedIndicators");

    private static final Set<String> TOTALS = Set.of("total", "tasksTotal");

    private final ModelPath path;
    private final @Nullable Part parent;
    private final Map<String, Part> children = new LinkedHashMap<>();
    private @Nullable String text;

    private Part(ModelPath path, @Nullable Part parent) {
        this.path = path;
        this.parent = parent;
    }

    static Part of(DepartmentTargetTable table) {
        Map<ModelPath, Part> known = new HashMap<>();
        Part root = new Part(ModelPath.root(), null);
        known.put(root.path, root);
        TableTexts.of(table).forEach((path, text) -> reach(path, known).text = text);
        return root;
    }

    private static Part reach(ModelPath path, Map<ModelPath, Part> known) {
        Part part = known.get(path);
        if (part == null) {
            Part parent = reach(path.parent().orElseThrow(), known);
            part = new Part(path, parent);
            parent.children.put(path.last(), part);
            known.put(path, part);
        }
        return part;
    }

    ModelPath path() {
        return path;
    }

    String name() {
        return path.last();
    }

    /** The name of what this is a part of: for a row and what stands in it, the list; empty for the table itself. */
    String owner() {
        Part holder = parent != null && parent.isElement() ? parent.parent : parent;
        return holder == null ? "" : holder.name();
    }

    boolean isText() {
        return text != null;
    }

    /** The text of a property; empty where there is none. */
    String text(String property) {
        Part child = children.get(property);
        return child == null ? "" : child.printed();
    }

    /** The text; empty where this is none. */
    String printed() {
        return text == null ? "" : text;
    }

    @Nullable
    Part child(String property) {
        return children.get(property);
    }

    boolean has(String property) {
        return children.containsKey(property);
    }

    Collection<Part> children() {
        return children.values();
    }

    /** What stands in a list of this one. */
    List<Part> rows(String list) {
        Part rows = children.get(list);
        return rows == null ? List.of() : List.copyOf(rows.children.values());
    }

    boolean isList() {
        return text == null && LISTS.contains(name());
    }

    private boolean isElement() {
        return parent != null && parent.isList();
    }

    /** Whether it is told as a whole where only one table has it. */
    boolean isRow() {
        return isElement() || (text == null && TOTALS.contains(name()));
    }

    /** Position in its list, from 0. */
    int index() {
        return Integer.parseInt(name());
    }

    /** The row that this is or stands in, or the table. */
    Part row() {
        Part at = this;
        while (at.parent != null && !at.isRow()) {
            at = at.parent;
        }
        return at;
    }

    /** The row in which the list of this row stands, or the table. */
    Part holder() {
        return parent == null ? this : parent.row();
    }

    /** All texts at and below this one, without those of some properties; rows of a list in any order are the same. */
    Object content(Set<String> without) {
        if (text != null) {
            return text;
        }
        if (isList()) {
            Map<Object, Integer> counts = new HashMap<>();
            children.values().forEach(row -> counts.merge(row.content(Set.of()), 1, Integer::sum));
            return counts;
        }
        Map<String, Object> content = new HashMap<>();
        children.forEach((name, child) -> {
            if (!without.contains(name)) {
                content.put(name, child.content(Set.of()));
            }
        });
        return content;
    }

    /** Visits the texts at and below this one, without those below the lists of indicators. */
    void texts(Consumer<Part> out) {
        if (text != null) {
            out.accept(this);
        } else if (!name().equals(RowPairs.INDICATORS)) {
            children.values().forEach(child -> child.texts(out));
        }
    }

    /** The way from a part above, which is left out, down to this one; from the table where there is none. */
    List<Part> from(@Nullable Part above) {
        Deque<Part> way = new ArrayDeque<>();
        for (Part at = this; at != null && at != above && at.parent != null; at = at.parent) {
            way.push(at);
        }
        return List.copyOf(way);
    }
}
