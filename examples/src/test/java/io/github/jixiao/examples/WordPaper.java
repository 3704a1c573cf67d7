package io.github.jixiao.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A document whose content controls are filled in as Word does it: what they show instead of content goes away. */
final class WordPaper implements Paper {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN = "word/document.xml";

    private final byte[] file;
    private final Document document;
    private final List<Spot> spots = new ArrayList<>();

    WordPaper(byte[] file) throws Exception {
        this.file = file;
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        this.document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(file)));
        int before = 0;
        for (Element paragraph : children(child(document.getDocumentElement(), "body"), "p")) {
            spots.add(new Spot(before, before + 1, 0, 1, text(paragraph), text -> write(paragraph, text)));
            before++;
        }
        table(before);
    }

    private static byte[] part(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(MAIN)) {
                    return zip.readAllBytes();
                }
            }
            throw new AssertionError("no " + MAIN);
        }
    }

    private void table(int top) {
        Map<Integer, Integer> open = new HashMap<>();
        int row = top;
        for (Element tr : all(document.getDocumentElement(), "tr")) {
            int column = 0;
            for (Element tc : children(tr, "tc")) {
                List<Element> span = all(tc, "gridSpan");
                int end = column
                        + (span.isEmpty() ? 1 : Integer.parseInt(span.get(0).getAttributeNS(W, "val")));
                List<Element> merge = all(tc, "vMerge");
                boolean goesOn = !merge.isEmpty()
                        && merge.get(0).getAttributeNS(W, "val").isEmpty();
                if (goesOn) {
                    Spot above = spots.get(open.get(column));
                    spots.set(
                            open.get(column), new Spot(above.row(), row + 1, column, end, above.text(), above.write()));
                } else {
                    open.put(column, spots.size());
                    spots.add(new Spot(row, row + 1, column, end, text(tc), text -> control(tc, text)));
                }
                column = end;
            }
            row++;
        }
    }

    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        for (Element t : all(cell, "t")) {
            boolean hint = false;
            for (Node at = t; at instanceof Element element; at = at.getParentNode()) {
                hint |= element.getLocalName().equals("sdt")
                        && !all(element, "showingPlcHdr").isEmpty();
            }
            text.append(hint ? "" : t.getTextContent());
        }
        return text.toString();
    }

    private void control(Element cell, String text) {
        Element control = all(cell, "sdt").get(0);
        all(control, "showingPlcHdr").forEach(shown -> shown.getParentNode().removeChild(shown));
        Element content = child(control, "sdtContent");
        while (content.getFirstChild() != null) {
            content.removeChild(content.getFirstChild());
        }
        write(content, text);
    }

    private void write(Element parent, String text) {
        all(parent, "r").forEach(run -> run.getParentNode().removeChild(run));
        Element run = document.createElementNS(W, "w:r");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.appendChild(document.createElementNS(W, "w:br"));
            }
            Element t = document.createElementNS(W, "w:t");
            t.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            t.setTextContent(lines[i]);
            run.appendChild(t);
        }
        parent.appendChild(run);
    }

    private static List<Element> all(Element element, String name) {
        return elements(element.getElementsByTagNameNS(W, name));
    }

    private static List<Element> children(Element element, String name) {
        return elements(element.getChildNodes()).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static Element child(Element element, String name) {
        return children(element, name).get(0);
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    @Override
    public List<Spot> spots() {
        return spots;
    }

    @Override
    public boolean computes() {
        return false;
    }

    @Override
    public byte[] saved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(MAIN)) {
                    TransformerFactory.newDefaultInstance()
                            .newTransformer()
                            .transform(new DOMSource(document), new StreamResult(to));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        } catch (javax.xml.transform.TransformerException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }
}
