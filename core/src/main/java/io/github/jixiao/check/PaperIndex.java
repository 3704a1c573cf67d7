package io.github.jixiao.check;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.finding.SourceMap.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers where things stand on the paper. Made for one check and used by one thread. */
final class PaperIndex {

    private final SourceMap map;
    private @Nullable Map<ModelPath, Set<String>> below;
    private final Map<ModelPath, ModelPath> firstBelow = new HashMap<>();

    PaperIndex(SourceMap map) {
        this.map = map;
    }

    boolean isEmpty() {
        return map.paths().isEmpty();
    }

    List<Slot> slots(ModelPath path) {
        return map.slots(path);
    }

    /** The properties directly below a path that stand on the paper, or have something below them that does. */
    List<String> below(ModelPath path) {
        return new ArrayList<>(index().getOrDefault(path, Set.of()));
    }

    /** The place of a path itself, else of the first thing within it, else of the nearest thing around it. */
    Optional<Slot> place(ModelPath path) {
        if (map.slots(path).isEmpty()) {
            index();
            ModelPath inside = firstBelow.get(path);
            // the whole table is nowhere in particular
            if (inside != null && path.parent().isPresent()) {
                return map.nearest(inside);
            }
        }
        return map.nearest(path);
    }

    private Map<ModelPath, Set<String>> index() {
        Map<ModelPath, Set<String>> index = below;
        if (index == null) {
            index = new HashMap<>();
            for (ModelPath path : map.paths()) {
                add(index, path);
            }
            below = index;
        }
        return index;
    }

    private void add(Map<ModelPath, Set<String>> index, ModelPath path) {
        ModelPath child = path;
        Optional<ModelPath> parent = path.parent();
        while (parent.isPresent()) {
            Set<String> children = index.computeIfAbsent(parent.get(), unused -> new LinkedHashSet<>());
            firstBelow.putIfAbsent(parent.get(), path);
            if (!children.add(child.last())) {
                return;
            }
            child = parent.get();
            parent = child.parent();
        }
    }
}
