package io.github.jixiao.word;

import static io.github.jixiao.word.Docx.p;
import static io.github.jixiao.word.Docx.t;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListReadingTest {

    @Test
    void numbersAreTextInFrontOfTheText() {
        SourceDocument document = list(
                level(0, "chineseCounting", "%1、", "nothing") + level(1, "decimal", "（%2）", "tab"),
                item(0, "甲"),
                item(1, "a"),
                item(1, "b"),
                item(0, "乙"),
                item(1, "c"));
        assertThat(texts(document)).containsExactly("一、甲", "（1） a", "（2） b", "二、乙", "（1） c");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void aNumberMayNameTheLevelsAbove() {
        String levels = level(0, "chineseCounting", "%1", "tab")
                + level(1, "decimal", "%1.%2.", "space")
                + level(2, "decimal", "%1.%2.%3", "nothing").replace("</w:lvl>", "<w:isLgl/></w:lvl>");
        assertThat(texts(list(levels, item(0, "甲"), item(1, "a"), item(2, ":x"))))
                .containsExactly("一 甲", "一.1. a", "1.1.1:x");
    }

    @Test
    void listsOfOneKindCountOnUnlessTheyStartAnew() {
        String markup = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.", "nothing")
                + "</w:abstractNum>" + num(1, "") + num(2, "")
                + num(3, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");
        SourceDocument document = Docx.body(
                        numbered("1", "0", "a"),
                        numbered("2", "0", "b"),
                        numbered("3", "0", "c"),
                        numbered("3", "0", "d"))
                .numbering(markup)
                .read();
        assertThat(texts(document)).containsExactly("1.a", "2.b", "5.c", "6.d");
    }

    @Test
    void aNumberThatIsLongerThanAnyTextIsNone() {
        assertThat(texts(list(level(0, "decimal", "%1" + "x".repeat(300), "nothing"), item(0, "甲"))))
                .containsExactly("甲");
    }

    @Test
    void stylesMayNumberParagraphs() {
        String styles = "<w:style w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId=\"Item\"><w:basedOn w:val=\"Base\"/></w:style>"
                + "<w:style w:styleId=\"Ring\"><w:basedOn w:val=\"Ring\"/></w:style>";
        String levels = level(0, "decimal", "%1、", "nothing")
                + level(1, "lowerLetter", "%2)", "nothing").replace("</w:lvl>", "<w:pStyle w:val=\"Item\"/></w:lvl>");
        SourceDocument document = Docx.body(
                        p("<w:pPr><w:pStyle w:val=\"Base\"/></w:pPr>", t("甲")),
                        p("<w:pPr><w:pStyle w:val=\"Item\"/></w:pPr>", t("乙")),
                        p("<w:pPr><w:pStyle w:val=\"Item\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>", t("丙")),
                        p("<w:pPr><w:pStyle w:val=\"Ring\"/></w:pPr>", t("丁")))
                .numbering(kind(levels) + num(1, ""))
                .styles(styles)
                .read();
        assertThat(texts(document)).containsExactly("1、甲", "a)乙", "丙", "丁");
    }

    @Test
    void aKindMayBeDefinedByAStyle() {
        String markup = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"S\"/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"S\"/>"
                + level(0, "decimal", "%1)", "nothing")
                + "</w:abstractNum>" + num(1, "");
        assertThat(texts(Docx.body(item(0, "a")).numbering(markup).read())).containsExactly("1)a");
    }

    @Test
    void aSerialNumberMayBeAllThatAParagraphShows() {
        assertThat(texts(list(level(0, "decimal", "%1", "nothing"), item(0, ""), item(0, ""))))
                .containsExactly("1", "2");
    }

    @Test
    void bulletsAreOrnaments() {
        assertThat(texts(list(level(0, "bullet", "●", "tab"), item(0, "a")))).containsExactly("a");
    }

    @Test
    void unknownFormatsAreSaidOnce() {
        SourceDocument document = list(level(0, "hebrew1", "%1.", "tab"), item(0, "a"), item(0, "b"));
        assertThat(texts(document)).containsExactly("a", "b");
        assertThat(document.findings()).extracting(Finding::code).containsExactly("auto-number");
    }

    @Test
    void whatNamesNoListHasNoNumber() {
        String styled = p("<w:pPr><w:pStyle w:val=\"X\"/><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>", t("a"));
        assertThat(texts(Docx.body(styled).read())).containsExactly("a");
        assertThat(texts(Docx.body(styled).numbering("").read())).containsExactly("a");
        assertThat(texts(list(level(0, "decimal", "%1", "tab"), item(8, "a"), item(99, "b"))))
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 5, 05",
        "decimalFullWidth, 12, １２",
        "lowerLetter, 27, aa",
        "upperLetter, 3, C",
        "lowerRoman, 14, xiv",
        "upperRoman, 4, IV",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircleChinese, 21, 21",
        "decimalEnclosedParen, 3, ⑶",
        "decimalEnclosedFullstop, 1, ⒈",
        "ideographTraditional, 2, 乙",
        "ideographDigital, 10, 一〇",
        "chineseCounting, 10, 十",
        "chineseCounting, 19, 十九",
        "chineseCountingThousand, 20, 二十",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1005, 一千零五",
        "chineseCountingThousand, 0, 零",
        "chineseLegalSimplified, 12, 壹拾贰",
        "numberInDash, 3, - 3 -",
    })
    void numeralsOfManyKinds(String format, int value, String numeral) {
        assertThat(Numerals.of(format, value)).isEqualTo(numeral);
    }

    private static SourceDocument list(String levels, String... items) {
        return Docx.body(items).numbering(kind(levels) + num(1, "")).read();
    }

    private static String kind(String levels) {
        return "<w:abstractNum w:abstractNumId=\"0\">" + levels + "</w:abstractNum>";
    }

    private static String num(int id, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"0\"/>" + overrides + "</w:num>";
    }

    private static String level(int level, String format, String text, String suffix) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:suff w:val=\"" + suffix + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int level, String text) {
        return numbered("1", Integer.toString(level), text);
    }

    private static String numbered(String list, String level, String text) {
        String properties =
                "<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>";
        return text.isEmpty() ? p(properties) : p(properties, t(text));
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> ((TextBlock) block).text())
                .toList();
    }
}
