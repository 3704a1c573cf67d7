package io.github.jixiao.check;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.finding.SourceMap.Slot;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers where things stand on the paper. Made for one check and used by one thread. */
final class PaperIndex {

    private final SourceMap map;

    PaperIndex(SourceMap map) {
        this.map = map;
    }

    boolean isEmpty() {
        return map.paths().isEmpty();
    }

    List<Slot> slots(ModelPath path) {
        return map.slots(path);
    }

    /** The properties directly below some paths that stand on the paper; one pass for all of them. */
    List<String> below(Collection<ModelPath> parents) {
        if (parents.isEmpty()) {
            return List.of();
        }
        Set<ModelPath> wanted = new HashSet<>(parents);
        Set<String> names = new LinkedHashSet<>();
        for (ModelPath path : map.paths()) {
            if (path.parent().filter(wanted::contains).isPresent()) {
                names.add(path.last());
            }
        }
        return List.copyOf(names);
    }

    Optional<Slot> place(ModelPath path) {
        return map.place(path);
    }
}
