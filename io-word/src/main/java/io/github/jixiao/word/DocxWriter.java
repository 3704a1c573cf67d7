package io.github.jixiao.word;

import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes a new package: always the same parts in the same order, at the same time. */
final class DocxWriter {

    /** The first moment of zip would be written with the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final OutputStream out;

    DocxWriter(OutputStream out) {
        this.out = out;
    }

    void write(SourceDocument document) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        fixed(zip, "[Content_Types].xml", FixedParts.CONTENT_TYPES);
        fixed(zip, "_rels/.rels", FixedParts.PACKAGE_RELATIONSHIPS);
        fixed(zip, "docProps/core.xml", FixedParts.CORE_PROPERTIES);
        begin(zip, "word/document.xml");
        Markup.write(zip, "document", markup -> body(markup, document.blocks()));
        zip.closeEntry();
        fixed(zip, "word/_rels/document.xml.rels", FixedParts.DOCUMENT_RELATIONSHIPS);
        fixed(zip, "word/settings.xml", FixedParts.SETTINGS);
        fixed(zip, "word/styles.xml", FixedParts.STYLES);
        zip.finish();
        zip.flush();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private static void fixed(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
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
