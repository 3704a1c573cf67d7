package io.github.jixiao.gate;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the XML of a part, bounded: no document type, no more depth than allowed, and every failure is a
 * {@link RejectedException} that names the part. Not safe for use by several threads.
 *
 * <p>{@code while (xml.next())} visits start tags, end tags and text; all else is passed over.
 */
public final class XmlCursor implements AutoCloseable {

    private final XMLStreamReader reader;
    private final InputStream stream;
    private final String part;
    private final ReadLimits limits;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    private XmlCursor(XMLStreamReader reader, InputStream stream, String part, ReadLimits limits) {
        this.reader = reader;
        this.stream = stream;
        this.part = part;
        this.limits = limits;
    }

    /**
     * Makes a factory safe: no document types, no entities, no access to anything outside.
     *
     * @param factory a new factory of the caller's choice; it is changed
     * @return the same factory
     */
    public static XMLInputFactory secure(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is ever opened");
        });
        return factory;
    }

    /**
     * Opens a part of a package.
     *
     * @param factory a factory that {@link #secure} made safe
     * @param document the package
     * @param part the name of the part
     * @param limits how deep its elements may nest
     * @return the cursor, before the first event; to be closed
     * @throws RejectedException where the part is missing or does not begin as XML
     */
    public static XmlCursor open(XMLInputFactory factory, OfficePackage document, String part, ReadLimits limits)
            throws RejectedException {
        InputStream stream = document.part(part);
        try {
            return new XmlCursor(factory.createXMLStreamReader(stream), stream, part, limits);
        } catch (XMLStreamException e) {
            closeQuietly(stream);
            throw rejected(e, part);
        }
    }

    /**
     * Opens the text of a part that is to be changed: {@link #offset} then tells where in it everything stands.
     *
     * @param factory a factory that {@link #secure} made safe
     * @param text the text of the part, without a byte order mark
     * @param part the name of the part
     * @param limits how deep its elements may nest
     * @return the cursor, before the first event; to be closed
     * @throws RejectedException where the text does not begin as XML
     */
    public static XmlCursor open(XMLInputFactory factory, String text, String part, ReadLimits limits)
            throws RejectedException {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            return new XmlCursor(reader, InputStream.nullInputStream(), part, limits);
        } catch (XMLStreamException e) {
            throw rejected(e, part);
        }
    }

    private static void closeQuietly(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // everything is in memory: nothing is left open
        }
    }

    /**
     * Moves to the next start tag, end tag or text.
     *
     * @return false at the end of the part
     * @throws RejectedException where the part is not well-formed, too deep, or has a document type
     */
    public boolean next() throws RejectedException {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > limits.xmlDepth()) {
                            throw GateCode.LIMIT_DEPTH.rejected("limit", limits.xmlDepth(), "part", part);
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw GateCode.DTD_NOT_ALLOWED.rejected("part", part);
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw rejected(e, part);
        }
    }

    /**
     * Whether the cursor stands on a start tag.
     *
     * @return whether {@link #name} and {@link #attribute} may be asked
     */
    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /**
     * Whether the cursor stands on an end tag.
     *
     * @return whether {@link #name} may be asked
     */
    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /**
     * Whether the cursor stands on text.
     *
     * @return whether {@link #appendText} may be asked
     */
    public boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /**
     * The element's name.
     *
     * @return without prefix
     */
    public String name() {
        return reader.getLocalName();
    }

    /**
     * The element's namespace.
     *
     * @return the URI; empty where there is none
     */
    public String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /**
     * An attribute of the start tag, whatever its namespace.
     *
     * @param name its name without prefix
     * @return its value, or null where it is absent
     */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * Adds the text to a buffer.
     *
     * @param out the buffer
     */
    public void appendText(StringBuilder out) {
        out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /**
     * How many elements are open, that of the start tag included, that of the end tag not.
     *
     * @return the depth
     */
    public int depth() {
        return depth;
    }

    /**
     * Where the start tag, end tag or text begins, in a part that was opened as text. Woodstox tells so; other parsers
     * tell where it ends.
     *
     * @return the number of characters before it
     */
    public int offset() {
        return reader.getLocation().getCharacterOffset();
    }

    /**
     * Moves from a start tag to its end tag.
     *
     * @throws RejectedException as {@link #next} does
     */
    public void skip() throws RejectedException {
        int outside = depth - 1;
        while (depth > outside) {
            if (!next()) {
                return;
            }
        }
    }

    private static RejectedException rejected(XMLStreamException failure, String part) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof RejectedIOException rejected) {
                return rejected.rejection();
            }
        }
        int line = failure.getLocation() == null ? -1 : failure.getLocation().getLineNumber();
        int column = failure.getLocation() == null ? -1 : failure.getLocation().getColumnNumber();
        return GateCode.CORRUPT_PART.rejected("part", part, "reason", "XML " + line + ":" + column);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : failure.getCause();
    }

    /** Lets go of the part. */
    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            // a parser has nothing to say that the walk has not said
        }
        closeQuietly(stream);
    }
}
