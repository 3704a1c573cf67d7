package io.github.jixiao.word;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/**
 * The headers of the pages, each a part of its own, read once however many sections have it. Not safe for use by several
 * threads.
 */
final class PageHeaderParts {

    /** What makes a header unreadable, but not the document: limits hold for all of it. */
    private static final Set<String> LOCAL = Set.of(
            GateCode.CORRUPT_PART.code().id(), GateCode.CORRUPT_PACKAGE.code().id());

    private final XMLInputFactory factory;
    private final OfficePackage document;
    private final String mainPart;
    private final ReadLimits limits;
    private final Findings findings;
    private final Map<String, List<TextBlock>> read = new HashMap<>();
    private @Nullable Relationships relationships;

    PageHeaderParts(
            XMLInputFactory factory, OfficePackage document, String mainPart, ReadLimits limits, Findings findings) {
        this.factory = factory;
        this.document = document;
        this.mainPart = mainPart;
        this.limits = limits;
        this.findings = findings;
    }

    /** What stands above the tables of each section. */
    List<PageHeader> of(BodyFlow body) throws RejectedException {
        List<PageHeader> headers = new ArrayList<>();
        Map<String, String> current = new HashMap<>();
        int from = 0;
        for (Section section : body.sections()) {
            current.putAll(section.headers());
            if (!current.isEmpty() && body.hasGrid(from, section.end())) {
                List<TextBlock> texts = texts(current.get(Section.OTHER));
                if (section.firstDiffers()) {
                    texts = joined(texts(current.get(Section.FIRST)), texts);
                }
                if (!texts.isEmpty()) {
                    headers.add(new PageHeader(texts, from, section.end()));
                }
            }
            from = section.end();
        }
        return headers;
    }

    private List<TextBlock> texts(@Nullable String id) throws RejectedException {
        if (relationships == null) {
            relationships = Relationships.of(factory, document, mainPart, limits);
        }
        String part = id == null ? null : relationships.part(id).orElse(null);
        if (part == null) {
            return List.of();
        }
        List<TextBlock> texts = read.get(part);
        if (texts == null) {
            texts = read(part);
            read.put(part, texts);
        }
        return texts;
    }

    private static List<TextBlock> joined(List<TextBlock> first, List<TextBlock> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<TextBlock> read(String part) throws RejectedException {
        BodyFlow flow = new BodyFlow(part);
        try (XmlCursor xml = XmlCursor.open(factory, document, part, limits)) {
            // what is odd in a header concerns no table
            Findings unsaid = new Findings(0);
            Lists lists = new Lists(new ListParts(factory, document, part, limits), unsaid);
            BlockReader blocks = new BlockReader(new XmlContext(xml, limits, unsaid, part, lists, null));
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("hdr")) {
                    blocks.read(flow);
                }
            }
        } catch (RejectedException e) {
            if (!LOCAL.contains(e.finding().code())) {
                throw e;
            }
            findings.add(WordCode.PAGE_HEADER_UNREADABLE.finding().with("part", part));
            return List.of();
        }
        flow.finish();
        return PageHeaderTexts.of(flow, part);
    }
}
