package io.github.jixiao.word;

import static io.github.jixiao.word.Docx.body;
import static io.github.jixiao.word.Docx.columns;
import static io.github.jixiao.word.Docx.p;
import static io.github.jixiao.word.Docx.r;
import static io.github.jixiao.word.Docx.t;
import static io.github.jixiao.word.Docx.tbl;
import static io.github.jixiao.word.Docx.tc;
import static io.github.jixiao.word.Docx.td;
import static io.github.jixiao.word.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.Shade;
import io.github.jixiao.grid.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Comments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxEditingTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final String CONTROL =
            "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>%s" + "</w:sdtContent></w:sdt>";
    /** Merged cells, a cell without properties, controls around rows and cells, a table in a cell, a deleted row. */
    private static Docx odd() {
        String deleted = "<w:tr><w:trPr><w:del w:id=\"9\" w:author=\"x\"/></w:trPr>" + tc("", "x") + "</w:tr>";
        return body(
                p(t("before")),
                tbl(
                        columns(1000, 1000),
                        CONTROL.formatted(tr(tc("vMerge=restart vAlign=center", "a"), tc("gridSpan=1", "b", "b2"))),
                        deleted,
                        tr(tc("vMerge"), CONTROL.formatted(tc("", "c"))),
                        tr(
                                td(tbl(columns(500, 500), tr(tc("", "d"), tc("shd=clear vAlign=top", "e"))) + p()),
                                td("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + t("g") + "</w:p>")),
                        tr(td("<w:p/>"), "<w:tc><w:tcPr/>" + CONTROL.formatted(p(t("h"))) + "</w:tc>")));
    }

    @Test
    void everyCommentStandsOnItsCellForOtherLibraries() {
        byte[] original = odd().bytes();
        List<Address> cells = Docx.addresses(Docx.read(original));
        assertThat(cells).hasSize(9);
        byte[] copy = Docx.annotated(original, Docx.edits(cells));

        assertThat(Oracle.commented(copy)).isEqualTo(expected(cells));
        assertThat(comments(copy)).hasSize(cells.size()).allSatisfy((id, comment) -> {
            assertThat(comment.getAuthor()).isEqualTo("绩效审核");
            assertThat(comment.getDate()).isNull();
        });
        assertThat(Oracle.fills(copy).values()).containsOnly("FFEB9C").hasSize(cells.size());
    }

    @Test
    void nothingElseChanges() {
        byte[] original = odd().part("customXml/item1.xml", "<a  b = 'c'/>").bytes();
        byte[] copy = Docx.annotated(original, Docx.edits(Docx.addresses(Docx.read(original))));
        SourceDocument before = Docx.read(original);
        SourceDocument after = Docx.read(copy);
        assertThat(after.blocks()).isEqualTo(before.blocks());
        assertThat(after.findings().stream().map(Object::toString))
                .containsAll(before.findings().stream().map(Object::toString).toList())
                .anyMatch(text -> text.contains("summary-skipped"));
        Map<String, String> parts = parts(copy);
        parts(original).forEach((name, text) -> {
            if (!name.equals(DOCUMENT) && !name.contains("Content_Types") && !name.contains("document.xml.rels")) {
                assertThat(parts).containsEntry(name, text);
            }
        });
        String added = parts.get(DOCUMENT)
                .replaceAll("<w:sdt><w:sdtPr><w:tag w:val=\"jixiao-summary\".*?</w:sdtContent></w:sdt>", "")
                .replaceAll("<w:commentRange(Start|End) w:id=\"\\d+\"/>", "")
                .replaceAll("<w:r><w:commentReference w:id=\"\\d+\"/></w:r>", "")
                .replaceAll("<w:shd w:val=\"clear\"[^>]*/>", "");
        String plain = parts(original).get(DOCUMENT).replace("<w:shd w:val=\"clear\"/>", "");
        assertThat(normal(added)).isEqualTo(normal(plain));
    }

    private static String normal(String markup) {
        return markup.replace("<w:tcPr></w:tcPr>", "").replace("<w:tcPr/>", "").replace("<w:p></w:p>", "<w:p/>");
    }

    /** Extensions of WPS and of newer programs, which object models drop. */
    @Test
    void whatNobodyKnowsIsKept() {
        String unknown = "<w:r xmlns:x=\"urn:x\" x:y = '>\"'><x:z/><!-- c --><?p q?><w:t>a</w:t></w:r>";
        byte[] original =
                body(tbl(columns(1000), tr(td("<w:p >" + unknown + "</w:p >")))).bytes();
        byte[] copy = Docx.annotated(original, Docx.edits(Docx.addresses(Docx.read(original))));
        assertThat(parts(copy).get(DOCUMENT)).contains(unknown);
        assertThat(Oracle.commented(copy)).hasSize(1);
    }

    @Test
    void commentsThatAreThereAreKept() {
        String old = "<w:comments xmlns:w=\"" + Markup.NAMESPACE + "\"><w:comment w:id=\"0\" w:author=\"甲\">"
                + p(t("old")) + "</w:comment></w:comments>";
        String anchored = "<w:p><w:commentRangeStart w:id=\"0\"/>" + t("a") + "<w:commentRangeEnd w:id=\"0\"/>"
                + r("<w:commentReference w:id=\"0\"/>") + "</w:p>";
        // a range without a comment, as some programs leave it
        String left = "<w:p><w:commentRangeStart w:id=\"1\"/>" + t("b") + "<w:commentRangeEnd w:id=\"1\"/></w:p>";
        byte[] plain = body(tbl(columns(500, 500), tr(td(anchored), td(left)))).bytes();
        byte[] first = Docx.annotated(plain, Docx.edits(Docx.addresses(Docx.read(plain))));
        byte[] original = body(tbl(columns(500, 500), tr(td(anchored), td(left))))
                .part(COMMENTS, old)
                .part("[Content_Types].xml", parts(first).get("[Content_Types].xml"))
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Target=\"comments.xml\" Type=\"http://schemas."
                                + "openxmlformats.org/officeDocument/2006/relationships/comments\"/></Relationships>")
                .bytes();
        byte[] copy = Docx.annotated(original, Docx.edits(Docx.addresses(Docx.read(original))));
        assertThat(comments(copy)).containsOnlyKeys("0", "2", "3");
        assertThat(comments(copy).get("0").getAuthor()).isEqualTo("甲");
        assertThat(parts(copy).get(COMMENTS)).startsWith(old.replace("</w:comments>", ""));
    }

    @Test
    void twiceTheSameIsTheSameBytes() {
        byte[] original = odd().bytes();
        DocumentEdits edits = Docx.edits(Docx.addresses(Docx.read(original)));
        byte[] once = Docx.annotated(original, edits);
        assertThat(Docx.annotated(original.clone(), edits)).isEqualTo(once);
    }

    @Test
    void aCopyCanBeReviewedAgain() {
        byte[] original = odd().bytes();
        DocumentEdits edits = Docx.edits(Docx.addresses(Docx.read(original)));
        byte[] twice = Docx.annotated(Docx.annotated(original, edits), edits);
        assertThat(Docx.read(twice).blocks()).isEqualTo(Docx.read(original).blocks());
        assertThat(comments(twice)).hasSize(2 * edits.cells().size());
    }

    @Test
    void cellsThatTheDocumentDoesNotHaveArePassedOver() {
        DocumentEdits edits = new DocumentEdits(
                "x",
                List.of(
                        CellEdit.noted(new Address.TableCell(DOCUMENT, List.of(7, 0, 0)), "n", Shade.RED),
                        CellEdit.noted(new Address.SheetCell(0, "s", 0, 0), "n", Shade.RED)),
                Optional.empty());
        byte[] original = odd().bytes();
        assertThat(parts(Docx.annotated(original, edits))).isEqualTo(parts(original));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x:"})
    void prefixesAreThoseOfTheDocument(String prefix) {
        String cell = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        String declaration = prefix.isEmpty() ? "xmlns=" : "xmlns:x=";
        byte[] original = body().part(
                        DOCUMENT,
                        ("<w:document xmlns:w=\"" + Markup.NAMESPACE + "\"><w:body>" + cell + "</w:body></w:document>")
                                .replace("xmlns:w=", declaration)
                                .replace("<w:", "<" + prefix)
                                .replace("</w:", "</" + prefix))
                .bytes();
        byte[] copy = Docx.annotated(original, Docx.edits(Docx.addresses(Docx.read(original))));
        assertThat(Oracle.commented(copy)).hasSize(1);
        assertThat(Docx.read(copy).blocks()).isEqualTo(Docx.read(original).blocks());
    }

    @Test
    void whatIsWrittenHereCanBeReviewed() {
        Grid grid = Grids.parse("""
                | a | < | b |
                | ^ | < | c |
                | d | e | f |
                """);
        byte[] original = Docx.write(SourceDocument.of(List.of(grid)));
        List<Address> cells = Docx.addresses(Docx.read(original));
        byte[] copy = Docx.annotated(original, Docx.edits(cells));
        assertThat(Oracle.commented(copy)).isEqualTo(expected(cells));
        assertThat(Docx.read(copy).blocks()).isEqualTo(Docx.read(original).blocks());
    }

    @Test
    void theEncodingStays() {
        String markup = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document xmlns:w=\"" + Markup.NAMESPACE
                + "\"><w:body>" + tbl(columns(1000), tr(tc("", "绩效"))) + "</w:body></w:document>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts(body().bytes()).forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        parts.put(DOCUMENT, markup.getBytes(StandardCharsets.UTF_16));
        byte[] original = zip(parts);
        byte[] copy = Docx.annotated(original, Docx.edits(Docx.addresses(Docx.read(original))));
        assertThat(Docx.read(copy).blocks()).isEqualTo(Docx.read(original).blocks());
        assertThat(Oracle.commented(copy)).hasSize(1);

        parts.put(DOCUMENT, markup.replace("UTF-16", "GBK").getBytes(Charset.forName("GBK")));
        assertThat(Docx.read(zip(parts)).grids()).isEqualTo(Docx.read(original).grids());
        assertThat(refusal(zip(parts))).isEqualTo("edit-refused");
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PackageWriter.write(parts, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @Test
    void refusals() {
        assertThat(refusal(odd().part("word/vbaProject.bin", "x").bytes())).isEqualTo("edit-macros");
        assertThat(refusal(Docx.strict(tbl(columns(1000), tr(tc("", "a")))).bytes()))
                .isEqualTo("edit-strict");
        assertThat(new OldWordFormat().edits()).isFalse();
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> new OldWordFormat()
                        .edit(new byte[0], Docx.edits(List.of()), ReadLimits.standard(), new ByteArrayOutputStream()))
                .withMessageContaining("另存为 .docx");
    }

    private static String refusal(byte[] original) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new WordFormat().edit(original, Docx.edits(List.of()), ReadLimits.standard(), out);
            throw new AssertionError("not refused");
        } catch (RejectedException e) {
            assertThat(out.size()).isZero();
            return e.finding().code();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<List<Integer>, String> expected(List<Address> cells) {
        Map<List<Integer>, String> expected = new LinkedHashMap<>();
        cells.forEach(cell -> expected.put(((Address.TableCell) cell).path(), Docx.note(cell) + "\n<&>"));
        return expected;
    }

    private static Map<String, Comments.Comment> comments(byte[] data) {
        Map<String, Comments.Comment> found = new LinkedHashMap<>();
        try {
            WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(data));
            document.getMainDocumentPart()
                    .getCommentsPart()
                    .getContents()
                    .getComment()
                    .forEach(comment -> found.put(comment.getId().toString(), comment));
        } catch (Docx4JException e) {
            throw new AssertionError(e);
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(data))) {
            assertThat(document.getDocComments().getComments())
                    .extracting(XWPFComment::getId)
                    .containsExactlyElementsOf(found.keySet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static Map<String, String> parts(byte[] data) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(data))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }
}
