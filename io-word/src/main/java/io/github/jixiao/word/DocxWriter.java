package io.github.jixiao.word;

import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a new package: always the same parts in the same order, at the same time. */
final class DocxWriter {

    private final OutputStream out;

    DocxWriter(OutputStream out) {
        this.out = out;
    }

    void write(SourceDocument document) throws IOException {
        PackageWriter parts = new PackageWriter(out);
        parts.part("[Content_Types].xml", FixedParts.CONTENT_TYPES);
        parts.part("_rels/.rels", FixedParts.PACKAGE_RELATIONSHIPS);
        parts.part("docProps/core.xml", FixedParts.CORE_PROPERTIES);
        parts.part(
                "word/document.xml", main -> Markup.write(main, "document", markup -> body(markup, document.blocks())));
        parts.part("word/_rels/document.xml.rels", FixedParts.DOCUMENT_RELATIONSHIPS);
        parts.part("word/settings.xml", FixedParts.SETTINGS);
        parts.part("word/styles.xml", FixedParts.STYLES);
        parts.finish();
    }

    private static void body(Markup markup, List<Block> blocks) throws XMLStreamException {
        ParagraphWriter paragraphs = new ParagraphWriter(markup);
        TableWriter tables = new TableWriter(markup, paragraphs);
        markup.start("body");
        boolean afterTable = false;
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                paragraphs.block(text.role(), text.text());
                afterTable = false;
            } else if (block instanceof Grid grid && TableWriter.canShow(grid)) {
                if (afterTable) {
                    paragraphs.separator();
                }
                tables.write(grid, Page.TEXT_WIDTH);
                afterTable = true;
            }
        }
        if (afterTable || blocks.isEmpty()) {
            paragraphs.separator();
        }
        Page.write(markup);
        markup.end();
    }
}
