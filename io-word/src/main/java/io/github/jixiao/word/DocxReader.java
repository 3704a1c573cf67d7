package io.github.jixiao.word;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;

/** Reads a package: finds its main part and walks once over it. */
final class DocxReader {

    private final XMLInputFactory factory;
    private final ReadLimits limits;

    DocxReader(XMLInputFactory factory, ReadLimits limits) {
        this.factory = factory;
        this.limits = limits;
    }

    SourceDocument read(byte[] data) throws RejectedException {
        OfficePackage document = OfficePackage.open(data, limits);
        document.require("[Content_Types].xml");
        String part = Relationships.of(factory, document, "", limits)
                .target("officeDocument")
                .orElseThrow(() -> GateCode.CORRUPT_PACKAGE.rejected("part", "word/document.xml"));
        Findings findings = new Findings(limits.findings());
        if (document.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            findings.once(WordCode.MACRO_PRESENT);
        }
        BodyFlow body = new BodyFlow(part);
        try (XmlCursor xml = XmlCursor.open(factory, document, part, limits)) {
            Lists lists = new Lists(new ListParts(factory, document, part, limits), findings);
            XmlContext context = new XmlContext(xml, limits, findings, part, lists);
            BlockReader blocks = new BlockReader(context);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("body")) {
                    blocks.read(body);
                }
            }
        }
        body.finish();
        return new SourceDocument(body.blocks(), findings.list());
    }
}
