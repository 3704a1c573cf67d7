package io.github.jixiao.word;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.word.DocFile.Extent;
import io.github.jixiao.word.DocFile.Story;

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
        Lists lists = new Lists(new DocLists(file, sprms), findings);
        ReadContext context = new ReadContext(limits, findings, DocFile.MAIN, lists);
        StoryReader stories = new StoryReader(context, file, text, new Looks(file, text, sprms), boxes);
        BodyFlow body = new BodyFlow(DocFile.MAIN);
        stories.read(new Extent(0, file.characters(Story.MAIN)), body);
        for (Extent box : boxes.takeRest()) {
            Flow aside = body.aside();
            stories.read(box, aside);
            body.finish();
            aside.finish();
        }
        body.finish();
        return new SourceDocument(body.blocks(), findings.list());
    }
}
