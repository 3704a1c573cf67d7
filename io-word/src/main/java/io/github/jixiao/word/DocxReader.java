package io.github.jixiao.word;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/** Reads a package: finds its main part and walks once over it. */
final class DocxReader {

    private final XMLInputFactory factory;
    private final ReadLimits limits;

    DocxReader(XMLInputFactory factory, ReadLimits limits) {
        this.factory = factory;
        this.limits = limits;
    }

    SourceDocument read(byte[] data) throws RejectedException {
        return walk(OfficePackage.open(data, limits), null);
    }

    /**
     * Reads a document.
     *
     * @param places where to note the offset of each cell and paragraph in the main part, by its path; null where
     *     nobody asks
     */
    SourceDocument walk(OfficePackage document, @Nullable Map<List<Integer>, Integer> places) throws RejectedException {
        document.require("[Content_Types].xml");
        String part = mainPart(factory, document, limits);
        Findings findings = new Findings(limits.findings());
        if (hasMacros(document)) {
            findings.once(WordCode.MACRO_PRESENT);
        }
        BodyFlow body = new BodyFlow(part);
        try (XmlCursor xml = open(document, part, places != null)) {
            Lists lists = new Lists(new ListParts(factory, document, part, limits), findings);
            XmlContext context = new XmlContext(xml, limits, findings, part, lists, places);
            BlockReader blocks = new BlockReader(context);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("body")) {
                    blocks.read(body);
                }
            }
        }
        body.finish();
        List<PageHeader> headers = new PageHeaderParts(factory, document, part, limits, findings).of(body);
        return new SourceDocument(body.blocks(), headers, findings.list());
    }

    private XmlCursor open(OfficePackage document, String part, boolean asText) throws RejectedException {
        return asText
                ? XmlCursor.open(factory, PartText.of(document, part).text(), part, limits)
                : XmlCursor.open(factory, document, part, limits);
    }

    static String mainPart(XMLInputFactory factory, OfficePackage document, ReadLimits limits)
            throws RejectedException {
        return Relationships.of(factory, document, "", limits)
                .target("officeDocument")
                .orElseThrow(() -> GateCode.CORRUPT_PACKAGE.rejected("part", "word/document.xml"));
    }

    static boolean hasMacros(OfficePackage document) {
        return document.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }
}
