package io.github.jixiao.word;

import io.github.jixiao.finding.Address;
import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.XmlCursor;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.EditCode;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/**
 * Copies a package with changes. They are inserted into the text of its parts, so that every other character stays: an
 * object model would drop what it does not know, such as the extensions of WPS.
 */
final class DocxEditor {

    private final XMLInputFactory factory;
    private final ReadLimits limits;

    DocxEditor(XMLInputFactory factory, ReadLimits limits) {
        this.factory = factory;
        this.limits = limits;
    }

    void edit(byte[] original, DocumentEdits changes, OutputStream out) throws RejectedException, IOException {
        OfficePackage document = OfficePackage.open(original, limits);
        if (DocxReader.hasMacros(document)) {
            throw EditCode.EDIT_MACROS.rejected();
        }
        String name = DocxReader.mainPart(factory, document, limits);
        PartText part = PartText.of(document, name);
        CommentParts comments = new CommentParts(factory, document, name, limits, changes.author());
        Map<String, byte[]> parts = new HashMap<>();
        parts.put(name, part.encoded(edited(part, name, places(original), changes, comments)));
        comments.putTo(parts);
        copy(original, parts, out);
    }

    /** Where the tags of cells begin, by their paths: found on the way that leads to their addresses. */
    private Map<List<Integer>, Integer> places(byte[] original) throws RejectedException {
        Map<List<Integer>, Integer> places = new HashMap<>();
        new DocxReader(factory, limits).walk(OfficePackage.open(original, limits), places);
        return places;
    }

    private String edited(
            PartText part,
            String name,
            Map<List<Integer>, Integer> places,
            DocumentEdits changes,
            CommentParts comments)
            throws RejectedException {
        Map<Integer, CellEdit> cells = new HashMap<>();
        for (CellEdit cell : changes.cells()) {
            if (cell.address() instanceof Address.TableCell place && places.containsKey(place.path())) {
                cells.put(places.get(place.path()), cell);
            }
        }
        TextEdits edits = new TextEdits();
        try (XmlCursor xml = XmlCursor.open(factory, part.text(), name, limits)) {
            Snippets snippets = body(part, xml, name);
            int body = part.tagEnd(xml.offset());
            changes.summary().ifPresent(summary -> edits.insert(body, snippets.summary(summary)));
            new BodyEditor(part, xml, snippets, cells, comments::add, edits).edit();
            fill(part, name, places, changes, snippets, edits);
        }
        return edits.applied(part.text());
    }

    private void fill(
            PartText part,
            String name,
            Map<List<Integer>, Integer> places,
            DocumentEdits changes,
            Snippets snippets,
            TextEdits edits)
            throws RejectedException {
        boolean contents =
                changes.cells().stream().anyMatch(cell -> cell.content().isPresent());
        if (!contents && changes.rows().isEmpty()) {
            return;
        }
        Map<Integer, XmlElement> elements = XmlElement.of(factory, part, name, limits);
        Function<Address, @Nullable XmlElement> cells = address -> elements.get(places.get(path(address)));
        CellTextEditor texts = new CellTextEditor(part, snippets, edits);
        for (CellEdit edit : changes.cells()) {
            XmlElement cell = cells.apply(edit.address());
            if (cell != null) {
                edit.content().ifPresent(content -> texts.set(cell, content.text()));
                growing(part, cell, edits);
            }
        }
        RowMarkup rows = new RowMarkup(part, snippets, cells, edits);
        changes.rows().forEach(rows::copy);
    }

    /** A row of an exact height would hide what does not fit into it. */
    private static void growing(PartText part, XmlElement cell, TextEdits edits) {
        XmlElement row = cell.around("tr");
        XmlElement properties = row == null ? null : row.child("trPr");
        XmlElement height = properties == null ? null : properties.child("trHeight");
        String tag = height == null ? "" : part.text().substring(height.start, height.inner);
        int exact = tag.indexOf("\"exact\"");
        if (height != null && exact > 0) {
            edits.replace(height.start + exact, height.start + exact + "\"exact\"".length(), "\"atLeast\"");
        }
    }

    private static List<Integer> path(Address address) {
        return address instanceof Address.TableCell cell
                ? cell.path()
                : address instanceof Address.Paragraph paragraph ? List.of(paragraph.index()) : List.of();
    }

    /** Moves to the body. */
    private static Snippets body(PartText part, XmlCursor xml, String name) throws RejectedException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("body")) {
                if (!xml.namespace().equals(Markup.NAMESPACE)) {
                    throw EditCode.EDIT_STRICT.rejected();
                }
                if (!part.isWhole(xml.offset())) {
                    return Snippets.like(part.tagName(xml.offset()));
                }
            }
        }
        throw GateCode.CORRUPT_PART.rejected("part", name, "reason", "body");
    }

    private void copy(byte[] original, Map<String, byte[]> parts, OutputStream out)
            throws RejectedException, IOException {
        OfficePackage document = OfficePackage.open(original, limits);
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String name : document.names()) {
            byte[] changed = parts.remove(name);
            all.put(name, Optional.ofNullable(changed).orElse(PartText.bytes(document, name)));
        }
        all.putAll(parts);
        PackageWriter.write(all, out);
    }
}
