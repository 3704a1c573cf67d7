package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as an XML parser sees it. */
final class ParsedPage {

    /** Every element that a page may be made of; none of them does anything. */
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body h1 h2 h3 h4 section nav div p span a b bdi code table colgroup col thead"
                            + " tbody tr th td ol ul li dl dt dd del ins details summary figure figcaption svg g text rect path")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang charset http-equiv content name id class style href scope rowspan colspan viewBox role x y width"
                            + " height d")
                    .split(" "));

    private final String source;
    private final List<Element> elements;

    private ParsedPage(String source, List<Element> elements) {
        this.source = source;
        this.elements = elements;
    }

    static ParsedPage of(String source) {
        try {
            NodeList all = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(source)))
                    .getElementsByTagName("*");
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                elements.add((Element) all.item(i));
            }
            return new ParsedPage(source, elements);
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + source, e);
        }
    }

    /** Nothing in it runs, nothing asks for anything, and all links lead somewhere. */
    ParsedPage isSafe() {
        assertThat(elements).allSatisfy(element -> {
            assertThat(element.getTagName()).isIn(ELEMENTS);
            assertThat(attributes(element).map(Attr::getName)).isSubsetOf(ATTRIBUTES);
        });
        String style = first("style").orElseThrow().getTextContent();
        assertThat(style).doesNotContain("url(", "@import", "<", ">", "&");
        assertThat(with("style"))
                .allSatisfy(element -> assertThat(element.getAttribute("style")).matches("width:[0-9.E-]+%"));
        List<String> ids = with("id").map(element -> element.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        assertThat(with("href")).allSatisfy(element -> {
            assertThat(element.getAttribute("href")).startsWith("#");
            assertThat(known).contains(element.getAttribute("href").substring(1));
        });
        return this;
    }

    private static Stream<Attr> attributes(Element element) {
        return Stream.iterate(0, i -> i < element.getAttributes().getLength(), i -> i + 1)
                .map(i -> (Attr) element.getAttributes().item(i));
    }

    private Stream<Element> with(String attribute) {
        return elements.stream().filter(element -> element.hasAttribute(attribute));
    }

    Stream<Element> all(String tag) {
        return elements.stream().filter(element -> element.getTagName().equals(tag));
    }

    Optional<Element> first(String tag) {
        return all(tag).findFirst();
    }

    /** The elements of a class, by tag. */
    List<Element> all(String tag, String kind) {
        return all(tag).filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(kind))
                .toList();
    }

    /** The listed findings. */
    List<Element> findings() {
        return all("li").filter(element -> element.hasAttribute("id")).toList();
    }

    /** The listed finding of a rule. */
    Element finding(String code) {
        return findings().stream()
                .filter(item -> texts(item, "code").contains(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + source));
    }

    /** The cell to which a listed finding leads first. */
    Optional<Element> cell(Element finding) {
        NodeList links = finding.getElementsByTagName("a");
        return links.getLength() == 0
                ? Optional.empty()
                : with("id")
                        .filter(element -> ("#" + element.getAttribute("id"))
                                .equals(((Element) links.item(0)).getAttribute("href")))
                        .findFirst();
    }

    static List<String> texts(Element within, String tag) {
        NodeList all = within.getElementsByTagName(tag);
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
                .map(i -> all.item(i).getTextContent())
                .toList();
    }
}
