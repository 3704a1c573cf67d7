package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {

    private static String cell(String reference, String text) {
        return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    private static Books sheet(String rows, String... merges) {
        String list = Stream.of(merges)
                .map(ref -> "<mergeCell ref='" + ref + "'/>")
                .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
        return Books.book().sheet("Sheet1", "<sheetData>" + rows + "</sheetData>" + list);
    }

    @Test
    void mergedRegionsAreOneCellWithItsAddress() {
        Grid grid = sheet(
                        row(cell("A1", "标题"), "<c r='B1'/>", "<c r='C1'/>")
                                + row(cell("A2", "甲"), cell("B2", "乙"), cell("C2", "丙"))
                                + row("<c r='A3'/>", cell("B3", "丁"), "<c r='C3'/>"),
                        "A1:C1",
                        "A2:A3")
                .grid();
        assertThat(grid).hasToString("""
                        Sheet1
                        | 标题 | < | < |
                        | 甲 | 乙 | 丙 |
                        | ^ | 丁 |  |
                        """);
        assertThat(grid.at(2, 2).orElseThrow().address()).contains(new Address.SheetCell(0, "Sheet1", 2, 2));
    }

    @Test
    void sharedTextIsJoinedFromItsRunsWithoutReadings() {
        Grid grid = Books.rows("<row><c r='A1' t='s'><v>1</v></c></row>")
                .strings("<si><t>x</t></si><si><r><t xml:space='preserve'>财政 </t></r><r><t>拨款</t></r>"
                        + "<rPh sb='0' eb='1'><t>CAI</t></rPh></si>")
                .grid();
        assertThat(grid.cells().get(0).text()).isEqualTo("财政 拨款");
    }

    @Test
    void everyTypeOfCellIsRead() {
        SourceDocument document = Books.rows(row(
                        "<c r='A1' t='b'><v>1</v></c>",
                        "<c r='B1' t='b'><v>0</v></c>",
                        "<c r='C1' t='str'><f>A1</f><v>结果</v></c>",
                        "<c r='D1'><f>1+1</f><v>2</v></c>",
                        "<c r='E1' t='str'><f>A1</f><v></v></c>",
                        "<c r='F1' t='inlineStr'><is><t>一_x000D_\n二_x005F_x0041_</t></is></c>"))
                .read();
        assertThat(document.grids().get(0).cells())
                .extracting(GridCell::text)
                .containsExactly("TRUE", "FALSE", "结果", "2", "", "一\n二_x0041_");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void formulasAreNeverCalculated() {
        SourceDocument document = Books.rows(row(
                        cell("A1", "合计"),
                        "<c r='B1'><f>SUM(1,2)</f></c>",
                        "<c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"))
                .read();
        assertThat(document.grids().get(0).cells()).extracting(GridCell::text).containsExactly("合计", "", "#DIV/0!");
        assertThat(document.findings())
                .extracting(
                        Finding::code,
                        finding -> finding.address().orElseThrow().display(Locale.ENGLISH))
                .containsExactly(tuple("formula-no-value", "Sheet1!B1"), tuple("formula-no-value", "Sheet1!C1"));
    }

    @Test
    void textThatIsLostIsAFinding() {
        Books book =
                Books.rows(row("<c r='A1' t='s'><v>7</v></c>", cell("B1", "x"))).strings("<si><t>a</t></si>");
        assertThat(book.codes()).containsExactly("bad-shared-string");
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        Books book = Books.rows(row("<c r='A1'><v>1e99999</v></c>", "<c r='B1'><v>NaN</v></c>"));
        assertThat(book.codes()).containsExactly("not-a-number", "not-a-number");
        assertThat(book.grid().cells()).extracting(GridCell::text).containsExactly("1e99999", "NaN");
    }

    @Test
    void cellsWithoutReferencesAreCountedOn() {
        String text = "<c t='inlineStr'><is><t>x</t></is></c>";
        Grid grid = Books.rows(
                        "<row>" + text + "</row><row r='3'>" + cell("B3", "b") + text + "</row><row>" + text + "</row>")
                .grid();
        assertThat(grid.cells())
                .extracting(cell -> cell.address().orElseThrow().display(Locale.ENGLISH))
                .containsExactly("Sheet1!A1", "Sheet1!B3", "Sheet1!C3", "Sheet1!A4");
    }

    @Test
    void aBrokenReferenceIsAFindingAndTheTextStays() {
        Books book =
                sheet(row(cell("A99999999999999", "甲"), cell("ZZZZ1", "乙"), cell("C1", "丙")), "A1:A99999999999999");
        assertThat(book.codes()).containsExactly("bad-reference", "bad-reference", "bad-reference");
        assertThat(book.grid()).hasToString("Sheet1\n| 甲 | 乙 | 丙 |\n");
    }

    @Test
    void theFirstOfTwoEqualCellsWinsAndTheOtherIsReported() {
        Books book = Books.rows(row(cell("A1", "先"), cell("A1", "后")) + row("<c r='A2'/>", cell("A2", "有")));
        assertThat(book.grid()).hasToString("Sheet1\n| 先 |\n| 有 |\n");
        assertThat(book.read().findings())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple("duplicate-cell", Map.of("text", "后")));
    }

    @Test
    void rowsOutOfOrderStandWhereTheyBelong() {
        assertThat(Books.rows("<row r='2'>" + cell("A2", "二") + "</row><row r='1'>" + cell("A1", "一") + "</row>")
                        .grid())
                .hasToString("Sheet1\n| 一 |\n| 二 |\n");
    }

    @Test
    void textUnderAMergedRegionIsReported() {
        Books book = sheet(row(cell("A1", "见"), cell("B1", "不见")), "A1:B1");
        assertThat(book.grid()).hasToString("Sheet1\n| 见 | < |\n");
        Finding finding = book.read().findings().get(0);
        assertThat(finding.code()).isEqualTo("hidden-content");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments()).containsEntry("what", "不见");
        assertThat(finding.address()).hasToString("Optional[Sheet1!B1]");
    }

    @Test
    void theFirstOfTwoOverlappingRegionsWins() {
        Books book = sheet(
                row(cell("A1", "a"), "<c r='B1'/>")
                        + row("<c r='A2'/>", "<c r='B2'/>", cell("C2", "c"))
                        + row(cell("C3", "d")),
                "B2:C3",
                "A1:B2");
        assertThat(book.codes()).containsExactly("overlapping-merge");
        assertThat(book.grid()).hasToString("Sheet1\n| a | < | . |\n| ^ | < | c |\n| . | . | d |\n");
    }

    @Test
    void aRegionAsLargeAsASheetIsCut() {
        Books book = sheet(row(cell("A1", "标题")) + row(cell("A2", "甲"), cell("B2", "乙")), "A1:XFD1");
        assertThat(book.codes()).containsExactly("clamped-merge");
        assertThat(book.grid()).hasToString("Sheet1\n| 标题 | < |\n| 甲 | 乙 |\n");
        assertThat(sheet(row(cell("A1", "x")), "A1:XFD1048576").grid()).hasToString("Sheet1\n| x |\n");
    }

    @Test
    void cellsFarAwayMoveTogether() {
        Books book = sheet(
                row(cell("A1", "近"), "<c r='B1'/>") + "<row r='1048576'>" + cell("XFD1048576", "远") + "</row>",
                "A1:XFD1048576");
        assertThat(book.codes()).contains("far-cells");
        Books apart = Books.rows(row(cell("A1", "近")) + "<row r='1048576'>" + cell("XFD1048576", "远") + "</row>");
        assertThat(apart.codes()).containsExactly("far-cells", "far-cells");
        assertThat(apart.grid()).hasToString("Sheet1\n| 近 | . |\n| . | 远 |\n");
        assertThat(apart.grid().cells().get(1).address()).hasToString("Optional[Sheet1!XFD1048576]");
    }

    @Test
    void ofStyledCellsWithoutTextTheRowsRightBelowAreReadForTheyMayBeFilledIn() {
        Grid grid = Books.rows(row(cell("A1", "甲"), "<c r='B1' s='1'/>")
                        + row("<c r='A2'/>", cell("B2", "x"))
                        + row("<c r='A3'/>", "<c r='Z3'/>"))
                .grid();
        assertThat(grid).hasToString("Sheet1\n| 甲 |  |\n|  | x |\n|  | . |\n");
    }

    @Test
    void hiddenContentIsReadAndSaidToBeHidden() {
        SourceDocument document = Books.book()
                .sheet(
                        "显示",
                        "<cols><col min='2' max='2' width='9' hidden='1'/></cols><sheetData>"
                                + row(cell("A1", "a"), cell("B1", "b")) + "<row r='2' hidden='1'>" + cell("A2", "c")
                                + "</row></sheetData>")
                .sheet("隐藏", "state='veryHidden'", "<sheetData>" + row(cell("A1", "d")) + "</sheetData>")
                .read();
        assertThat(document.grids().get(0).cells())
                .extracting(cell -> cell.content().hidden())
                .containsExactly(false, true, true);
        assertThat(document.grids().get(1).cells())
                .allMatch(cell -> cell.content().hidden());
        assertThat(document.findings())
                .extracting(Finding::code, finding -> finding.arguments().get("what"))
                .containsExactly(tuple("hidden-content", "显示!B1, 显示!A2"), tuple("hidden-content", "隐藏!A1"));
    }

    @Test
    void sheetsAreReadInTheirOrderAndEmptyOnesLeftOut() {
        SourceDocument document = Books.book()
                .sheet("目录", "<sheetData>" + row(cell("A1", "1")) + "</sheetData>")
                .sheet("空", "<sheetData><row r='1'><c r='A1' s='1'/></row></sheetData>")
                .sheet("表", "<sheetData>" + row(cell("A1", "2")) + "</sheetData>")
                .read();
        assertThat(document.grids()).extracting(Grid::name).containsExactly("目录", "表");
        assertThat(document.grids().get(1).cells().get(0).address()).contains(new Address.SheetCell(2, "表", 0, 0));
    }

    @Test
    void columnWidthsAreTheBoundaries() {
        Grid grid = Books.book()
                .sheet(
                        "S",
                        "<sheetFormatPr defaultColWidth='10'/><cols><col min='1' max='1' width='20'/><col min='3' max='16384' width='5'/></cols><sheetData>"
                                + row(cell("A1", "a"), cell("B1", "b"), cell("C1", "c"), cell("D1", "d"))
                                + "</sheetData>")
                .grid();
        assertThat(List.of(grid.boundary(0), grid.boundary(1), grid.boundary(2), grid.boundary(3), grid.boundary(4)))
                .containsExactly(0.0, 20.0, 30.0, 35.0, 40.0);
    }

    @Test
    void theMainPartIsFoundByItsRelationship() {
        Map<String, String> parts = Books.rows(row(cell("A1", "严格"))).parts();
        Map<String, String> moved = parts.entrySet().stream()
                .collect(Collectors.toMap(
                        part -> part.getKey().replace("xl/", "book/"),
                        part -> part.getValue()
                                .replace("Target='xl/workbook.xml'", "Target='/book/workbook.xml'")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                                .replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")));
        assertThat(Books.read(Books.zip(moved)).grids().get(0))
                .isEqualTo(Grids.withWidths(Grids.sheet("Sheet1", "严格"), 8.43));
    }

    @Test
    void whatIsNotReadIsSaid() {
        Books book = Books.rows(row(cell("A1", "x")))
                .part("xl/vbaProject.bin", "x")
                .part("xl/externalLinks/externalLink1.xml", "x")
                .part("xl/embeddings/oleObject1.bin", "x");
        assertThat(book.codes()).containsExactly("macro-present", "external-link", "embedded-object");
    }

    @Test
    void oneBrokenSheetDoesNotStopTheOthers() {
        SourceDocument document = Books.book()
                .sheet("坏", "<sheetData><row>")
                .sheet("好", "<sheetData>" + row(cell("A1", "x")) + "</sheetData>")
                .read();
        assertThat(document.grids()).extracting(Grid::name).containsExactly("好");
        assertThat(document.findings()).extracting(Finding::code).containsExactly("corrupt-part");
    }
}
