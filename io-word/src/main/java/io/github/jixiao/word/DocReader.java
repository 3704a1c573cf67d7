package io.github.jixiao.word;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.word.DocFile.Extent;
import java.util.List;

/** Reads an old document: walks once over its main text. */
final class DocReader {

    private static final String MACROS = "Macros";

    private final ReadLimits limits;

    DocReader(ReadLimits limits) {
        this.limits = limits;
    }

    SourceDocument read(byte[] data) throws RejectedException {
        DocFile file = DocFile.open(data, limits);
        Findings findings = new Findings(limits.findings());
        if (file.names().stream().anyMatch(MACROS::equalsIgnoreCase)) {
            findings.once(WordCode.MACRO_PRESENT);
        }
        Sprms sprms = new Sprms(DocFile.MAIN, limits.inflatedBytes());
        PieceTable text = new PieceTable(file);
        TextBoxes boxes = new TextBoxes(file);
        Looks looks = new Looks(file, text, sprms);
        StoryReader stories = new StoryReader(context(file, sprms, findings), file, text, looks, boxes);
        DocSections sections = new DocSections(file, text, sprms);
        BodyFlow body = new BodyFlow(DocFile.MAIN);
        sections.readMain(stories, body);
        for (Extent box : boxes.takeRest()) {
            Flow aside = body.aside();
            stories.read(box, aside);
            body.finish();
            aside.finish();
        }
        body.finish();
        List<PageHeader> headers = List.of();
        try {
            // what is odd in a header concerns no table
            ReadContext unsaid = context(file, sprms, new Findings(0));
            headers = sections.pageHeaders(new StoryReader(unsaid, file, text, looks, boxes), body);
        } catch (RejectedException e) {
            if (!e.finding().code().equals(GateCode.UNREADABLE_OLE.code().id())) {
                throw e;
            }
            findings.add(WordCode.PAGE_HEADER_UNREADABLE.finding().with("part", DocFile.MAIN));
        }
        return new SourceDocument(body.blocks(), headers, findings.list());
    }

    private ReadContext context(DocFile file, Sprms sprms, Findings findings) {
        return new ReadContext(limits, findings, DocFile.MAIN, new Lists(new DocLists(file, sprms), findings));
    }
}
