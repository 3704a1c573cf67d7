package io.github.jixiao.word;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a main part. */
final class Markup {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PREFIX = "w";

    private final XMLStreamWriter out;

    private Markup(XMLStreamWriter out) {
        this.out = out;
    }

    /** What writes markup. */
    interface Content {
        void write(Markup out) throws XMLStreamException;
    }

    /** Writes a whole part. */
    static void write(OutputStream stream, String root, Content content) throws IOException {
        try {
            // made directly: a factory found by look-up depends on what else is on the class path
            XMLOutputFactory factory = new WstxOutputFactory();
            XMLStreamWriter writer = factory.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(PREFIX, root, NAMESPACE);
            writer.writeNamespace(PREFIX, NAMESPACE);
            content.write(new Markup(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    void start(String name) throws XMLStreamException {
        out.writeStartElement(PREFIX, name, NAMESPACE);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    /** Writes an element without content; attributes are names and values in turn. */
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(PREFIX, name, NAMESPACE);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(PREFIX, NAMESPACE, attributes[i], attributes[i + 1]);
        }
    }

    /** Writes an element of text; white space at its ends is kept. */
    void text(String name, String text) throws XMLStreamException {
        start(name);
        if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
            out.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
        }
        out.writeCharacters(text);
        end();
    }
}
