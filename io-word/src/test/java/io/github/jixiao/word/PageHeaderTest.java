package io.github.jixiao.word;

import static io.github.jixiao.word.Docx.body;
import static io.github.jixiao.word.Docx.p;
import static io.github.jixiao.word.Docx.r;
import static io.github.jixiao.word.Docx.t;
import static io.github.jixiao.word.Docx.tbl;
import static io.github.jixiao.word.Docx.tc;
import static io.github.jixiao.word.Docx.td;
import static io.github.jixiao.word.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHeaderTest {

    private static final String TABLE = tbl(tr(tc("", "好")));
    private static final String PAGE = r("<w:fldChar w:fldCharType='begin'/>")
            + r("<w:instrText> PAGE </w:instrText>")
            + r("<w:fldChar w:fldCharType='separate'/>")
            + t("1")
            + r("<w:fldChar w:fldCharType='end'/>");

    /** A document with header parts, referred to by the relationships h0, h1 … */
    private static Docx with(String markup, String... headers) {
        StringBuilder relations = new StringBuilder();
        Docx document = body(markup);
        for (int i = 0; i < headers.length; i++) {
            relations.append("<Relationship Id='h" + i + "' Type='x/header' Target='header" + i + ".xml'/>");
            document.part("word/header" + i + ".xml", headers[i]);
        }
        return document.part("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    }

    private static String header(String content) {
        return "<w:hdr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:v='urn:schemas-microsoft-com:vml'>" + content + "</w:hdr>";
    }

    /** A section, with for example {@code default=h0}. */
    private static String section(String... headers) {
        StringBuilder out = new StringBuilder("<w:sectPr xmlns:r='r'>");
        for (String each : headers) {
            String[] pair = each.split("=", -1);
            out.append(
                    pair.length == 1
                            ? "<w:" + each + "/>"
                            : "<w:headerReference w:type='" + pair[0] + "' r:id='" + pair[1] + "'/>");
        }
        return out + "</w:sectPr>";
    }

    private static String end(String section) {
        return p("<w:pPr>" + section + "</w:pPr>");
    }

    /** What the pages print above each table. */
    private static List<List<String>> headers(SourceDocument document) {
        List<List<String>> headers = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Grid) {
                headers.add(document.pageHeader(i).stream().map(TextBlock::text).toList());
            }
        }
        return headers;
    }

    @Test
    void poiWritesThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createTable(1, 1).getRow(0).getCell(0).setText("好");
            XWPFHeader others = document.createHeader(HeaderFooterType.DEFAULT);
            others.createParagraph().createRun().setText("附件1");
            others.createTable(1, 2).getRow(0).getCell(1).setText("单位：万元");
            document.createHeader(HeaderFooterType.FIRST)
                    .createParagraph()
                    .createRun()
                    .setText("首页");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页脚不读");
            document.write(out);
        }
        SourceDocument document = Docx.read(out.toByteArray());
        assertThat(headers(document)).containsExactly(List.of("首页", "附件1", "单位：万元"));
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void docx4jWritesThem() throws Exception {
        WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
        HeaderPart part = new HeaderPart();
        Hdr content = Context.getWmlObjectFactory().createHdr();
        content.getContent().add(document.getMainDocumentPart().createParagraphOfText("青禾县残联2025年整体支出绩效目标表"));
        part.setJaxbElement(content);
        Relationship relationship = document.getMainDocumentPart().addTargetPart(part);
        HeaderReference reference = Context.getWmlObjectFactory().createHeaderReference();
        reference.setId(relationship.getId());
        reference.setType(HdrFtrRef.DEFAULT);
        document.getMainDocumentPart().getContent().add(org.docx4j.model.table.TblFactory.createTable(1, 1, 5000));
        SectPr section =
                document.getMainDocumentPart().getJaxbElement().getBody().getSectPr();
        section.getEGHdrFtrReferences().add(reference);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        assertThat(headers(Docx.read(out.toByteArray()))).containsExactly(List.of("青禾县残联2025年整体支出绩效目标表"));
    }

    @Test
    void eachSectionHasItsOwnOrThatBeforeIt() {
        SourceDocument document = with(
                        TABLE
                                + end(section("default=h0"))
                                + TABLE
                                + end(section())
                                + p(t("无表"))
                                + end(section("default=h1"))
                                + TABLE
                                + section("default=h2"),
                        header(p(t("一"))),
                        header(p(t("二"))),
                        header(p(t("三"))))
                .read();
        assertThat(headers(document)).containsExactly(List.of("一"), List.of("一"), List.of("三"));
        assertThat(document.pageHeaders()).extracting(PageHeader::from).containsExactly(0, 1, 3);
    }

    @Test
    void thatOfTheFirstPageCountsWhereItDiffers() {
        String[] parts = {header(p(t("首页"))), header(p(t("其余"))), header(p(t("偶数页")))};
        String[] references = {"first=h0", "default=h1", "even=h2"};
        assertThat(headers(with(TABLE + section(references), parts).read())).containsExactly(List.of("其余"));
        String[] differing = {"first=h0", "default=h1", "even=h2", "titlePg"};
        assertThat(headers(with(TABLE + section(differing), parts).read())).containsExactly(List.of("首页", "其余"));
    }

    @Test
    void placesAreCountedOverTheTextsOfThePart() {
        String box = r("<w:pict><v:shape><v:textbox><w:txbxContent>" + p(t("框")) + TABLE
                + "</w:txbxContent></v:textbox></v:shape></w:pict>");
        String nested = tbl(tr(td(p(t("外")) + tbl(tr(tc("", "内"))) + p())));
        SourceDocument document = with(
                        TABLE + section("default=h0"),
                        header(p() + p(t("第") + PAGE + t("页")) + nested + p(box, t("文"))))
                .read();
        assertThat(headers(document)).containsExactly(List.of("第1页", "外", "内", "文", "框", "好"));
        assertThat(document.pageHeader(0).get(5).address()).contains(new Address.PageHeader("word/header0.xml", "", 5));
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void whatIsOddInThemIsNotSaid() {
        String odd = p("<w:ins>" + t("目标") + "</w:ins><w:del>" + r("<w:delText>x</w:delText>") + "</w:del>", t("表"))
                + p("<w:r><w:rPr><w:vanish/></w:rPr><w:object/><w:t>隐</w:t></w:r>");
        SourceDocument document =
                with(TABLE + section("default=h0"), header(odd)).read();
        assertThat(headers(document)).containsExactly(List.of("目标表", "隐"));
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void aTrackedSectionIsAsItIsNow() {
        String before = "<w:sectPrChange>" + section("default=h1", "titlePg") + "</w:sectPrChange>";
        String now = section("default=h0").replace("</w:sectPr>", before + "</w:sectPr>");
        assertThat(headers(
                        with(TABLE + now, header(p(t("今"))), header(p(t("昔")))).read()))
                .containsExactly(List.of("今"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<w:hdr", "<hdr><p>", "''", "<hdr>&nothing;</hdr>"})
    void aBrokenOneIsAFindingAndTheTableIsRead(String part) {
        SourceDocument document = with(TABLE + section("default=h0"), part).read();
        assertThat(headers(document)).containsExactly(List.of());
        assertThat(document.findings()).extracting(Finding::code).containsExactly("page-header-unreadable");
        assertThat(document.findings().get(0).arguments()).containsEntry("part", "word/header0.xml");
    }

    @Test
    void aMissingOneIsNotMissedWithoutAReference() {
        Docx missing = with(TABLE + section("default=h0"), header("")).without("word/header0.xml");
        assertThat(missing.read().findings()).extracting(Finding::code).containsExactly("page-header-unreadable");
        assertThat(with(TABLE + section("default=h7")).read().findings()).isEmpty();
        assertThat(with(TABLE, "<w:hdr").read().findings()).isEmpty();
        assertThat(body(TABLE + section("default=h0")).read().findings()).isEmpty();
    }

    @Test
    void hostileOnesAreRefusedAsAnyPartIs() {
        assertThat(refused("<!DOCTYPE x [<!ENTITY a \"b\">]><hdr>&a;</hdr>")).isEqualTo("dtd-not-allowed");
        assertThat(refused("<a>".repeat(300))).isEqualTo("limit-depth");
        assertThat(refused(header(p(t("目".repeat(3_000_000)))))).isEqualTo("limit-inflated");
        assertThat(refused(header(tbl(tr(tc("", "a"))).repeat(101)))).isEqualTo("limit-cells");
    }

    @Test
    void oneOfManySectionsIsReadOnce() throws RejectedException {
        ReadLimits roomy = new ReadLimits(
                20L << 20, 2_000, 100L << 20, 50L << 20, 10_000, 256, 8, 25_000, 200, 200_000, 100, 1_000_000, 1_000);
        String text = header(p(t("a")).repeat(50_000));
        String sections = (TABLE + end(section())).repeat(99) + end(section()).repeat(50_000);
        SourceDocument document = new WordFormat()
                .read(with(p() + end(section("default=h0")) + sections, text).bytes(), roomy);
        assertThat(document.pageHeaders()).hasSize(99);
        assertThat(document.pageHeaders().get(98).texts().get(0))
                .isSameAs(document.pageHeaders().get(0).texts().get(0));
    }

    private static String refused(String part) {
        byte[] file = with(TABLE + section("default=h0"), part).bytes();
        return catchThrowableOfType(RejectedException.class, () -> new WordFormat().read(file, ReadLimits.standard()))
                .finding()
                .code();
    }

    @Test
    void inOldDocumentsThatOfTheFirstPageCountsWhereItDiffers() {
        Doc same =
                new Doc().cell("好").endRow(Doc.row(new int[] {0, 1000})).p("完").headers(false, "首页", "其余");
        assertThat(headers(same.read())).containsExactly(List.of("其余"));
        Doc differing =
                new Doc().cell("好").endRow(Doc.row(new int[] {0, 1000})).p("完").headers(true, "首页", "其余");
        assertThat(headers(differing.read())).containsExactly(List.of("首页", "其余"));
        assertThat(differing.read().pageHeader(0).get(0).address())
                .isEqualTo(Optional.of(new Address.PageHeader("WordDocument", "", 0)));
    }

    @Test
    void inOldDocumentsABrokenOneIsAFinding() {
        SourceDocument document = new Doc()
                .cell("好")
                .endRow(Doc.row(new int[] {0, 1000}))
                .p("完")
                .headers(false, "", "其余")
                .moveHeader(-1)
                .read();
        assertThat(document.grids()).hasSize(1);
        assertThat(document.pageHeaders()).isEmpty();
        assertThat(document.findings()).extracting(Finding::code).containsExactly("page-header-unreadable");
        assertThat(document.findings().get(0).arguments()).containsEntry("part", "WordDocument");
    }
}
