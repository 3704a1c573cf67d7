package io.github.jixiao.word;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.EditSummary;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.Shade;
import io.github.jixiao.grid.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word package made by hand for a test, around the markup that the test is about. */
final class Docx {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final EditSummary SUMMARY = new EditSummary(
            "审核意见",
            List.of("错误 1 个"),
            List.of("序号", "级别", "位置"),
            List.of(new EditSummary.Row(List.of("1", "错误", "第1个表格 <&\u0001>"), Optional.of(Shade.RED))));

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Docx() {}

    static Docx body(String... markup) {
        return new Docx()
                .part("[Content_Types].xml", contentTypes())
                .part("_rels/.rels", relations(RELATION + "officeDocument", "word/document.xml"))
                .part("word/document.xml", document(W, String.join("", markup)));
    }

    /** The same, as programs write it that follow the strict form of the standard. */
    static Docx strict(String... markup) {
        return body().part(
                        "_rels/.rels",
                        relations(
                                "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
                                "/word/document.xml"))
                .part(
                        "word/document.xml",
                        document("http://purl.oclc.org/ooxml/wordprocessingml/main", String.join("", markup)));
    }

    Docx numbering(String markup) {
        return part("word/numbering.xml", "<w:numbering xmlns:w=\"" + W + "\">" + markup + "</w:numbering>")
                .part(
                        "word/_rels/document.xml.rels",
                        relations(RELATION + "numbering", "numbering.xml", RELATION + "styles", "styles.xml"));
    }

    Docx styles(String markup) {
        return part("word/styles.xml", "<w:styles xmlns:w=\"" + W + "\">" + markup + "</w:styles>");
    }

    Docx part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    Docx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    SourceDocument read() {
        return read(bytes());
    }

    static SourceDocument read(byte[] data) {
        try {
            return new WordFormat().read(data, ReadLimits.standard());
        } catch (RejectedException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] write(SourceDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new WordFormat().write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A comment on each of the cells, and a list. */
    static DocumentEdits edits(List<Address> cells) {
        List<CellEdit> edits = cells.stream()
                .map(cell -> CellEdit.noted(cell, note(cell) + "\n<&>", Shade.YELLOW))
                .toList();
        return new DocumentEdits("绩效审核", edits, Optional.of(SUMMARY));
    }

    static String note(Address cell) {
        return "note on " + ((Address.TableCell) cell).path();
    }

    /** The cells of all tables, nested ones included. */
    static List<Address> addresses(SourceDocument document) {
        List<Address> found = new ArrayList<>();
        document.grids().forEach(grid -> add(grid, found));
        return found;
    }

    private static void add(Grid grid, List<Address> found) {
        for (GridCell cell : grid.cells()) {
            found.add(cell.address().orElseThrow());
            cell.content().nested().forEach(nested -> add(nested, found));
        }
    }

    static byte[] annotated(byte[] original, DocumentEdits edits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new WordFormat().edit(original, edits, ReadLimits.standard(), out);
        } catch (RejectedException | IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** The only grid of the document. */
    Grid grid() {
        SourceDocument document = read();
        if (document.grids().size() != 1) {
            throw new AssertionError(document.grids());
        }
        return document.grids().get(0);
    }

    static String p(String... content) {
        return "<w:p>" + String.join("", content) + "</w:p>";
    }

    static String r(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    static String t(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String tbl(String... content) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>" + String.join("", content) + "</w:tbl>";
    }

    static String columns(int... widths) {
        StringBuilder out = new StringBuilder("<w:tblGrid>");
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return out + "</w:tblGrid>";
    }

    static String tr(String... content) {
        return "<w:tr>" + String.join("", content) + "</w:tr>";
    }

    /** A cell with properties, for example {@code gridSpan=2 vMerge=restart}, and one paragraph for each text. */
    static String tc(String properties, String... texts) {
        StringBuilder out = new StringBuilder("<w:tc><w:tcPr>");
        for (String property : properties.split(" ", -1)) {
            String[] pair = property.split("=", -1);
            if (pair[0].equals("tcW")) {
                out.append("<w:tcW w:w=\"").append(pair[1]).append("\" w:type=\"dxa\"/>");
            } else if (!pair[0].isEmpty()) {
                out.append("<w:").append(pair[0]);
                out.append(pair.length > 1 ? " w:val=\"" + pair[1] + "\"/>" : "/>");
            }
        }
        out.append("</w:tcPr>");
        for (String text : texts) {
            out.append(p(t(text)));
        }
        return out + "</w:tc>";
    }

    static String td(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String document(String namespace, String markup) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + namespace + "\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + markup + "<w:sectPr/></w:body></w:document>";
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "</Types>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder out = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            out.append("<Relationship Id=\"rId")
                    .append(i + 1)
                    .append("\" Type=\"")
                    .append(typesAndTargets[i]);
            out.append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return out + "</Relationships>";
    }
}
