package io.github.jixiao.word;

import com.ctc.wstx.stax.WstxInputFactory;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;

/**
 * Word documents ({@code .docx}; transitional and strict). Immutable and safe for use by several threads.
 *
 * <p>Read: the paragraphs and tables of the body in their order, tracked changes accepted, automatic numbers as text.
 * The page headers of each section are read; footers, notes and comments are not. Text that stands in a cell which a
 * vertical merge hides is added to the merged cell on a line of its own, unless it merely repeats it.
 *
 * <p>Written: an A4 page in the look of an office form. Characters that XML forbids become U+FFFD; {@code \r} is a
 * line break; text is only ever text, never a field.
 *
 * <p>Edited: comments stand on the first paragraph of their cell, the list on pages of its own in front; of a text, just
 * the characters change that differ, and content controls stay. All else in the
 * package stays as it is, character by character. Documents with macros and strict ones are refused.
 */
public final class WordFormat implements DocumentFormat {

    private static final Set<String> EXTENSIONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("docx", "docm", "wps")));

    private final XMLInputFactory input = newInput();

    /** The format; it has no settings. */
    public WordFormat() {}

    /** Made directly: a factory found by look-up depends on what else is on the class path. */
    private static XMLInputFactory newInput() {
        WstxInputFactory factory = new WstxInputFactory();
        // a lazy parser reports broken text when it is asked for it, by an unchecked exception
        factory.getConfig().doParseLazily(false);
        return XmlCursor.secure(factory);
    }

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public boolean accepts(FormatProbe probe) {
        return probe.hasFolder("word/");
    }

    @Override
    public SourceDocument read(byte[] data, ReadLimits limits) throws RejectedException {
        return new DocxReader(input, limits).read(data);
    }

    @Override
    public void write(SourceDocument document, OutputStream out) throws IOException {
        new DocxWriter(out).write(document);
    }

    @Override
    public boolean edits() {
        return true;
    }

    @Override
    public void edit(byte[] original, DocumentEdits edits, ReadLimits limits, OutputStream out)
            throws RejectedException, IOException {
        new DocxEditor(input, limits).edit(original, edits, out);
    }
}
