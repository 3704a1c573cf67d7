package io.github.jixiao.excel;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of one part. Not safe for use by several threads. */
final class XmlOutput {

    private static final XMLOutputFactory OUTPUT = output();

    private final XMLStreamWriter writer;

    private XmlOutput(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Begins a part with its root element and the namespace of all elements. */
    static XmlOutput begin(OutputStream out, String root, String namespace) throws IOException {
        try {
            XmlOutput xml = new XmlOutput(OUTPUT.createXMLStreamWriter(out, "UTF-8"));
            xml.writer.writeStartDocument("UTF-8", "1.0");
            return xml.start(root, "xmlns", namespace);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Opens an element; attributes are names and values in turn. */
    XmlOutput start(String name, Object... attributes) throws IOException {
        try {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                attribute(attributes[i].toString(), attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    XmlOutput attribute(String name, Object value) throws IOException {
        try {
            writer.writeAttribute(name, value.toString());
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    XmlOutput text(String text) throws IOException {
        try {
            writer.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    XmlOutput end() throws IOException {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** An element without content. */
    XmlOutput empty(String name, Object... attributes) throws IOException {
        return start(name, attributes).end();
    }

    /** Ends the part; the stream stays open. */
    void finish() throws IOException {
        try {
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }

    private static XMLOutputFactory output() {
        WstxOutputFactory factory = new WstxOutputFactory();
        // attributes called xmlns and xml:space are written as they are
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        factory.getConfig().doSupportNamespaces(false);
        factory.getConfig().enableAutomaticEmptyElements(true);
        return factory;
    }
}
