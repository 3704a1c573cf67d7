package io.github.jixiao.word;

import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Documents of the format {@code .doc}, as office programs from 1997 to 2003 wrote them, and WPS under the name {@code
 * .wps}. They are read as {@link WordFormat} reads those of today, and not written. Immutable and safe for use by
 * several threads.
 */
public final class OldWordFormat implements DocumentFormat {

    private static final Set<String> EXTENSIONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("doc", "wps")));

    /** The format; it has no settings. */
    public OldWordFormat() {}

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public boolean accepts(FormatProbe probe) {
        return probe.hasOleStream(DocFile.MAIN);
    }

    @Override
    public SourceDocument read(byte[] data, ReadLimits limits) throws RejectedException {
        return new DocReader(limits).read(data);
    }

    /**
     * Not supported.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void write(SourceDocument document, OutputStream out) {
        throw new UnsupportedOperationException("documents of the format .doc are only read");
    }
}
