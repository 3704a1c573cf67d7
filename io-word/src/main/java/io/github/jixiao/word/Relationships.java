package io.github.jixiao.word;

import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;

/** Where the parts are that a part of a package refers to. Targets outside of the package are left out. */
final class Relationships {

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();

    private Relationships() {}

    /**
     * Reads the relationships of a part.
     *
     * @param source the part; empty for those of the package
     */
    static Relationships of(XMLInputFactory factory, OfficePackage document, String source, ReadLimits limits)
            throws RejectedException {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        String part = folder + "_rels/" + source.substring(slash + 1) + ".rels";
        Relationships result = new Relationships();
        if (!source.isEmpty() && !document.contains(part)) {
            return result;
        }
        try (XmlCursor xml = XmlCursor.open(factory, document, part, limits)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("Relationship")) {
                    result.add(folder, xml);
                }
            }
        }
        return result;
    }

    /** The last word of a type is the same in transitional and strict documents; the first target of a type counts. */
    private void add(String folder, XmlCursor relationship) {
        String type = relationship.attribute("Type");
        String target = relationship.attribute("Target");
        String id = relationship.attribute("Id");
        if (type != null && target != null && !"External".equals(relationship.attribute("TargetMode"))) {
            String part = resolve(folder, target);
            targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
            if (id != null) {
                byId.putIfAbsent(id, part);
            }
        }
    }

    private static String resolve(String folder, String target) {
        String whole = target.startsWith("/") ? target : folder + target;
        Deque<String> path = new ArrayDeque<>();
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /**
     * The part that stands in a relation.
     *
     * @param type the last word of the type, for example {@code officeDocument}
     * @return its name; empty where there is none
     */
    Optional<String> target(String type) {
        return Optional.ofNullable(targets.get(type));
    }

    /**
     * The part that stands in a relationship.
     *
     * @param id as the source names the relationship
     * @return its name; empty where there is none
     */
    Optional<String> part(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
