package io.github.jixiao.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * A file format (the plug-in interface, found by {@link java.util.ServiceLoader}): translates a file to and from text
 * blocks and grids, and knows nothing of what they mean. Implementations are immutable and safe for use by several
 * threads.
 */
public interface DocumentFormat {

    /**
     * The format's name.
     *
     * @return lower case, for example {@code xlsx}
     */
    String id();

    /**
     * The file name extensions of this format, without the dot.
     *
     * @return lower case; in this order, of which only the first is one to write
     */
    Set<String> extensions();

    /**
     * Whether {@link #write} can be used.
     *
     * @return false where the format is only read
     */
    default boolean writes() {
        return true;
    }

    /**
     * Whether {@link #edit} can be used.
     *
     * @return false where files of the format are never changed
     */
    default boolean edits() {
        return false;
    }

    /**
     * Whether a file is of this format, judged by its content alone. Cheap: nothing is inflated.
     *
     * @param probe the file's first look
     * @return whether {@link #read} should be tried
     */
    boolean accepts(FormatProbe probe);

    /**
     * Reads a whole file.
     *
     * @param data the bytes of the file
     * @param limits how much it may hold
     * @return the document; odd things in the file are findings of it
     * @throws RejectedException where nothing of the file can be used
     */
    SourceDocument read(byte[] data, ReadLimits limits) throws RejectedException;

    /**
     * Writes a document as a new file. The same document gives the same bytes.
     *
     * @param document the document; its grids and text blocks are drawn as they are
     * @param out where to write; not closed
     * @throws IOException where the stream throws it
     * @throws UnsupportedOperationException where the format is only read
     */
    void write(SourceDocument document, OutputStream out) throws IOException;

    /**
     * Copies a file with changes; whatever they do not concern stays as it is. The same file and changes give the same
     * bytes. Nothing is written unless the whole copy can be.
     *
     * @param original the bytes of the file, which {@link #read} has read within the same limits
     * @param edits the changes
     * @param limits how much the file may hold
     * @param out where to write the copy; not closed
     * @throws RejectedException where the file is not one to be changed
     * @throws IOException where the stream throws it
     */
    default void edit(byte[] original, DocumentEdits edits, ReadLimits limits, OutputStream out)
            throws RejectedException, IOException {
        throw EditCode.EDIT_NOT_SUPPORTED.rejected("format", id());
    }
}
