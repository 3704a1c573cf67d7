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

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReadingTest {

    private static final String BOX =
            "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><a:t>name</a:t><wps:txbx><w:txbxContent>%1$s"
                    + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + "<w:txbxContent>%1$s</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";

    @Test
    void blankParagraphsAreDroppedButCounted() {
        SourceDocument document =
                body(p(t("标题")), p(), p(t("　")), p(t("单位：万元"))).read();
        assertThat(texts(document)).containsExactly("标题", "单位：万元");
        assertThat(((TextBlock) document.blocks().get(1)).address())
                .contains(new Address.Paragraph("word/document.xml", 3));
    }

    @Test
    void paragraphsOfACellAreLines() {
        assertThat(cell(p(t("a")) + p() + p(t("b"))).text()).isEqualTo("a\n\nb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t> | 'a\nb\nc'",
                "<w:t>a</w:t><w:tab/><w:t>b</w:t> | 'a\tb'",
                "<w:t>2025</w:t><w:noBreakHyphen/><w:t>2026</w:t><w:softHyphen/> | 2025-2026",
                "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>否</w:t> | ☑是□否",
                "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>95%</w:t> | ≥95%",
                "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/> | ≥",
                "<w:sym w:font=\"Symbol\" w:char=\"F03D\"/> | =",
                "<w:sym w:font=\"宋体\" w:char=\"2264\"/> | ≤",
                "<w:sym w:font=\"Wingdings 2\" w:char=\"0052\"/> | ☑",
                "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\uF0FE</w:t> | ☑",
                "<w:rPr><w:rFonts w:ascii=\"宋体\"/></w:rPr><w:t>\uF0FE</w:t> | \uF0FE",
                "<w:sym w:font=\"Wingdings\" w:char=\"zz\"/><w:t>a</w:t> | a",
                "<w:t>☑ 是 □ 否</w:t> | ☑ 是 □ 否",
                "<w:t xml:space=\"preserve\"> a </w:t> | ' a '",
                "'<w:t>\n  a\n  b  </w:t>' | 'a   b'",
                "<w:t>a</w:t><w:delText>x</w:delText><w:instrText>x</w:instrText><w:footnoteReference w:id=\"1\"/> | a",
                "<w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby> | 拼",
            })
    void runsAreTextAsDisplayed(String run, String text) {
        assertThat(cell(p(r(run))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink> | a",
                "<w:smartTag><w:smartTagPr/><w:r><w:t>a</w:t></w:r></w:smartTag> | a",
                "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>a</w:t></w:r></w:fldSimple> | a",
                "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt> | a",
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt> | ''",
                "<w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"0\"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt> | a",
                "<w:del><w:r><w:t>x</w:t></w:r></w:del><w:ins><w:r><w:t>a</w:t></w:r></w:ins> | a",
                "<w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo> | a",
                "<m:oMath><m:r><m:rPr/><w:rPr/><m:t>≥95</m:t></m:r></m:oMath> | ≥95",
                "<mc:AlternateContent><mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>x</w:t></w:r></mc:Fallback></mc:AlternateContent> | a",
                "<mc:AlternateContent><mc:Choice><w:r/></mc:Choice><mc:Fallback><w:r><w:t>a</w:t></w:r></mc:Fallback></mc:AlternateContent> | a",
            })
    void whatGroupsRunsIsTransparent(String content, String text) {
        assertThat(cell(p(content)).text()).isEqualTo(text);
    }

    @Test
    void ofFieldsTheResultIsRead() {
        String field = fld("begin")
                + r("<w:instrText> IF </w:instrText>")
                + fld("begin")
                + r("<w:instrText> X </w:instrText>")
                + fld("separate")
                + t("inner")
                + fld("end")
                + fld("separate")
                + t("结果")
                + fld("end")
                + t("后");
        assertThat(cell(p(field)).text()).isEqualTo("结果后");
        assertThat(cell(p(fld("begin"), t("never shown")) + p(t("但下一段在"))).text())
                .isEqualTo("\n但下一段在");
    }

    @Test
    void formFieldsOfOldWordShowTheirState() {
        String box = r("<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val=\"%s\"/>"
                + "</w:checkBox></w:ffData></w:fldChar>");
        assertThat(cell(p(box.formatted("1"), fld("end"), t("是"), box.formatted("0"), fld("end"), t("否")))
                        .text())
                .isEqualTo("☑是□否");
        String choice = r("<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"定性\"/><w:listEntry w:val=\"定量\"/></w:ddList></w:ffData></w:fldChar>");
        assertThat(cell(p(choice, fld("end"))).text()).isEqualTo("定量");
    }

    @Test
    void trackedChangesAreSaidOnceInADocument() {
        SourceDocument document = body(
                        p("<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", t("a")),
                        p("<w:ins>" + t("b") + "</w:ins>"))
                .read();
        assertThat(texts(document)).containsExactly("a", "b");
        assertThat(document.findings()).extracting(Finding::code).containsExactly("tracked-changes");
    }

    @Test
    void aDeletedParagraphMarkJoinsParagraphs() {
        String mark = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        assertThat(cell(p(mark, t("前")) + p(t("后")) + p(t("另"))).text()).isEqualTo("前后\n另");
        assertThat(texts(body(p(mark, t("前")), p(t("后"))).read())).containsExactly("前后");
    }

    @Test
    void hiddenTextIsKeptAndSaid() {
        String hidden = "<w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>藏</w:t></w:r>";
        SourceDocument document =
                body(tbl(tr(td(p(hidden)), td(p(hidden, t("现"))), tc("", "现")))).read();
        assertThat(document.grids().get(0).cells())
                .extracting(cell -> cell.content().hidden())
                .containsExactly(true, false, false);
        assertThat(document.grids().get(0).cells()).extracting(GridCell::text).containsExactly("藏", "藏现", "现");
        assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-content", "hidden-content");
        assertThat(body(p("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>a</w:t></w:r>"))
                        .read()
                        .findings())
                .isEmpty();
    }

    @Test
    void textBoxesComeOnceAfterTheirParagraph() {
        String box = BOX.formatted(p(t("框内")) + tbl(tr(tc("", "格"))));
        SourceDocument document =
                body(p(r(box), t("锚")), p(t("下一段")), tbl(tr(tc("", "后")))).read();
        assertThat(document.blocks()).hasSize(5);
        assertThat(texts(document)).containsExactly("锚", "框内", "下一段");
        assertThat(document.blocks().get(2)).isInstanceOf(Grid.class);
        assertThat(document.blocks().stream().map(TextReadingTest::address))
                .containsExactly("第1段", "第2段", "第1个表格第1行第1格", "第3段", "第2个表格第1行第1格");
    }

    @Test
    void textBoxesInACellBelongToIt() {
        GridCell cell = cell(p(t("格"), r(BOX.formatted(p(t("框内")) + tbl(tr(tc("", "表")))))) + p(t("后")));
        assertThat(cell.text()).isEqualTo("格\n框内\n后");
        assertThat(cell.content().nested()).hasSize(1);
        assertThat(cell.content().nested().get(0).cells().get(0).text()).isEqualTo("表");
    }

    @Test
    void headersAndNotesAreNotRead() {
        assertThat(texts(body(p(t("正文"))).part("word/header1.xml", "<w:hdr/>").read()))
                .containsExactly("正文");
    }

    @Test
    void macrosAreSaid() {
        SourceDocument document =
                body(p(t("a"))).part("word/vbaProject.bin", "x").read();
        assertThat(document.findings()).extracting(Finding::code).containsExactly("macro-present");
    }

    @Test
    void embeddedObjectsAreSaid() {
        SourceDocument document =
                body(p(r("<w:object/>"), t("a")), "<w:altChunk/>").read();
        assertThat(texts(document)).containsExactly("a");
        assertThat(document.findings()).extracting(Finding::code).containsExactly("embedded-content");
    }

    private static String fld(String type) {
        return r("<w:fldChar w:fldCharType=\"" + type + "\"/>");
    }

    private static GridCell cell(String content) {
        return body(tbl(tr(td(content)))).grid().cells().get(0);
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(block -> ((TextBlock) block).text())
                .toList();
    }

    private static String address(Block block) {
        return block instanceof TextBlock text
                ? text.address().orElseThrow().toString()
                : ((Grid) block).cells().get(0).address().orElseThrow().toString();
    }
}
