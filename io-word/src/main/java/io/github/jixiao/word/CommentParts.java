package io.github.jixiao.word;

import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;

/**
 * The comments of a document, with the relationship and the type by which the package knows them. New ones stand behind
 * those that are there. Not safe for use by several threads.
 */
final class CommentParts {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final XMLInputFactory factory;
    private final OfficePackage document;
    private final String mainPart;
    private final ReadLimits limits;
    private final String author;
    private final Optional<String> existing;
    private final Optional<RootElement> list;
    private final Snippets snippets;
    private final StringBuilder added = new StringBuilder();
    private final Set<String> taken = new HashSet<>();
    private int nextId;

    CommentParts(XMLInputFactory factory, OfficePackage document, String mainPart, ReadLimits limits, String author)
            throws RejectedException {
        this.factory = factory;
        this.document = document;
        this.mainPart = mainPart;
        this.limits = limits;
        this.author = author;
        existing = Relationships.of(factory, document, mainPart, limits)
                .target("comments")
                .filter(document::contains);
        list = existing.isEmpty()
                ? Optional.empty()
                : Optional.of(RootElement.read(factory, document, existing.get(), limits, "id"));
        snippets = Snippets.like(list.map(RootElement::tagName).orElse("w:comments"));
        taken.addAll(list.map(RootElement::values).orElse(Set.of()));
        taken.addAll(anchored());
    }

    /** The ids that the document speaks of, of which some programs leave more than there are comments. */
    private Set<String> anchored() throws RejectedException {
        Set<String> ids = new HashSet<>();
        try (XmlCursor xml = XmlCursor.open(factory, document, mainPart, limits)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().startsWith("comment")) {
                    ids.add(String.valueOf(xml.attribute("id")));
                }
            }
        }
        return ids;
    }

    /** Adds a comment and gives its id. */
    int add(String note) {
        while (taken.contains(String.valueOf(nextId))) {
            nextId++;
        }
        int id = nextId++;
        added.append(snippets.comment(id, author, note));
        return id;
    }

    /** Puts the parts that are changed or new. */
    void putTo(Map<String, byte[]> parts) throws RejectedException {
        if (added.isEmpty()) {
            return;
        }
        if (existing.isPresent() && list.isPresent()) {
            parts.put(existing.get(), list.get().with(added.toString()));
            return;
        }
        String folder = mainPart.substring(0, mainPart.lastIndexOf('/') + 1);
        String name = unused(folder);
        parts.put(name, utf8("<w:comments xmlns:w=\"" + Markup.NAMESPACE + "\">" + added + "</w:comments>"));
        relate(name.substring(folder.length()), folder, parts);
        RootElement types = RootElement.read(factory, document, CONTENT_TYPES, limits, "PartName");
        String type = "<" + types.tagName().replace("Types", "Override") + " PartName=\"/" + name + "\" ContentType=\""
                + TYPE + "\"/>";
        parts.put(CONTENT_TYPES, types.with(type));
    }

    private String unused(String folder) {
        Set<String> names = document.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String name = folder + "comments.xml";
        for (int i = 1; names.contains(name.toLowerCase(Locale.ROOT)); i++) {
            name = folder + "comments" + i + ".xml";
        }
        return name;
    }

    private void relate(String target, String folder, Map<String, byte[]> parts) throws RejectedException {
        String part = folder + "_rels/" + mainPart.substring(folder.length()) + ".rels";
        String relation = " Type=\"" + RELATION + "\" Target=\"" + target + "\"/>";
        if (!document.contains(part)) {
            String root = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
            parts.put(part, utf8(root + "<Relationship Id=\"rId1\"" + relation + "</Relationships>"));
            return;
        }
        RootElement relations = RootElement.read(factory, document, part, limits, "Id");
        int number = 1;
        while (relations.values().contains("rid" + number)) {
            number++;
        }
        String tag = "<" + relations.tagName().replace("Relationships", "Relationship");
        parts.put(part, relations.with(tag + " Id=\"rId" + number + "\"" + relation));
    }

    private static byte[] utf8(String markup) {
        return (HEAD + markup).getBytes(StandardCharsets.UTF_8);
    }
}
