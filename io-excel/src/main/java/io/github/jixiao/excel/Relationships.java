package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts that a part refers to lie in the package.
 *
 * <p>Types are compared by their last word, which is the same in transitional and strict files.
 */
final class Relationships {

    private final Map<String, Relationship> byId;

    private Relationships(Map<String, Relationship> byId) {
        this.byId = byId;
    }

    private record Relationship(String type, String part) {}

    /** Those of a part; of the package itself where the name is empty. */
    static Relationships of(OfficePackage file, String source, ReadLimits limits) throws RejectedException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String part = folder + "_rels/" + source.substring(slash) + ".rels";
        Map<String, Relationship> byId = new LinkedHashMap<>();
        try (XmlCursor xml = XmlCursor.open(Woodstox.INPUT, file, part, limits)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("Relationship")) {
                    String target = xml.attribute("Target");
                    if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
                        String id = Optional.ofNullable(xml.attribute("Id")).orElse("");
                        String type = Optional.ofNullable(xml.attribute("Type")).orElse("");
                        String name = stored(file, resolved(folder, target));
                        byId.put(id, new Relationship(type.substring(type.lastIndexOf('/') + 1), name));
                    }
                }
            }
        }
        return new Relationships(byId);
    }

    /** The only part, or the first, of a type. */
    Optional<String> ofType(String type) {
        return byId.values().stream()
                .filter(one -> one.type().equals(type))
                .map(Relationship::part)
                .findFirst();
    }

    boolean isOfType(String id, String type) {
        Relationship one = byId.get(id);
        return one != null && one.type().equals(type);
    }

    String part(String id) throws RejectedException {
        Relationship one = byId.get(id);
        if (one == null) {
            throw GateCode.CORRUPT_PACKAGE.rejected("part", "relationship " + id);
        }
        return one.part();
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** Names of parts are compared without case; some programs write {@code sharedstrings.xml} here and not there. */
    private static String stored(OfficePackage file, String name) {
        return file.contains(name)
                ? name
                : file.names().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name);
    }
}
