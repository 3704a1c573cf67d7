package io.github.jixiao.word;

import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/** The parts that define lists, opened only when a paragraph asks for them. */
final class ListParts implements ListSource {

    private final XMLInputFactory factory;
    private final OfficePackage document;
    private final String part;
    private final ReadLimits limits;
    private @Nullable Relationships relationships;
    private @Nullable ListDefinitions definitions;
    private @Nullable Map<String, StyleList> styles;

    ListParts(XMLInputFactory factory, OfficePackage document, String part, ReadLimits limits) {
        this.factory = factory;
        this.document = document;
        this.part = part;
        this.limits = limits;
    }

    @Override
    public ListDefinitions definitions() throws RejectedException {
        if (definitions == null) {
            Optional<String> target = target("numbering");
            definitions = new ListDefinitions();
            if (target.isPresent()) {
                try (XmlCursor xml = XmlCursor.open(factory, document, target.get(), limits)) {
                    definitions = new NumberingReader().read(xml);
                }
            }
        }
        return definitions;
    }

    /** What a style says; styles are of no interest where there are no lists. */
    @Override
    public @Nullable StyleList style(String id) throws RejectedException {
        if (styles == null) {
            styles = new HashMap<>();
            Optional<String> target = target("styles");
            if (target.isPresent() && target("numbering").isPresent()) {
                try (XmlCursor xml = XmlCursor.open(factory, document, target.get(), limits)) {
                    readStyles(xml, styles);
                }
            }
        }
        return styles.get(id);
    }

    private Optional<String> target(String type) throws RejectedException {
        if (relationships == null) {
            relationships = Relationships.of(factory, document, part, limits);
        }
        return relationships.target(type).filter(document::contains);
    }

    private static void readStyles(XmlCursor xml, Map<String, StyleList> styles) throws RejectedException {
        String id = "";
        String basedOn = "";
        String list = "";
        int level = -1;
        while (xml.next()) {
            if (xml.isEnd() && xml.name().equals("style")) {
                styles.putIfAbsent(id, new StyleList(basedOn, list, level));
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "style" -> {
                        id = text(xml.attribute("styleId"));
                        basedOn = "";
                        list = "";
                        level = -1;
                    }
                    case "basedOn" -> basedOn = text(xml.attribute("val"));
                    case "numId" -> list = text(xml.attribute("val"));
                    case "ilvl" -> level = Attributes.integer(xml.attribute("val"), -1);
                    case "rPr", "tblPr", "tblStylePr", "latentStyles", "docDefaults", "pPrChange" -> xml.skip();
                    default -> {
                        // pPr and numPr hold what is looked for
                    }
                }
            }
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
